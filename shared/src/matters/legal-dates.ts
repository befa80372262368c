import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { nextWorkingDay } from '../dates/working-days';
import type { LegalDates } from './matter';

/** Days within which a protocol is approved. Source: kommunallagen (2017:725) 5 kap. 69 §. */
const APPROVAL_DAYS = 14;
/** Days after the approval within which it is posted. Source: kommunallagen 8 kap. 12 §. */
const POSTING_DAYS = 2;
/** Three weeks from the day it was posted. Source: kommunallagen 13 kap. 5 §. */
const APPEAL_DAYS = 21;

/**
 * The days that follow from a decision: when its protocol must be approved and posted, the last day to appeal (moved to the
 * next Swedish working day), when the notice is taken down, and the day of legal force if nobody has appealed. Null where the
 * day before is not known: a day of posting says nothing of the day of the meeting.
 */
export function legalDates(
  known: { meetingDate: IsoDate | null; approvedOn: IsoDate | null; postedOn: IsoDate | null },
  today: IsoDate,
): LegalDates {
  const lastAppealDay = known.postedOn === null ? null : nextWorkingDay(addDays(known.postedOn, APPEAL_DAYS));
  const takeDown = lastAppealDay === null ? null : addDays(lastAppealDay, 1);
  return {
    approvalDue: known.meetingDate === null ? null : addDays(known.meetingDate, APPROVAL_DAYS),
    postDue: known.approvedOn === null ? null : addDays(known.approvedOn, POSTING_DAYS),
    lastAppealDay,
    takeDown,
    legalForce: takeDown,
    inForce: takeDown === null ? null : today >= takeDown,
  };
}
