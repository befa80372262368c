import { addDays, previousWorkingDay, type IsoDate, type MeetingView } from '@genomfor/shared';

/** How early a body is told when nobody has said when its notice goes out, in days. */
const WEEK = 7;

/** The first day on which the body is told of its meeting: when the notice goes out, or the last working day before that. */
export function boardMailDay({ date, noticeDue }: Pick<MeetingView, 'date' | 'noticeDue'>): IsoDate {
  return previousWorkingDay(noticeDue ?? addDays(date, -WEEK));
}

/** Whether the body is to be told of the meeting on `today`, if it has not been: from that day until the meeting has begun. */
export function isToldOn(today: IsoDate, meeting: Pick<MeetingView, 'date' | 'noticeDue' | 'state'>): boolean {
  return meeting.state === 'planned' && boardMailDay(meeting) <= today && today <= meeting.date;
}
