import {
  type BodyView,
  countText,
  daysBetween,
  formatIsoDate,
  formatShortDate,
  type IsoDate,
  meetingRemarkText,
  type MeetingView,
  sentenceCase,
  smallNumber,
  weekdayAndWeek,
  WEEKDAY_NAMES,
  weekdayOf,
} from '@genomfor/shared';
import { daysAway } from '../../ui/days-away/days-away';

/** A meeting as a line of the calendar. */
export interface CalendarRow {
  meeting: MeetingView;
  day: string;
  weekday: string;
  /** The first coming meeting that is not cancelled. */
  next: boolean;
  cancelled: boolean;
  movedFrom: string | null;
  papers: string | null;
  /** How the day for papers came about: "räknat 21 dagar före". */
  papersHow: string;
  notice: string | null;
  matters: string;
  remarks: string[];
}

/** The meetings of a year: what is to come, the next one first, and what has been. */
export interface CalendarParts {
  coming: CalendarRow[];
  past: CalendarRow[];
}

type Leads = Pick<BodyView, 'submissionLeadDays'>;

/** The meetings in the order of their days, parted at `today`, which is still to come. */
export function calendarParts(meetings: readonly MeetingView[], body: Leads, today: IsoDate): CalendarParts {
  const sorted = [...meetings].sort((a, b) => a.date.localeCompare(b.date));
  const next = sorted.find(({ date, state }) => date >= today && state === 'planned');
  const rows = sorted.map((meeting) => ({ ...calendarRow(meeting, body), next: meeting === next }));
  return {
    coming: rows.filter(({ meeting }) => meeting.date >= today),
    past: rows.filter(({ meeting }) => meeting.date < today),
  };
}

function calendarRow(meeting: MeetingView, { submissionLeadDays }: Leads): Omit<CalendarRow, 'next'> {
  const { date, state, movedFrom, submissionDue, noticeDue, matters, remarks } = meeting;
  const cancelled = state === 'cancelled';
  return {
    meeting,
    day: formatIsoDate(date),
    weekday: weekdayAndWeek(date),
    cancelled,
    movedFrom: movedFrom && formatIsoDate(movedFrom),
    // A meeting that is not held has nothing to be in time for.
    papers: cancelled ? null : submissionDue && formatIsoDate(submissionDue),
    papersHow: cancelled ? '' : papersHow(meeting, submissionLeadDays),
    notice: cancelled ? null : noticeDue && formatShortDate(noticeDue),
    matters: matters === 0 ? '' : countText(matters, 'ärende', 'ärenden'),
    remarks: cancelled ? [] : remarks.map(meetingRemarkText),
  };
}

/** "angivet för det här sammanträdet", or "räknat 21 dagar före"; says when a red day made it earlier. */
function papersHow({ date, submissionDue, submissionGiven }: MeetingView, leadDays: number | null): string {
  if (submissionDue === null) return '';
  if (submissionGiven) return 'angivet för sammanträdet';
  const days = daysBetween(submissionDue, date);
  if (leadDays === null || days === leadDays) return `räknat ${countText(days, 'dag', 'dagar')} före`;
  return `räknat ${countText(leadDays, 'dag', 'dagar')} före, närmaste vardag`;
}

/** One or two sentences: when the body meets next and by when its papers are due, or that nothing is known. */
export function calendarLead({ nextMeeting }: Pick<BodyView, 'nextMeeting'>, today: IsoDate): string {
  if (!nextMeeting) return 'Inget kommande sammanträde är inlagt.';
  const { date, submissionDue } = nextMeeting;
  const weekday = WEEKDAY_NAMES[weekdayOf(date) - 1] ?? '';
  const meets = `Nästa sammanträde är ${weekday} ${formatIsoDate(date)}, ${daysAway(date, today)}.`;
  if (submissionDue === null) return meets;
  if (submissionDue < today) return `${meets} Papperen skulle vara inne ${formatIsoDate(submissionDue)}.`;
  return `${meets} Papperen ska vara inne ${formatIsoDate(submissionDue)}, ${daysAway(submissionDue, today)}.`;
}

/** "Bereds av Arbetsutskottet. Papper ska in 21 dagar före och kallelsen skickas 7 dagar före." */
export function rulesText({ preparedBy, submissionLeadDays, noticeLeadDays }: BodyView): string {
  const papers = submissionLeadDays !== null && `papper ska in ${countText(submissionLeadDays, 'dag', 'dagar')} före`;
  const notice = noticeLeadDays !== null && `kallelsen skickas ${countText(noticeLeadDays, 'dag', 'dagar')} före`;
  const days = [papers, notice].filter((part) => part !== false).join(' och ');
  return [
    preparedBy ? `Bereds av ${preparedBy.name}.` : '',
    days ? `${sentenceCase(days)}.` : 'Ingen har sagt hur långt före ett sammanträde papperen ska in.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Elva sammanträden, varav ett inställt." */
export function yearText(meetings: readonly MeetingView[]): string {
  const cancelled = meetings.filter(({ state }) => state === 'cancelled').length;
  const all = `${sentenceCase(smallNumber(meetings.length, 'ett'))} ${meetings.length === 1 ? 'sammanträde' : 'sammanträden'}`;
  if (cancelled === 0) return all;
  return `${all}, varav ${smallNumber(cancelled, 'ett')} ${cancelled === 1 ? 'inställt' : 'inställda'}`;
}

const YEAR = /^(?:19|20|21)\d{2}$/;

/** The year that an address asks for; that of `today` when it names none that can be. */
export function yearOf(address: string | undefined, today: IsoDate): number {
  return Number(address && YEAR.test(address) ? address : today.slice(0, 4));
}
