import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { previousWorkingDay } from '../dates/working-days';

/**
 * The last day to hand in papers for a meeting: the day given for it, else as many days before it as the body wants, or the
 * last Swedish working day before that when nobody is there to receive them. Null when the body has not said how many.
 */
export function submissionDay(meetingDate: IsoDate, leadDays: number | null, given: IsoDate | null): IsoDate | null {
  if (given !== null) return given;
  return leadDays === null ? null : previousWorkingDay(addDays(meetingDate, -leadDays));
}

/** The day the notice and papers are sent to the members, counted as `submissionDay` is. */
export function noticeDay(meetingDate: IsoDate, leadDays: number | null, given: IsoDate | null): IsoDate | null {
  return submissionDay(meetingDate, leadDays, given);
}

/**
 * Whether whoever moves a meeting must say why: its members have been told the day, or it has been held. The notice counts as
 * sent from the morning of its day.
 */
export function mustSayWhyMoved(meeting: { date: IsoDate; noticeDue: IsoDate | null }, today: IsoDate): boolean {
  return today >= (meeting.noticeDue ?? meeting.date);
}

/** The day a meeting that is moved to `to` was first to be held; null when it is back there. */
export function firstDay(meeting: { date: IsoDate; movedFrom: IsoDate | null }, to: IsoDate): IsoDate | null {
  const first = meeting.movedFrom ?? meeting.date;
  return first === to ? null : first;
}
