import {
  decisionsInOrder,
  type ActionOrigin,
  type ActorKind,
  type Commitment,
  type DecisionOutcome,
  type DecisionRole,
  type DecisionView,
  type DispatchView,
  type FloorEntry,
  type IsoDate,
  type MatterAction,
  type MatterEventView,
  type PathMeeting,
  type Progress,
} from '@genomfor/shared';
import { among, select, type Source } from '../platform/database/select';
import { DECISION_DAY } from './decisions.queries';

/** A decision as it is stored, before the rules have said what follows from it. */
export type RecordedDecision = Omit<DecisionView, 'legal' | 'remarks'>;

/** An action of a matter, as far as its clock and its openness go. */
export interface LinkedAction extends Commitment {
  id: string;
  /** The decision whose papers the action completes; null for any other action. */
  completes: string | null;
}

/** What hangs on a matter. */
export interface MatterParts {
  events: MatterEventView[];
  decisions: RecordedDecision[];
  actions: LinkedAction[];
}

interface StoredEvent extends MatterEventView {
  matter_id: string;
}

interface StoredDecision {
  id: string;
  matter_id: string | null;
  body_id: string;
  body_name: string;
  body_kind: ActorKind;
  by_delegation: boolean | number;
  meeting_id: string | null;
  day: IsoDate | null;
  paragraph: string | null;
  pages: string | null;
  role: DecisionRole;
  outcome: DecisionOutcome | null;
  clauses: string;
  floor_motions: string;
  dissents: string;
  approved_on: IsoDate | null;
  posted_on: IsoDate | null;
  version: number;
}

interface StoredLink {
  matter_id: string;
  id: string;
  origin: string | null;
  deadline_date: IsoDate | null;
  progress: Progress;
}

const DECISION = `SELECT d.id, d.matter_id, body.id AS body_id, body.name AS body_name, body.kind AS body_kind,
    d.by_delegation, d.meeting_id, ${DECISION_DAY} AS day, d.paragraph, d.pages, d.role, d.outcome, d.clauses,
    d.floor_motions, d.dissents, d.approved_on, d.posted_on, d.version
  FROM decision d JOIN actor body ON body.id = d.actor_id LEFT JOIN meeting m ON m.id = d.meeting_id`;

