import type { DeadlineView } from '../actions/action';
import type { Progress, Standing } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { ReportAnswer } from './report-answer';

/** What a link in a mail shows of one action: enough to answer how it goes, and no name of another person. */
export interface AnswerPageView {
  organisation: string | null;
  actionId: string;
  reviewId: string;
  reviewTitle: string;
  title: string;
  deadline: DeadlineView;
  forecast: IsoDate | null;
  standing: Standing;
  /** Why it stands so, in words, gravest first. */
  reasons: string[];
  /** The roles that are asked. Empty when the person answers for everything. */
  askedOf: string[];
  lastReport: LastReport | null;
  today: IsoDate;
  version: number;
}

export interface LastReport {
  on: IsoDate;
  progress: Progress;
  forecast: IsoDate | null;
  comment: string | null;
  answer: ReportAnswer | null;
  /** Whether the person who has the link made it. */
  own: boolean;
}

/** An answer to how it goes. */
export interface GiveAnswer {
  answer: ReportAnswer;
  /** For 'more-time': when it is believed to be done, in the words of a plan. */
  when?: string | null;
  /** What there is to say; for 'more-time' and 'cannot' it says why, and is asked for. */
  comment?: string | null;
  /** For 'ongoing': takes back a forecast that was made earlier, because the deadline holds after all. */
  deadlineHolds?: boolean;
}
