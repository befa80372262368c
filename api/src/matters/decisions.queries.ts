import {
  type ActionOrigin,
  type DecisionOutcome,
  type DecisionRef,
  type DecisionRole,
  type IsoDate,
  type PathFact,
} from '@genomfor/shared';
import { all, among, readEach, select, type Condition, type Source } from '../platform/database/select';

/** Which actions the facts are read of; all when it names nothing. */
export interface DecisionScope {
  actionIds?: readonly string[];
  review?: string;
}

/** A decision that answers for one of those who must decide an action. */
export interface AnsweringDecision extends DecisionRef {
  /** The decider of the action, or the member of its group, that it answers for. */
  deciderId: string;
  /** Who took it: the body, or a role by delegation. */
  takenById: string;
  role: DecisionRole;
  /** The meeting that it is pending at, or was taken at; null when unknown, and when a pending one lost its meeting. */
  meetingId: string | null;
}

/** What has been said, or is about to be, about one action. */
export interface ActionDecisions {
  /** The latest last; those that have no day first. */
  answers: readonly AnsweringDecision[];
  /** What the bodies of its matter, and those that answer for it, say on the way; each body's latest last. */
  facts: readonly PathFact[];
}

interface StoredAnswer {
  action_id: string;
  decider_id: string | null;
  /** Where the action comes from, when it is read as an action of the matter. */
  origin: string | null;
  id: string;
  matter_id: string | null;
  actor_id: string;
  by_delegation: boolean | number;
  meeting_id: string | null;
  day: IsoDate | null;
  paragraph: string | null;
  role: DecisionRole;
  outcome: DecisionOutcome | null;
}

/** The day of decision `d` at meeting `m`: a pending one is held when its meeting is, and never at a cancelled one. */
export const DECISION_DAY = "COALESCE(d.decided_on, CASE WHEN m.state = 'planned' THEN m.date END)";

/** The meeting of decision `d`: a pending one has none once it is cancelled. */
const HELD_AT = "CASE WHEN d.outcome IS NULL AND m.state = 'cancelled' THEN NULL ELSE d.meeting_id END";

const FACT = `d.id, d.matter_id, d.actor_id, d.by_delegation, ${HELD_AT} AS meeting_id, ${DECISION_DAY} AS day,
  d.paragraph, d.role, d.outcome`;
const EARLIEST_FIRST = 'ORDER BY day ASC NULLS FIRST, d.id';

/**
 * By the action's id: the decisions that answer for its deciders, and what the bodies of its matter have said. An action
 * that nobody has said anything of has no entry. The decision that gave a commission, and what came before it in the
 * matter, are not about the commission and are left out. Two reads, of as many rows as there are decisions.
 */
export async function readDecisionFacts(
  source: Source,
  scope: DecisionScope = {},
): Promise<ReadonlyMap<string, ActionDecisions>> {
  const where = all([{ sql: 'a.removed_at IS NULL', values: [] }, ...narrowed(source, scope)]);
  const isOfFew = scope.actionIds !== undefined;
  const [answers, ofMatters] = await readEach<[StoredAnswer[], StoredAnswer[]]>(
    source,
    () => readAnswers(source, where, isOfFew),
    () => readOfMatters(source, where, isOfFew),
  );
  const found = new Map<string, { answers: AnsweringDecision[]; facts: PathFact[] }>();
  const seen = new Set<string>();
  const told = [...ofMatters.filter(isAfterOrigin(ofMatters)), ...answers];
  for (const stored of told.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))) {
    const its = found.get(stored.action_id) ?? { answers: [], facts: [] };
    found.set(stored.action_id, its);
    if (stored.decider_id !== null) its.answers.push(toAnswer(stored, stored.decider_id));
    const once = `${stored.action_id} ${stored.id}`;
    if (!seen.has(once) && !stored.by_delegation) its.facts.push(toFact(stored));
    seen.add(once);
  }
  return found;
}

function narrowed(source: Source, { actionIds, review }: DecisionScope): Condition[] {
  return [
    ...(actionIds ? [among(source, 'a.id', actionIds)] : []),
    ...(review === undefined ? [] : [{ sql: 'a.review_id = ?', values: [review] }]),
  ];
}

/**
 * Two tables joined so that SQLite begins with the smaller: the actions when they are named, else what has been decided. It
 * keeps to the order of a CROSS JOIN, and would otherwise look for decisions of every action there is.
 */
function beginning(isOfFew: boolean, decided: string): string {
  return isOfFew ? `action a CROSS JOIN ${decided}` : `${decided} CROSS JOIN action a`;
}

function readAnswers(source: Source, where: Condition, isOfFew: boolean): Promise<StoredAnswer[]> {
  return select(
    source,
    `SELECT x.action_id, x.decider_id, NULL AS origin, ${FACT}
       FROM ${beginning(isOfFew, 'action_decision x')} JOIN decision d ON d.id = x.decision_id
            LEFT JOIN meeting m ON m.id = d.meeting_id
      WHERE a.id = x.action_id AND ${where.sql} ${EARLIEST_FIRST}`,
    where.values,
  );
}

function readOfMatters(source: Source, where: Condition, isOfFew: boolean): Promise<StoredAnswer[]> {
  return select(
    source,
    `SELECT a.id AS action_id, NULL AS decider_id, a.origin, ${FACT}
       FROM ${beginning(isOfFew, 'decision d')} LEFT JOIN meeting m ON m.id = d.meeting_id
      WHERE a.matter_id = d.matter_id AND ${where.sql} ${EARLIEST_FIRST}`,
    where.values,
  );
}

/** Whether a decision of an action's matter is about the action: not the one that gave it, nor one before that. */
function isAfterOrigin(ofMatters: readonly StoredAnswer[]): (stored: StoredAnswer) => boolean {
  const days = new Map(ofMatters.map(({ id, day }) => [id, day]));
  return ({ id, day, origin }) => {
    const given = origin === null ? null : (JSON.parse(origin) as ActionOrigin).decisionId;
    if (given === null || id === given) return given === null;
    const givenOn = days.get(given) ?? null;
    return day === null || givenOn === null || day > givenOn;
  };
}

function toAnswer(stored: StoredAnswer, deciderId: string): AnsweringDecision {
  return {
    id: stored.id,
    matterId: stored.matter_id,
    date: stored.day,
    paragraph: stored.paragraph,
    outcome: stored.outcome,
    byDelegation: Boolean(stored.by_delegation),
    deciderId,
    takenById: stored.actor_id,
    role: stored.role,
    meetingId: stored.meeting_id,
  };
}

function toFact({ actor_id: bodyId, meeting_id: meetingId, day: date, outcome, role }: StoredAnswer): PathFact {
  return { bodyId, meetingId, date, outcome, role };
}
