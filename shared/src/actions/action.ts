import type { ReportAnswer } from '../answers/report-answer';
import type { ActorRef } from '../actors/actor';
import type { DeciderState } from '../decision-path/decision-path';
import type { EffectGoal } from '../matters/matter';
import type { Assessment, Progress } from '../assessment/assessment';
import type { OwnAssessment } from '../assessment/own-assessment';
import type { IsoDate, IsoInstant } from '../dates/iso-date';
import type { OpenKind, Precision } from '../dates/plan-date';
import type { BodyReportView } from '../reporting/body-report';

export const ACTION_KINDS = ['measure', 'activity', 'report', 'decision', 'consultation', 'recurring'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const DEPENDENCY_KINDS = ['action', 'actor', 'unit', 'project', 'resource', 'decision'] as const;
/** What an action waits for. 'project' is a process outside the plan; 'unit' is an actor that is a unit. */
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number];

/** A deadline as stored and shown: the plan's words and what they mean. */
export interface DeadlineView {
  text: string | null;
  date: IsoDate | null;
  precision: Precision | null;
  start: IsoDate | null;
  approximate: boolean;
  openKind: OpenKind | null;
}

export interface DependencyView {
  id: string;
  kind: DependencyKind;
  text: string;
  actorId: string | null;
  actionId: string | null;
  expected: IsoDate | null;
  settled: boolean;
}

export interface MilestoneView {
  id: string;
  title: string;
  deadline: DeadlineView;
  responsible: string[];
  done: boolean;
}

/** What an action comes from, when it is not a row of the plan's paper: a decision that gave it, or words in a document. */
export interface ActionOrigin {
  kind: 'commission' | 'commitment' | 'completion';
  decisionId: string | null;
  matterId: string | null;
  /** "Socialnämnden 22 november 2012 § 188", "Protokoll 8 mars 2021". */
  label: string;
  /** The words that promised it, verbatim. */
  quote: string | null;
}

/** The decider's yes, apart from what the responsible reports. */
export interface ApprovalView {
  on: IsoDate;
  by: string;
  note: string | null;
}

/** An action as a row of a plan, with everything the tables show. */
export interface ActionRow {
  id: string;
  reviewId: string;
  reviewTitle: string;
  planId: string;
  sectionId: string | null;
  sectionTitle: string | null;
  phaseId: string | null;
  phaseLabel: string | null;
  position: number;
  number: string | null;
  title: string;
  description: string | null;
  kind: ActionKind;
  conditional: boolean;
  deadline: DeadlineView;
  /** The deadline as first decided; equal to `deadline` until somebody moves it. */
  originalDeadline: DeadlineView;
  startDate: IsoDate | null;
  progress: Progress;
  forecast: IsoDate | null;
  reportedOn: IsoDate | null;
  approval: ApprovalView | null;
  /** One for each that must decide, groups spread out: answered or pending, with the way to the decision. */
  deciderStates: DeciderState[];
  /** An important change of the work: unions are consulted and risks assessed before the decision. */
  important: boolean;
  /** The board that must propose before the decider's preparing bodies; null when none. */
  proposedBy: ActorRef | null;
  /** The body it is reported back to; null when nobody has asked for a report. */
  reportBackTo: ActorRef | null;
  /** How it is reported to bodies: one for each that something has been said of. */
  bodyReports: BodyReportView[];
  origin: ActionOrigin | null;
  matter: { id: string; registryNumber: string | null; title: string } | null;
  responsible: ActorRef[];
  involved: ActorRef[];
  deciders: ActorRef[];
  dependencies: DependencyView[];
  milestones: MilestoneView[];
  assessment: Assessment;
  /** True when the signed-in person may report on it. */
  mayReport: boolean;
  version: number;
}

/** Where a row came from: file, table, row and the cells as they stood. */
export interface ProvenanceView {
  importId: string;
  fileName: string;
  table: number | null;
  row: number | null;
  cells: { heading: string; text: string }[];
}

export interface StatusReportView {
  id: string;
  at: IsoInstant;
  by: string;
  progress: Progress;
  forecast: IsoDate | null;
  /** What the responsible believes, apart from what is computed; null when nothing was said. */
  assessment: OwnAssessment | null;
  comment: string | null;
  /** What was answered, when the report answers the question how it goes; null for one that just tells. */
  answer: ReportAnswer | null;
  /** Whether it came through a link in a mail, without signing in. */
  byLink: boolean;
}

export interface CommentView {
  id: string;
  at: IsoInstant;
  by: string;
  text: string;
}

/** One thing that was changed, told with the words shown then; null where nothing stood. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

export interface HistoryEntryView {
  id: string;
  at: IsoInstant;
  by: string;
  what: HistoryKind;
  changes: FieldChange[];
  reason: string | null;
}

export const HISTORY_KINDS = [
  'imported',
  'created',
  'edited',
  'deadline-moved',
  'reported',
  'placed',
  'dropped',
  'restored',
  'approved',
  'approval-withdrawn',
  'scheduled',
  'commissioned',
  'removed',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export interface ActionDetail extends ActionRow {
  effectGoals: EffectGoal[];
  /** Why it is late, when it is a commission with a day to be reported back. */
  delayReason: string | null;
  /** True when the signed-in person may answer for one of the deciders that are pending. */
  mayApprove: boolean;
  registryNumber: string | null;
  paragraph: string | null;
  comment: string | null;
  source: ProvenanceView | null;
  reports: StatusReportView[];
  comments: CommentView[];
  history: HistoryEntryView[];
}