/** What hangs on each matter; every id has an entry. One read for each kind. */
export async function readMatterParts(
  source: Source,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MatterParts>> {
  const parts = new Map<string, MatterParts>(ids.map((id) => [id, { events: [], decisions: [], actions: [] }]));
  if (ids.length === 0) return parts;
  // One after the other: inside a write there is one connection.
  for (const { matter_id, ...event } of await readEvents(source, ids)) parts.get(matter_id)?.events.push(event);
  for (const decision of await readMatterDecisions(source, ids)) {
    parts.get(decision.matterId ?? '')?.decisions.push(decision);
  }
  for (const its of parts.values()) its.decisions = decisionsInOrder(its.decisions);
  for (const link of await readLinks(source, ids)) parts.get(link.matter_id)?.actions.push(toLinkedAction(link));
  return parts;
}

/** The meetings of each of the bodies, cancelled ones too, earliest first. */
export async function readBodyMeetings(
  source: Source,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<PathMeeting, 'id' | 'date' | 'state'>[]>> {
  const { sql, values } = among(source, 'actor_id', bodyIds);
  const stored = await select<Pick<PathMeeting, 'id' | 'date' | 'state'> & { actor_id: string }>(
    source,
    `SELECT id, actor_id, date, state FROM meeting WHERE ${sql} ORDER BY date, id`,
    values,
  );
  const found = new Map<string, Pick<PathMeeting, 'id' | 'date' | 'state'>[]>(bodyIds.map((id) => [id, []]));
  for (const { actor_id, ...meeting } of stored) found.get(actor_id)?.push(meeting);
  return found;
}

function readEvents(source: Source, ids: readonly string[]): Promise<StoredEvent[]> {
  const { sql, values } = among(source, 'matter_id', ids);
  return select<StoredEvent>(
    source,
    `SELECT matter_id, id, kind, date, text FROM matter_event WHERE ${sql} ORDER BY date ASC NULLS LAST, position, id`,
    values,
  );
}

async function readMatterDecisions(source: Source, ids: readonly string[]): Promise<RecordedDecision[]> {
  const { sql, values } = among(source, 'd.matter_id', ids);
  const stored = await select<StoredDecision>(
    source,
    `${DECISION} WHERE ${sql} ORDER BY day ASC NULLS LAST, d.id`,
    values,
  );
  const decisionIds = stored.map(({ id }) => id);
  const dispatches = await readDispatches(source, decisionIds);
  const actions = await readAnswered(source, decisionIds);
  return stored.map((decision) => ({
    ...toRecorded(decision),
    dispatches: dispatches.get(decision.id) ?? [],
    actions: actions.get(decision.id) ?? [],
  }));
}

function toRecorded(stored: StoredDecision): Omit<RecordedDecision, 'dispatches' | 'actions'> {
  return {
    id: stored.id,
    matterId: stored.matter_id,
    body: { id: stored.body_id, name: stored.body_name, kind: stored.body_kind },
    byDelegation: Boolean(stored.by_delegation),
    meetingId: stored.meeting_id,
    date: stored.day,
    paragraph: stored.paragraph,
    pages: stored.pages,
    role: stored.role,
    outcome: stored.outcome,
    clauses: JSON.parse(stored.clauses) as string[],
    floorMotions: JSON.parse(stored.floor_motions) as FloorEntry[],
    dissents: JSON.parse(stored.dissents) as FloorEntry[],
    approvedOn: stored.approved_on,
    postedOn: stored.posted_on,
    version: stored.version,
  };
}

async function readDispatches(source: Source, ids: readonly string[]): Promise<ReadonlyMap<string, DispatchView[]>> {
  const { sql, values } = among(source, 'decision_id', ids);
  const stored = await select<{ decision_id: string; id: string; recipient: string; sent_on: IsoDate | null }>(
    source,
    `SELECT decision_id, id, recipient, sent_on FROM decision_dispatch WHERE ${sql} ORDER BY decision_id, position`,
    values,
  );
  return listed(stored, ({ decision_id, id, recipient: to, sent_on: sentOn }) => [decision_id, { id, to, sentOn }]);
}

async function readAnswered(
  source: Source,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { id: string; title: string }[]>> {
  const { sql, values } = among(source, 'x.decision_id', ids);
  const stored = await select<{ decision_id: string; id: string; title: string }>(
    source,
    `SELECT DISTINCT x.decision_id, a.id, a.title, a.title_key FROM action_decision x JOIN action a ON a.id = x.action_id
      WHERE a.removed_at IS NULL AND ${sql} ORDER BY a.title_key, a.id`,
    values,
  );
  return listed(stored, ({ decision_id, id, title }) => [decision_id, { id, title }]);
}

function readLinks(source: Source, ids: readonly string[]): Promise<StoredLink[]> {
  const own = among(source, 'a.matter_id', ids);
  const answered = among(source, 'd.matter_id', ids);
  const columns = 'a.id, a.origin, a.deadline_date, a.progress';
  return select<StoredLink>(
    source,
    `SELECT a.matter_id, ${columns} FROM action a WHERE a.removed_at IS NULL AND ${own.sql}
      UNION SELECT d.matter_id, ${columns} FROM action_decision x JOIN decision d ON d.id = x.decision_id
        JOIN action a ON a.id = x.action_id WHERE a.removed_at IS NULL AND ${answered.sql}`,
    [...own.values, ...answered.values],
  );
}

function toLinkedAction({ matter_id, id, origin, deadline_date, progress }: StoredLink): LinkedAction {
  const given = origin === null ? null : (JSON.parse(origin) as ActionOrigin);
  const isOfMatter = given !== null && given.matterId === matter_id;
  return {
    id,
    origin: originOf(isOfMatter ? given.kind : null),
    completes: given?.kind === 'completion' ? given.decisionId : null,
    deadlineDate: deadline_date,
    progress,
  };
}

function originOf(kind: ActionOrigin['kind'] | null): MatterAction['origin'] {
  return kind === null || kind === 'completion' ? 'linked' : kind;
}

function listed<Row, Part>(
  rows: readonly Row[],
  entry: (row: Row) => [key: string, part: Part],
): ReadonlyMap<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const row of rows) {
    const [key, part] = entry(row);
    const list = found.get(key);
    if (list) list.push(part);
    else found.set(key, [part]);
  }
  return found;
}
