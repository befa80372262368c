import {
  type ActorKind,
  type ActorRef,
  type BodyKind,
  type BodyView,
  type IsoDate,
  type MeetingView,
} from '@genomfor/shared';
import { among, readEach, select, type Source } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { readMeetings } from './meetings.queries';

interface StoredBody {
  id: string;
  name: string;
  kind: ActorKind;
  body_kind: BodyKind | null;
  abbreviation: string | null;
  prepared_by_id: string | null;
  prepared_by_name: string | null;
  prepared_by_kind: ActorKind | null;
  submission_lead_days: number | null;
  notice_lead_days: number | null;
  version: number | null;
}

/** Every body by name, or the one that is asked for, with its rules and the meetings on either side of today. */
export async function readBodies(source: Source, today: IsoDate, id?: string): Promise<BodyView[]> {
  const [bodies, meetings] = await readEach(
    source,
    () => readStored(source, id),
    () => readMeetings(source, today, id === undefined ? {} : { body: id }),
  );
  return bodies.map((body) =>
    toView(
      body,
      meetings.filter((meeting) => meeting.body.id === body.id && meeting.state === 'planned'),
      today,
    ),
  );
}

/** One body; null when there is none. */
export async function readBody(source: Source, id: string, today: IsoDate): Promise<BodyView | null> {
  const [body] = await readBodies(source, today, id);
  return body ?? null;
}

/** Throws Refused unless every one of `ids` is a body: 'not-found' for nobody known, 'not-a-body' for another actor. */
export async function refuseOtherThanBodies(source: Source, ids: readonly string[]): Promise<void> {
  const { sql, values } = among(source, 'id', ids);
  const found = await select<{ id: string; kind: ActorKind }>(
    source,
    `SELECT id, kind FROM actor WHERE removed_at IS NULL AND ${sql}`,
    values,
  );
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  if (ids.some((id) => !kinds.has(id))) throw new Refused('not-found');
  if (ids.some((id) => kinds.get(id) !== 'body')) throw new Refused('not-a-body');
}

function readStored(source: Source, id: string | undefined): Promise<StoredBody[]> {
  return select<StoredBody>(
    source,
    `SELECT a.id, a.name, a.kind, a.body_kind, a.abbreviation, r.submission_lead_days, r.notice_lead_days, r.version,
            p.id AS prepared_by_id, p.name AS prepared_by_name, p.kind AS prepared_by_kind
       FROM actor a
       LEFT JOIN body_rule r ON r.actor_id = a.id
       LEFT JOIN actor p ON p.id = r.prepared_by_id AND p.removed_at IS NULL
      WHERE a.kind = 'body' AND a.removed_at IS NULL ${id === undefined ? '' : 'AND a.id = ?'}
      ORDER BY a.sort_key, a.id`,
    id === undefined ? [] : [id],
  );
}

function toView(stored: StoredBody, held: readonly MeetingView[], today: IsoDate): BodyView {
  const { id, name, kind, abbreviation } = stored;
  const coming = held.filter(({ date }) => date >= today);
  return {
    id,
    name,
    kind,
    bodyKind: stored.body_kind,
    abbreviation,
    preparedBy: preparerOf(stored),
    submissionLeadDays: stored.submission_lead_days,
    noticeLeadDays: stored.notice_lead_days,
    nextMeeting: coming[0] ?? null,
    previousMeeting: held.filter(({ date }) => date < today).at(-1) ?? null,
    comingMeetings: coming.length,
    // A body that nobody has set rules for has no row, and so no version of one.
    version: stored.version ?? 0,
  };
}

function preparerOf({
  prepared_by_id: id,
  prepared_by_name: name,
  prepared_by_kind: kind,
}: StoredBody): ActorRef | null {
  return id === null || name === null || kind === null ? null : { id, name, kind };
}
