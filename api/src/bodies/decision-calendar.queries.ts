import {
  noticeDay,
  standsForBoards,
  submissionDay,
  type BodyKind,
  type DecisionCalendar,
  type IsoDate,
  type MeetingState,
  type PathBody,
  type PathMeeting,
} from '@genomfor/shared';
import { readEach, select, type Source } from '../platform/database/select';
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

async function readMeetings(source: Source): Promise<ReadonlyMap<string, StoredMeeting[]>> {
  const stored = await select<StoredMeeting>(
    source,
    'SELECT id, actor_id, date, state, submission_due, notice_due FROM meeting ORDER BY date, id',
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

function pathMeeting({ id, date, state, submission_due, notice_due }: StoredMeeting, body: StoredBody): PathMeeting {
  return {
    id,
    date,
    state,
    submissionDue: submissionDay(date, body.submission_lead_days, submission_due),
    noticeDue: noticeDay(date, body.notice_lead_days, notice_due),
  };
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
