import { planVersionText, type EffectGoal, type IsoDate, type ReportFact, type ReportPlan } from '@genomfor/shared';
import { among, select, type Source } from '../platform/database/select';

interface StoredFact {
  id: string;
  registry_number: string | null;
  review_number: string | null;
  delay_reason: string | null;
  effect_goals: string;
  origin: string | null;
}

interface StoredDecision {
  id: string;
  decided_on: IsoDate | null;
  paragraph: string | null;
  by: string;
  registry_number: string | null;
}

interface StoredPlan {
  id: string;
  title: string;
  registry_number: string | null;
  version_label: string | null;
  date: IsoDate | null;
}

/** What a report says of actions that their rows do not, by action: its own number, why it is late, what gave it. */
export async function readReportFacts(source: Source, ids: readonly string[]): Promise<Map<string, ReportFact>> {
  const { sql, values } = among(source, 'a.id', ids);
  const stored = await select<StoredFact>(
    source,
    `SELECT a.id, a.registry_number, r.registry_number AS review_number, a.delay_reason, a.effect_goals, a.origin
       FROM action a JOIN review r ON r.id = a.review_id WHERE ${sql}`,
    values,
  );
  const givers = new Map(stored.map(({ id, origin }) => [id, decisionIn(origin)]));
  const decisions = await readGiving(
    source,
    [...givers.values()].filter((id) => id !== null),
  );
  return new Map(stored.map((each) => [each.id, toFact(each, decisions.get(givers.get(each.id) ?? '') ?? null)]));
}

/** The plans of the reviews as they are called today, by review. */
export async function readReportPlans(source: Source, reviewIds: readonly string[]): Promise<Map<string, ReportPlan>> {
  const { sql, values } = among(source, 'r.id', reviewIds);
  const stored = await select<StoredPlan>(
    source,
    `SELECT r.id, r.title, r.registry_number, p.version_label, p.date
       FROM review r JOIN plan p ON p.review_id = r.id WHERE ${sql}`,
    values,
  );
  return new Map(
    stored.map(({ id, title, registry_number: registryNumber, version_label: label, date }) => [
      id,
      { title, registryNumber, version: planVersionText(label, date) },
    ]),
  );
}

async function readGiving(source: Source, ids: readonly string[]): Promise<Map<string, StoredDecision>> {
  const { sql, values } = among(source, 'd.id', ids);
  const stored = await select<StoredDecision>(
    source,
    `SELECT d.id, d.decided_on, d.paragraph, giver.name AS by, m.registry_number
       FROM decision d JOIN actor giver ON giver.id = d.actor_id LEFT JOIN matter m ON m.id = d.matter_id WHERE ${sql}`,
    values,
  );
  return new Map(stored.map((decision) => [decision.id, decision]));
}

function toFact(stored: StoredFact, giving: StoredDecision | null): ReportFact {
  return {
    registryNumber: stored.registry_number ?? stored.review_number,
    delayReason: stored.delay_reason,
    effectGoals: JSON.parse(stored.effect_goals) as EffectGoal[],
    given: giving && {
      on: giving.decided_on,
      paragraph: giving.paragraph,
      by: giving.by,
      registryNumber: giving.registry_number,
    },
  };
}

function decisionIn(origin: string | null): string | null {
  if (origin === null) return null;
  const { kind, decisionId } = JSON.parse(origin) as { kind: string; decisionId: string | null };
  return kind === 'commission' ? decisionId : null;
}
