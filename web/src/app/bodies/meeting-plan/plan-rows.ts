import {
  type ActorRef,
  countText,
  dayFlags,
  type DraftMeeting,
  formatIsoDate,
  type IsoDate,
  MEETING_PROBLEM_TEXT,
  type MeetingInput,
  type MeetingProblem,
} from '@genomfor/shared';
import { type MeetingTexts } from '../meeting-form/meeting-texts';

/** A meeting as read from a sammanträdesplan and perhaps mended, before anything is saved. */
export interface PlanRow extends Omit<DraftMeeting, 'problems'> {
  key: number;
  included: boolean;
  mended: boolean;
  /** What the reading found; what has been mended since is left out by `problemsOf`. */
  found: readonly MeetingProblem[];
}

/** The rows of a reading: those that lack a body or a day, are known or are said twice are left out to begin with. */
export function rowsOf(drafts: readonly DraftMeeting[]): PlanRow[] {
  const rows = drafts.map(({ problems, ...draft }, key): PlanRow => ({
    ...draft,
    key,
    included: false,
    mended: false,
    found: problems,
  }));
  return rows.map((row) => ({ ...row, included: isReady(row) && !row.known && !isRepeated(row, rows) }));
}

/** Whether it has what a meeting must have. */
export function isReady({ body, date }: Pick<PlanRow, 'body' | 'date'>): boolean {
  return body !== null && date !== null;
}

/** Whether an earlier row says the same body and day. */
export function isRepeated({ key, body, date }: PlanRow, rows: readonly PlanRow[]): boolean {
  if (body === null || date === null) return false;
  return rows.some((other) => other.key < key && other.body?.id === body.id && other.date === date);
}

/** What remains to look at in a row, as sentences. */
export function problemsOf(row: PlanRow, rows: readonly PlanRow[]): string[] {
  const remaining = row.found.filter((problem) => remains(problem, row));
  const flags = row.mended && row.date ? dayProblems(row.date) : [];
  const repeated = isRepeated(row, rows) ? (['twice-in-plan'] as const) : [];
  return [...new Set([...remaining, ...flags, ...repeated])].map((problem) => MEETING_PROBLEM_TEXT[problem]);
}

function remains(problem: MeetingProblem, { body, date, mended }: PlanRow): boolean {
  switch (problem) {
    case 'body-missing':
    case 'body-unknown':
      return body === null;
    case 'date-not-understood':
    case 'no-such-day':
      return date === null;
    case 'year-inferred':
    case 'weekday-differs':
    case 'falls-on-weekend':
    case 'falls-on-holiday':
      return !mended;
    case 'twice-in-plan':
      return false;
  }
}

function dayProblems(date: IsoDate): MeetingProblem[] {
  return dayFlags(date).map(({ kind }) => (kind === 'holiday' ? 'falls-on-holiday' : 'falls-on-weekend'));
}

/** A body that the plan names in words that nobody knows, or does not name at all, and in how many rows. */
export interface UnknownBody {
  text: string | null;
  count: number;
}

/** Every way the plan names a body that is not known, in the order of the plan. */
export function unknownBodies(rows: readonly PlanRow[]): UnknownBody[] {
  const counts = new Map<string | null, number>();
  for (const { body, bodyText } of rows) if (body === null) counts.set(bodyText, (counts.get(bodyText) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** The rows with `body` wherever the plan says `text` and no body is chosen; those that became whole are taken in. */
export function withBody(rows: readonly PlanRow[], text: string | null, body: ActorRef): PlanRow[] {
  const named = rows.map((row) => (row.body === null && row.bodyText === text ? { ...row, body } : row));
  return named.map((row, at) =>
    row === rows[at] ? row : { ...row, included: row.date !== null && !isRepeated(row, named) },
  );
}

/** The row as somebody has mended it; it is taken in, and whether it is known is for the server to say. */
export function mendedRow(row: PlanRow, body: ActorRef, meeting: MeetingInput): PlanRow {
  const { date, time, place, submissionDue, noticeDue } = meeting;
  return {
    ...row,
    body,
    date,
    time: time ?? null,
    place: place ?? null,
    submissionDue: submissionDue ?? null,
    noticeDue: noticeDue ?? null,
    known: false,
    included: true,
    mended: true,
  };
}

/** What stands in the form for a row; the plan's own words where no day was understood. */
export function textsOfRow({ date, text, time, place, submissionDue, noticeDue }: PlanRow): MeetingTexts {
  return {
    date: date ? formatIsoDate(date) : text,
    time: time ?? '',
    place: place ?? '',
    submissionDue: submissionDue ? formatIsoDate(submissionDue) : '',
    noticeDue: noticeDue ? formatIsoDate(noticeDue) : '',
  };
}

/** The rows to save, with the key of each. Rows that lack a body or a day cannot be. */
export function chosenMeetings(rows: readonly PlanRow[]): { key: number; meeting: MeetingInput }[] {
  return rows.flatMap(({ included, key, body, date, time, place, submissionDue, noticeDue }) =>
    included && body && date
      ? [{ key, meeting: { bodyId: body.id, date, time, place, submissionDue, noticeDue } }]
      : [],
  );
}

/** "11 sammanträden", "1 sammanträde". */
export function meetingsCount(count: number): string {
  return countText(count, 'sammanträde', 'sammanträden');
}
