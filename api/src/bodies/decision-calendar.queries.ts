import {
  noticeDay,
  standsForBoards,
  submissionDay,
  type ActorRef,
  type BodyKind,
  type DecisionCalendar,
  type IsoDate,
  type MeetingState,
  type PathBody,
  type PathMeeting,
  type UnionRegime,
} from '@genomfor/shared';
import { all, among, readEach, select, type Condition, type Source } from '../platform/database/select';
import { readUnionRegimes } from './union-regimes.queries';

interface StoredBody {
  id: string;
  name: string;
  body_kind: BodyKind | null;
  prepared_by_id: string | null;
  submission_lead_days: number | null;
  notice_lead_days: number | null;
}

interface StoredMeeting {
  id: string;
  actor_id: string;
  date: IsoDate;
  state: MeetingState;
  submission_due: IsoDate | null;
  notice_due: IsoDate | null;
}

interface StoredMembership {
  group_id: string;
  group_name: string;
  member_id: string | null;
}

/**
 * Every body with its meetings (cancelled ones too), the members of every group of bodies, and how unions are consulted: all
 * that ways to decisions are computed from, in four reads. A group that has no members and does not stand for boards is left
 * out.
 */
export async function readDecisionCalendar(source: Source): Promise<DecisionCalendar> {
  const [bodies, meetings, memberships, unions] = await readEach(
    source,
    () => readBodies(source),
    () => readMeetings(source),
    () => readMemberships(source),
    () => readUnionRegimes(source),
  );
  return {
    bodies: new Map(bodies.map((body) => [body.id, pathBody(body, meetings.get(body.id) ?? [])])),
    groups: groupsOf(bodies, memberships),
    unions,
  };
}

/** Whose ways to a decision are asked for. */
export interface CalendarNeed {
  deciders: readonly ActorRef[];
  proposedById: string | null;
  important: boolean;
}

/**
 * As `readDecisionCalendar` with only the bodies that the ways to the decisions of one action pass, the members of groups only
 * when a group decides it, and the unions only when they are to be heard. No meetings of other bodies are read.
 */
export async function readDecisionCalendarFor(
  source: Source,
  { deciders, proposedById, important }: CalendarNeed,
): Promise<DecisionCalendar> {
  const isForGroup = deciders.some(({ kind }) => kind === 'group');
  const [bodies, memberships, unions] = await readEach<[StoredBody[], StoredMembership[], UnionRegime[]]>(
    source,
    () => readBodies(source),
    () => (isForGroup ? readMemberships(source) : NOTHING),
    () => (important ? readUnionRegimes(source) : NOTHING),
  );
  const groups = groupsOf(bodies, memberships);
  const deciding = deciders.flatMap(({ id }) => groups.get(id) ?? [id]);
  const heard = bodies.filter(({ body_kind }) => important && body_kind === 'union').map(({ id }) => id);
  const passed = passedBodies(bodies, [...deciding, ...heard, ...(proposedById === null ? [] : [proposedById])]);
  const meetings = await readMeetings(source, among(source, 'actor_id', [...passed]));
  const onTheWay = bodies.filter(({ id }) => passed.has(id));
  return {
    bodies: new Map(onTheWay.map((body) => [body.id, pathBody(body, meetings.get(body.id) ?? [])])),
    groups,
    unions,
  };
}

const NOTHING = Promise.resolve([]);

/** The ids of these and of all that prepare for them, whoever prepares for those included. */
function passedBodies(bodies: readonly StoredBody[], first: readonly string[]): ReadonlySet<string> {
  const preparers = new Map(bodies.map(({ id, prepared_by_id }) => [id, prepared_by_id]));
  const passed = new Set<string>();
  for (const start of first) {
    for (let id: string | null = start; id !== null && !passed.has(id); id = preparers.get(id) ?? null) passed.add(id);
  }
  return passed;
}

function readBodies(source: Source): Promise<StoredBody[]> {
  return select<StoredBody>(
    source,
    `SELECT a.id, a.name, a.body_kind, p.id AS prepared_by_id, r.submission_lead_days, r.notice_lead_days
       FROM actor a
       LEFT JOIN body_rule r ON r.actor_id = a.id
       LEFT JOIN actor p ON p.id = r.prepared_by_id AND p.kind = 'body' AND p.removed_at IS NULL
      WHERE a.kind = 'body' AND a.removed_at IS NULL ORDER BY a.sort_key, a.id`,
  );
}

async function readMeetings(
  source: Source,
  { sql, values }: Condition = all([]),
): Promise<ReadonlyMap<string, StoredMeeting[]>> {
  const stored = await select<StoredMeeting>(
    source,
    `SELECT id, actor_id, date, state, submission_due, notice_due FROM meeting WHERE ${sql} ORDER BY date, id`,
    values,
  );
  const byBody = new Map<string, StoredMeeting[]>();
  for (const meeting of stored) {
    const own = byBody.get(meeting.actor_id);
    if (own) own.push(meeting);
    else byBody.set(meeting.actor_id, [meeting]);
  }
  return byBody;
}

function readMemberships(source: Source): Promise<StoredMembership[]> {
  return select<StoredMembership>(
    source,
    `SELECT g.id AS group_id, g.name AS group_name, m.id AS member_id
       FROM actor g
       LEFT JOIN actor_member gm ON gm.group_id = g.id
       LEFT JOIN actor m ON m.id = gm.member_id AND m.kind = 'body' AND m.removed_at IS NULL
      WHERE g.kind = 'group' AND g.removed_at IS NULL ORDER BY g.id, m.sort_key, m.id`,
  );
}

function pathBody(body: StoredBody, meetings: readonly StoredMeeting[]): PathBody {
  const { id, name, body_kind: kind, prepared_by_id: preparedById } = body;
  return { id, name, kind, preparedById, meetings: meetings.map((meeting) => pathMeeting(meeting, body)) };
}

/** The days before it are worked out when they are asked for: no way passes most of the meetings of a calendar. */
function pathMeeting({ id, date, state, submission_due, notice_due }: StoredMeeting, body: StoredBody): PathMeeting {
  const submissionDue = once(() => submissionDay(date, body.submission_lead_days, submission_due));
  const noticeDue = once(() => noticeDay(date, body.notice_lead_days, notice_due));
  return {
    id,
    date,
    state,
    get submissionDue() {
      return submissionDue();
    },
    get noticeDue() {
      return noticeDue();
    },
  };
}

function once<T>(workOut: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => (known ??= { answer: workOut() }).answer;
}

function groupsOf(
  bodies: readonly StoredBody[],
  memberships: readonly StoredMembership[],
): ReadonlyMap<string, readonly string[]> {
  const boards = bodies.filter(({ body_kind }) => body_kind === 'board').map(({ id }) => id);
  const listed = new Map<string, string[]>();
  for (const { group_id, member_id } of memberships) {
    listed.set(group_id, [...(listed.get(group_id) ?? []), ...(member_id === null ? [] : [member_id])]);
  }
  const names = new Map(memberships.map(({ group_id, group_name }) => [group_id, group_name]));
  const groups = [...listed].map(([group, members]): [string, string[]] => {
    if (members.length > 0 || !standsForBoards(names.get(group) ?? '')) return [group, members];
    return [group, boards];
  });
  return new Map(groups.filter(([, members]) => members.length > 0));
}
