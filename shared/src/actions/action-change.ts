import type { EffectGoal } from '../matters/matter';
import type { Progress } from '../assessment/assessment';
import type { OwnAssessment } from '../assessment/own-assessment';
import type { BodyReportInput } from '../reporting/body-report';
import type { ActionKind } from './action';

/**
 * What may be changed in place. Who and what-it-waits-for are given as the words of a cell ("Sektorchef, controller"),
 * and understood in the same way as an imported cell.
 */
export interface ActionEdit {
  title?: string;
  description?: string | null;
  number?: string | null;
  kind?: ActionKind;
  /** That it is done only if needed. */
  conditional?: boolean;
  responsible?: string;
  involved?: string;
  deciders?: string;
  dependencies?: string;
  comment?: string | null;
  registryNumber?: string | null;
  paragraph?: string | null;
  important?: boolean;
  /** Null or the id of a board. */
  proposedById?: string | null;
  reportBackToId?: string | null;
  /** All bodies it is reported to; that a report has been given to one of them stays. */
  bodyReports?: BodyReportInput[];
  matterId?: string | null;
  delayReason?: string | null;
  effectGoals?: EffectGoal[];
}

export interface NewAction extends ActionEdit {
  title: string;
  sectionId?: string | null;
  deadline?: string;
}

/** A new deadline in the words of a plan ("april 2018"), and why. */
export interface MoveDeadline {
  deadline: string;
  reason: string;
}

export interface ReportStatus {
  progress: Progress;
  /** When it is now believed to be done, in the words of a plan. */
  forecast?: string | null;
  /** What the responsible believes; better than what is computed only with a comment. */
  assessment?: OwnAssessment | null;
  comment?: string | null;
  /** That it cannot be done; the comment must then say why. */
  cannot?: boolean;
  /** The ids of all milestones that are done; when it is left out they stay as they are. */
  milestonesDone?: string[];
}

export interface AddComment {
  text: string;
}

/** Puts an action in a section before another one; last in the section when `beforeId` is null. */
export interface PlaceAction {
  sectionId: string | null;
  beforeId: string | null;
}

/** Who decided that it shall not be done, when somebody is to decide the action: a decision there is, or one by delegation. */
export interface DropAction {
  reason: string;
  decisionId?: string | null;
  delegation?: DelegatedAnswer | null;
}

/** Why something that is done only if needed is not needed. */
export interface SetNotApplicable {
  reason: string;
}

/** What a role decides on delegation, in person or written down for it. */
export interface DelegatedAnswer {
  deciderId: string;
  on: string;
  note?: string | null;
}

/** The decider's yes: a decision of a body there is, or one by delegation. Exactly one of them. */
export interface ApproveAction {
  decisionId?: string | null;
  delegation?: DelegatedAnswer | null;
}

/** Puts the action on the agenda of a meeting of one of its deciders; a matter is made when it has none. */
export interface ScheduleAction {
  bodyId: string;
  meetingId: string;
}
