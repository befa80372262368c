import type { ActorRef, BodyReportView, DependencyView, IsoDate, MilestoneView } from '@genomfor/shared';
import { among, select, type Source } from '../platform/database/select';
import { deadlineFrom, type ActionParts } from './stored-action';
import type { ActorPart } from './action-actor.entity';

interface StoredPart extends ActorRef {
  action_id: string;
  part: ActorPart;
}

interface StoredDependency {
  id: string;
  action_id: string;
  kind: DependencyView['kind'];
  text: string;
  actor_id: string | null;
  on_action_id: string | null;
  expected: string | null;
  settled: boolean | number;
}

type StoredMilestone = Parameters<typeof deadlineFrom>[0] & {
  id: string;
  action_id: string;
  title: string;
  responsible: string;
  done: boolean | number;
};

interface StoredBodyReport extends ActorRef {
  action_id: string;
  form: BodyReportView['form'];
  purpose: BodyReportView['purpose'];
  meeting_id: string | null;
  meeting_date: IsoDate | null;
  given_on: IsoDate | null;
  paragraph: string | null;
  said: string | null;
}

/** A dependency on another action takes its day and its end from that action. */
export const EXPECTED = 'COALESCE(waited.forecast, waited.deadline_date, d.expected)';
export const SETTLED = `(d.settled OR COALESCE(waited.progress IN ('done', 'dropped'), FALSE))`;

const LIST_OF_PART = { responsible: 'responsible', involved: 'involved', decider: 'deciders' } as const;

/** Actors, dependencies, milestones and reports to bodies of the actions, by action; every id has an entry. One read for each kind. */
export async function readParts(source: Source, ids: readonly string[]): Promise<ReadonlyMap<string, ActionParts>> {
  const parts = new Map<string, ActionParts>(ids.map((id) => [id, noParts()]));
  if (ids.length === 0) return parts;
  // One after the other: inside a write there is one connection.
  for (const { action_id, part, id, name, kind } of await readActors(source, ids)) {
    parts.get(action_id)?.[LIST_OF_PART[part]].push({ id, name, kind });
  }
  for (const stored of await readDependencies(source, ids)) {
    parts.get(stored.action_id)?.dependencies.push(toDependency(stored));
  }
  for (const stored of await readMilestones(source, ids)) {
    parts.get(stored.action_id)?.milestones.push(toMilestone(stored));
  }
  for (const stored of await readBodyReports(source, ids)) {
    parts.get(stored.action_id)?.bodyReports.push(toBodyReport(stored));
  }
  return parts;
}

function noParts(): ActionParts {
  return { responsible: [], involved: [], deciders: [], dependencies: [], milestones: [], bodyReports: [] };
}

async function readActors(source: Source, ids: readonly string[]): Promise<StoredPart[]> {
  const { sql, values } = among(source, 'x.action_id', ids);
  return select<StoredPart>(
    source,
    `SELECT x.action_id, x.part, actor.id, actor.name, actor.kind
       FROM action_actor x JOIN actor ON actor.id = x.actor_id
      WHERE ${sql} ORDER BY x.action_id, x.part, x.position`,
    values,
  );
}

async function readDependencies(source: Source, ids: readonly string[]): Promise<StoredDependency[]> {
  const { sql, values } = among(source, 'd.action_id', ids);
  return select<StoredDependency>(
    source,
    `SELECT d.id, d.action_id, d.kind, d.text, d.actor_id, d.on_action_id, ${EXPECTED} AS expected, ${SETTLED} AS settled
       FROM dependency d LEFT JOIN action waited ON waited.id = d.on_action_id
      WHERE ${sql} ORDER BY d.action_id, d.position`,
    values,
  );
}

async function readMilestones(source: Source, ids: readonly string[]): Promise<StoredMilestone[]> {
  const { sql, values } = among(source, 'action_id', ids);
  return select<StoredMilestone>(
    source,
    `SELECT id, action_id, title, deadline_text, deadline_date, deadline_precision, deadline_start,
            deadline_approximate, deadline_open, responsible, done
       FROM milestone WHERE ${sql} ORDER BY action_id, position`,
    values,
  );
}

async function readBodyReports(source: Source, ids: readonly string[]): Promise<StoredBodyReport[]> {
  const { sql, values } = among(source, 'b.action_id', ids);
  return select<StoredBodyReport>(
    source,
    `SELECT b.action_id, actor.id, actor.name, actor.kind, b.form, b.purpose, b.meeting_id, m.date AS meeting_date,
            b.given_on, b.paragraph, b.said
       FROM body_report b JOIN actor ON actor.id = b.actor_id LEFT JOIN meeting m ON m.id = b.meeting_id
      WHERE ${sql} ORDER BY b.action_id, b.position, actor.sort_key`,
    values,
  );
}

function toBodyReport(stored: StoredBodyReport): BodyReportView {
  const { id, name, kind, form, purpose, meeting_id, meeting_date, given_on: on, paragraph, said } = stored;
  return {
    body: { id, name, kind },
    form,
    purpose,
    meeting: meeting_id === null || meeting_date === null ? null : { id: meeting_id, date: meeting_date },
    given: on === null ? null : { on, paragraph, said },
  };
}

function toDependency(stored: StoredDependency): DependencyView {
  return {
    id: stored.id,
    kind: stored.kind,
    text: stored.text,
    actorId: stored.actor_id,
    actionId: stored.on_action_id,
    expected: stored.expected,
    settled: Boolean(stored.settled),
  };
}

function toMilestone(stored: StoredMilestone): MilestoneView {
  return {
    id: stored.id,
    title: stored.title,
    deadline: deadlineFrom(stored),
    responsible: JSON.parse(stored.responsible) as string[],
    done: Boolean(stored.done),
  };
}
