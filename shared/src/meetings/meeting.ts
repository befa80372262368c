import type { ActorRef } from '../actors/actor';
import type { IsoDate } from '../dates/iso-date';

export const MEETING_STATES = ['planned', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What a secretary should look at in a meeting; never a reason to refuse it. */
export type MeetingRemark =
  | { code: 'falls-on-weekend'; weekday: 'saturday' | 'sunday' }
  | { code: 'falls-on-holiday'; name: string }
  | { code: 'same-day'; body: string }
  | { code: 'submission-after-notice'; submissionDue: IsoDate; noticeDue: IsoDate }
  | { code: 'submission-passed'; submissionDue: IsoDate };

export interface MeetingView {
  id: string;
  body: ActorRef;
  date: IsoDate;
  /** "13:00", Europe/Stockholm. */
  time: string | null;
  place: string | null;
  /** Last day to hand in papers: given for this meeting, or counted from the body's lead days and never on a red day. */
  submissionDue: IsoDate | null;
  /** The day the notice and papers are sent. */
  noticeDue: IsoDate | null;
  submissionGiven: boolean;
  noticeGiven: boolean;
  state: MeetingState;
  /** The day it was first to be held, when it has been moved. */
  movedFrom: IsoDate | null;
  /** Why it was moved or cancelled. */
  reason: string | null;
  /** How many matters are on its agenda. */
  matters: number;
  remarks: MeetingRemark[];
  version: number;
}

export interface MeetingList {
  rows: MeetingView[];
  today: IsoDate;
}

/** Dates are written as anybody writes them ("18 april 2018", "180418"). */
export interface MeetingInput {
  bodyId: string;
  date: string;
  time?: string | null;
  place?: string | null;
  submissionDue?: string | null;
  noticeDue?: string | null;
}

/** What to change; what is left out stays. A new date needs a reason once the notice has been sent. */
export interface MeetingChanges {
  date?: string;
  time?: string | null;
  place?: string | null;
  submissionDue?: string | null;
  noticeDue?: string | null;
  reason?: string | null;
}

export interface CancelMeeting {
  reason: string;
}

/** A change that is only tried: what would happen? */
export interface MeetingTrial extends MeetingChanges {
  cancelled?: boolean;
}

/** What a moved or cancelled meeting does to an action that leaned on it. */
export interface MeetingConsequence {
  actionId: string;
  title: string;
  reviewTitle: string;
  deadline: IsoDate | null;
  decider: string;
  before: { meeting: IsoDate | null; papersDue: IsoDate | null };
  after: { meeting: IsoDate | null; papersDue: IsoDate | null };
  /** True when the deadline could be met before and cannot be met after. */
  lost: boolean;
}

export interface MeetingConsequences {
  /** The worst first: those that can no longer make their deadline. */
  actions: MeetingConsequence[];
  /** Matters on the agenda of the meeting, which follow it when it is moved and lose their day when it is cancelled. */
  matters: { id: string; title: string; registryNumber: string | null }[];
}

/** A meeting as read from a pasted or imported sammanträdesplan, before anybody has said yes. */
export interface DraftMeeting {
  /** The words that the date was read from. */
  text: string;
  /** The body as written; null when the plan names none. */
  bodyText: string | null;
  body: ActorRef | null;
  date: IsoDate | null;
  time: string | null;
  place: string | null;
  submissionDue: IsoDate | null;
  noticeDue: IsoDate | null;
  /** 'new', or already among the body's meetings. */
  known: boolean;
  problems: MeetingProblem[];
}

export const MEETING_PROBLEMS = [
  'body-missing',
  'body-unknown',
  'date-not-understood',
  'no-such-day',
  'year-inferred',
  'weekday-differs',
  'twice-in-plan',
  'falls-on-weekend',
  'falls-on-holiday',
] as const;
export type MeetingProblem = (typeof MEETING_PROBLEMS)[number];

export interface ReadMeetingPlan {
  text: string;
  /** The body the plan is for, when it does not say so itself. */
  bodyId?: string | null;
  /** The year of dates that name none. */
  year?: number | null;
}

export interface MeetingPlanDraft {
  rows: DraftMeeting[];
  today: IsoDate;
}

export interface SaveMeetingPlan {
  rows: MeetingInput[];
}

export interface SavedMeetingPlan {
  saved: number;
  /** How many were there already and were left as they are. */
  known: number;
}
