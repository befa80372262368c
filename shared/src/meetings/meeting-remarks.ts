import type { IsoDate } from '../dates/iso-date';
import type { DayFlag } from '../dates/plan-date';
import { dayFlags } from '../dates/swedish-holidays';
import type { MeetingRemark, MeetingView } from './meeting';

type RemarkedMeeting = Pick<MeetingView, 'date' | 'state' | 'submissionDue' | 'noticeDue'>;

/** What surrounds a meeting and decides whether it is worth a remark. */
export interface MeetingSurroundings {
  today: IsoDate;
  /** The bodies that meet the same day among those that prepare for this one, or that it prepares for. */
  sameDay: readonly string[];
}

/**
 * What a secretary should look at in a meeting: a red day, a body on the same way that meets the same day, papers due after
 * they are sent, and papers whose day has passed. A cancelled meeting gives none, and no remark is a reason to refuse one.
 */
export function meetingRemarks(meeting: RemarkedMeeting, { today, sameDay }: MeetingSurroundings): MeetingRemark[] {
  if (meeting.state === 'cancelled') return [];
  const { date, submissionDue, noticeDue } = meeting;
  const remarks: MeetingRemark[] = dayFlags(date).map(remarkOnDay);
  remarks.push(...sameDay.map((body): MeetingRemark => ({ code: 'same-day', body })));
  if (submissionDue !== null && noticeDue !== null && submissionDue > noticeDue) {
    remarks.push({ code: 'submission-after-notice', submissionDue, noticeDue });
  }
  if (submissionDue !== null && submissionDue < today && today <= date) {
    remarks.push({ code: 'submission-passed', submissionDue });
  }
  return remarks;
}

function remarkOnDay(flag: DayFlag): MeetingRemark {
  if (flag.kind === 'holiday') return { code: 'falls-on-holiday', name: flag.name ?? '' };
  return { code: 'falls-on-weekend', weekday: flag.kind };
}
