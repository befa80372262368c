import type { ActorRef } from '../actors/actor';
import type { IsoDate } from '../dates/iso-date';
import { daysBetween, isoDateOf, partsOf } from '../dates/iso-calendar';
import type { DraftMeeting } from './meeting';
import type { BodyFinder, NamedBody } from './read-meeting-plan-bodies';
import type { DayMention, PlanYears } from './read-meeting-plan-days';

/** A meeting as read, before it is compared with those that are known. */
export type ReadMeeting = Omit<DraftMeeting, 'known'>;

/** What is read with: the municipality's bodies, and the one that the whole plan is for when it does not say so itself. */
export interface PlanReading {
  finder: BodyFinder;
  forBody: ActorRef | null;
}

/** The days for papers and for the notice that wait for their meeting. */
export type Notes = Partial<Record<'submission' | 'notice', DayNote>>;

export interface DayNote {
  date: IsoDate;
  /** The words say the year too, so that it is not moved to fit. */
  hasYear: boolean;
}

/** What the headings above say, and what has been read under them. */
export interface PlanSection {
  years: PlanYears;
  bodies: readonly NamedBody[];
  time: string | null;
  place: string | null;
  /** The meetings under the latest body, for days for papers that are listed after them. */
  meetings: ReadMeeting[];
  waiting: Notes;
}

/** The day of a mention as a note to a meeting; null when it is none. */
export function noteOf({ date, index, end }: DayMention, text: string): DayNote | null {
  return date === null ? null : { date, hasYear: /\d{4}|\d{6}/.test(text.slice(index, end)) };
}

/** No papers are due longer before their meeting: a day that would be is not this meeting's. */
const MOST_LEAD_DAYS = 120;

/** The note's day for a meeting on `date`: papers for January are handed in the December before. */
export function noteDay(note: DayNote | undefined, date: IsoDate | null): IsoDate | null {
  if (note === undefined) return null;
  if (note.hasYear || date === null || note.date <= date) return note.date;
  const { year, month, day } = partsOf(note.date);
  const before = isoDateOf(year - 1, month, day);
  return before !== null && daysBetween(before, date) <= MOST_LEAD_DAYS ? before : null;
}

/** One meeting for each body that is named, in the order of the words; `bodies` empty stands for the plan's own. */
export function meetingsOn(
  { text, date, problems }: Pick<ReadMeeting, 'text' | 'date' | 'problems'>,
  bodies: readonly NamedBody[],
  facts: { time: string | null; place: string | null; notes: Notes },
  { forBody }: PlanReading,
): ReadMeeting[] {
  const named: readonly (NamedBody | null)[] = bodies.length > 0 ? bodies : [null];
  return named.map((name) => {
    const body = name === null ? forBody : name.body;
    return {
      text,
      bodyText: name?.text ?? null,
      body,
      date,
      time: facts.time,
      place: facts.place,
      submissionDue: noteDay(facts.notes.submission, date),
      noticeDue: noteDay(facts.notes.notice, date),
      problems: [
        ...problems,
        ...(name === null && body === null ? ['body-missing' as const] : []),
        ...(name !== null && body === null ? ['body-unknown' as const] : []),
      ],
    };
  });
}
