import {
  meetingRemarks,
  noticeDay,
  submissionDay,
  type ActorKind,
  type IsoDate,
  type MeetingState,
  type MeetingView,
} from '@genomfor/shared';
import { all, readEach, select, type Condition, type Source } from '../platform/database/select';

/** Which meetings to read; days are counted in. */
export interface MeetingFilter {
  id?: string;
  body?: string;
  from?: IsoDate;
  to?: IsoDate;
}

interface StoredMeeting {
  id: string;
  actor_id: string;
  body_name: string;
  body_kind: ActorKind;
  date: IsoDate;
  time: string | null;
  place: string | null;
  submission_due: IsoDate | null;
  notice_due: IsoDate | null;
  submission_lead_days: number | null;
  notice_lead_days: number | null;
  state: MeetingState;
  moved_from: IsoDate | null;
  reason: string | null;
  version: number;
  matters: number;
}

/** The meetings, cancelled ones too, earliest first, each with its papers' days and what to look at in it. */
export async function readMeetings(source: Source, today: IsoDate, filter: MeetingFilter = {}): Promise<MeetingView[]> {
  const where = conditionOf(filter);
  const [meetings, sameDay] = await readEach(
    source,
    () => readStored(source, where),
    () => readSameDay(source, where),
  );
  return meetings.map((meeting) => toView(meeting, today, sameDay.get(meeting.id) ?? []));
}

/** One meeting; null when there is none. */
export async function readMeeting(source: Source, id: string, today: IsoDate): Promise<MeetingView | null> {
  const [meeting] = await readMeetings(source, today, { id });
  return meeting ?? null;
}

/**
 * The days that each body has meetings on, by the body's id, also those that are cancelled and those that a meeting has been
 * moved from: a day in a sammanträdesplan that is read once more is known by them.
 */
export async function readMeetingDays(source: Source): Promise<ReadonlyMap<string, ReadonlySet<IsoDate>>> {
  const stored = await select<{ actor_id: string; date: IsoDate }>(
    source,
    `SELECT actor_id, date FROM meeting
      UNION SELECT actor_id, moved_from FROM meeting WHERE moved_from IS NOT NULL`,
  );
  const days = new Map<string, Set<IsoDate>>();
  for (const { actor_id, date } of stored) {
    days.set(actor_id, (days.get(actor_id) ?? new Set<IsoDate>()).add(date));
  }
  return days;
}

function conditionOf({ id, body, from, to }: MeetingFilter): Condition {
  const conditions = [
    { sql: 'm.id = ?', values: [id] },
    { sql: 'm.actor_id = ?', values: [body] },
    { sql: 'm.date >= ?', values: [from] },
    { sql: 'm.date <= ?', values: [to] },
  ];
  return all(conditions.filter(({ values }) => values[0] !== undefined));
}

function readStored(source: Source, where: Condition): Promise<StoredMeeting[]> {
  return select<StoredMeeting>(
    source,
    `SELECT m.id, m.actor_id, a.name AS body_name, a.kind AS body_kind, m.date, m.time, m.place, m.submission_due,
            m.notice_due, r.submission_lead_days, r.notice_lead_days, m.state, m.moved_from, m.reason, m.version,
            (SELECT COUNT(*) FROM decision d WHERE d.meeting_id = m.id) AS matters
       FROM meeting m JOIN actor a ON a.id = m.actor_id LEFT JOIN body_rule r ON r.actor_id = m.actor_id
      WHERE a.removed_at IS NULL AND ${where.sql}
      ORDER BY m.date, COALESCE(m.time, ''), a.sort_key, m.state DESC, m.id`,
    where.values,
  );
}

/** The names of the bodies that prepare for a meeting's body, or that it prepares for, and meet the same day. */
async function readSameDay(source: Source, where: Condition): Promise<ReadonlyMap<string, string[]>> {
  const stored = await select<{ id: string; name: string }>(
    source,
    `SELECT m.id, o.name
       FROM meeting m
       JOIN meeting other ON other.date = m.date AND other.actor_id <> m.actor_id AND other.state = 'planned'
       JOIN actor o ON o.id = other.actor_id AND o.removed_at IS NULL
       LEFT JOIN body_rule own ON own.actor_id = m.actor_id
       LEFT JOIN body_rule its ON its.actor_id = other.actor_id
      WHERE (own.prepared_by_id = other.actor_id OR its.prepared_by_id = m.actor_id) AND ${where.sql}
      ORDER BY o.sort_key, o.id`,
    where.values,
  );
  const names = new Map<string, string[]>();
  for (const { id, name } of stored) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}

function toView(stored: StoredMeeting, today: IsoDate, sameDay: readonly string[]): MeetingView {
  const { id, date, time, place, state, reason, version, matters } = stored;
  const submissionDue = submissionDay(date, stored.submission_lead_days, stored.submission_due);
  const noticeDue = noticeDay(date, stored.notice_lead_days, stored.notice_due);
  return {
    id,
    body: { id: stored.actor_id, name: stored.body_name, kind: stored.body_kind },
    date,
    time,
    place,
    submissionDue,
    noticeDue,
    submissionGiven: stored.submission_due !== null,
    noticeGiven: stored.notice_due !== null,
    state,
    movedFrom: stored.moved_from,
    reason,
    matters,
    remarks: meetingRemarks({ date, state, submissionDue, noticeDue }, { today, sameDay }),
    version,
  };
}
