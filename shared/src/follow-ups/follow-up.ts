import type { ActionRow, StatusReportView } from '../actions/action';
import type { ActorRef } from '../actors/actor';
import type { Light, Progress, Standing } from '../assessment/assessment';
import type { OwnAssessment } from '../assessment/own-assessment';
import type { IsoDate } from '../dates/iso-date';
import type { FollowUpPeriod } from './period';

export const ROUND_STATES = ['open', 'closed'] as const;
/** Open: the responsible report. Closed: frozen as it was. */
export type RoundState = (typeof ROUND_STATES)[number];

export const DEVIATION_CODES = [
  'late',
  'will-fail',
  'forecast-late',
  'at-risk',
  'deviates',
  'better-than-computed',
  'not-reported',
] as const;
/** Why an action deviates, gravest first. */
export type DeviationCode = (typeof DEVIATION_CODES)[number];

/** The latest report on an action in a round. */
export type RoundAnswer = Pick<StatusReportView, 'assessment' | 'comment'> & { on: IsoDate };

/** An action as a round tells it. Holds no name of a person, but what somebody has written in a comment. */
export interface FollowUpRow {
  actionId: string;
  title: string;
  sectionTitle: string | null;
  /** The words of the deadline, "april 2018"; null when there is none. */
  deadline: string | null;
  /** The roles, the main one first. */
  responsible: string[];
  progress: Progress;
  forecast: IsoDate | null;
  standing: Standing;
  light: Light;
  /** The gravest reason in words, without a full stop. */
  reason: string;
  /** What the responsible believes, said in this round; null when nobody has said. */
  own: OwnAssessment | null;
  comment: string | null;
  /** The day of the latest report in this round; null while there is none. */
  reportedOn: IsoDate | null;
}

/** An action that deviates, with each reason in words. */
export interface Deviation {
  actionId: string;
  title: string;
  responsible: string[];
  standing: Standing;
  own: OwnAssessment | null;
  comment: string | null;
  /** Gravest first; never empty. */
  reasons: { code: DeviationCode; text: string }[];
}

/** How an action stands beside how it stood in the round before, in words. */
export interface ComparedAction {
  actionId: string;
  title: string;
  before: string;
  now: string;
}

/** What is otherwise than in the round before. */
export interface FollowUpComparison {
  /** The period of the round before. */
  period: FollowUpPeriod;
  worse: ComparedAction[];
  better: ComparedAction[];
  /** Actions of the round before that are done since, also those that this round no longer asks about. */
  finished: { actionId: string; title: string }[];
}

/** Everything a round tells: as it is today while it is open, as it was once it is closed. */
export interface FollowUpPage {
  review: { id: string; title: string };
  period: FollowUpPeriod;
  lastDay: IsoDate;
  /** The day the picture is of. */
  asOf: IsoDate;
  /** Short paragraphs that can be read aloud. */
  summary: string[];
  /** How many actions are asked about; one that has been dropped meanwhile is not. */
  total: number;
  reported: number;
  deviations: Deviation[];
  /** Null for the first round of a review. */
  comparison: FollowUpComparison | null;
  rows: FollowUpRow[];
}

export interface FollowUpRound {
  id: string;
  reviewId: string;
  reviewTitle: string;
  period: FollowUpPeriod;
  lastDay: IsoDate;
  state: RoundState;
  openedOn: IsoDate;
  openedBy: string;
  closedOn: IsoDate | null;
  closedBy: string | null;
  total: number;
  reported: number;
  /** How many actions deviate, apart from those that are only not reported. */
  deviating: number;
  version: number;
}

/** A role, or nobody, that has actions left to report in a round. */
export interface WaitingRole {
  /** Null for actions that nobody answers for. */
  role: ActorRef | null;
  left: number;
  total: number;
  /** Those who hold the role today and may report; empty when it is vacant. */
  holders: string[];
  /** The latest day somebody who holds it was reminded. */
  remindedOn: IsoDate | null;
}

export interface FollowUpView {
  round: FollowUpRound;
  page: FollowUpPage;
  /** Those with most left first; empty once the round is closed. */
  waiting: WaitingRole[];
  /** False where no mail is sent, so that nobody can be reminded by it. */
  remindsByMail: boolean;
}

/** The rounds of a review, the latest period first, and what can be opened. */
export interface FollowUpList {
  review: { id: string; title: string };
  today: IsoDate;
  rounds: FollowUpRound[];
}

export interface OpenFollowUp {
  period: FollowUpPeriod;
  /** The last day to report; the usual one when it is left out. */
  lastDay?: IsoDate;
}

export interface ChangeFollowUp {
  lastDay: IsoDate;
}

/** How many persons were sent a reminder, and which roles nobody holds. */
export interface RemindersSent {
  persons: number;
  vacant: string[];
}

/** An action that somebody is to report on in a round. */
export interface FollowUpTask {
  action: ActionRow;
  /** What was last reported in the round, with what is believed since it was last said; null while nothing is. */
  answer: StatusReportView | null;
  /** What was last reported before it. */
  before: StatusReportView | null;
}

/** What a person has to report in a round. */
export interface FollowUpTasks {
  round: Pick<FollowUpRound, 'id' | 'reviewId' | 'reviewTitle' | 'period' | 'lastDay' | 'state'>;
  today: IsoDate;
  /** The roles that the person holds. */
  roles: ActorRef[];
  /** Whether the person may see and report on what others answer for. */
  mayReportAny: boolean;
  tasks: FollowUpTask[];
}

/** A round that waits for the signed-in person. */
export interface AwaitedRound {
  id: string;
  reviewTitle: string;
  period: FollowUpPeriod;
  lastDay: IsoDate;
  left: number;
  total: number;
}
