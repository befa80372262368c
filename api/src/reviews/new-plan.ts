import {
  type ActionKind,
  type ActionOrigin,
  type DeadlineView,
  type EffectGoal,
  type IsoDate,
  type NamedDependency,
  type Precision,
  type Progress,
  type ProvenanceView,
  type ReportForm,
  type ReportPurpose,
} from '@genomfor/shared';

/** A plan with everything in it, to be put in at once: by an import, or as the demonstration. */
export interface NewPlan {
  /** Null makes a new review; otherwise the sections, phases and actions are added to the plan of this one. */
  reviewId: string | null;
  /** The import that brings it, so that it can be taken out again. */
  importId: string | null;
  title: string;
  organisation?: string | null;
  orgUnit?: string | null;
  commissioner?: string | null;
  /** The body that owns the review, by name. */
  owner?: string | null;
  registryNumber?: string | null;
  planDate?: IsoDate | null;
  planVersion?: string | null;
  phases: NewPhase[];
  actions: NewPlanAction[];
}

export interface NewPhase {
  label: string;
  name?: string | null;
  text?: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  precision?: Precision | null;
}

/** An action in the order of the plan. Actors are given by name; those that are not known are added. */
export interface NewPlanAction {
  title: string;
  description?: string | null;
  number?: string | null;
  kind?: ActionKind;
  conditional?: boolean;
  /** The title of its section; null for none. Actions of one section need not stand together. */
  section?: string | null;
  /** The label of its phase. */
  phase?: string | null;
  deadline: DeadlineView;
  startDate?: IsoDate | null;
  progress?: Progress;
  responsible?: string[];
  involved?: string[];
  deciders?: string[];
  dependencies?: NamedDependency[];
  milestones?: { title: string; deadline: DeadlineView; responsible: string[] }[];
  registryNumber?: string | null;
  paragraph?: string | null;
  comment?: string | null;
  /** Where it stood in the document. */
  source?: Omit<ProvenanceView, 'importId'> | null;
  /** The decision that gave it, or the words that promised it. */
  origin?: ActionOrigin | null;
  /** The matter it is part of. */
  matterId?: string | null;
  /** The body it is reported back to. */
  reportBackToId?: string | null;
  /** The bodies it is reported to, by name. */
  bodyReports?: { body: string; form: ReportForm | null; purpose: ReportPurpose }[];
  effectGoals?: EffectGoal[];
  /** The day it came into the plan; today unless said otherwise. */
  addedOn?: IsoDate;
}

/** What became of a new plan; `actionIds` are in the order the actions were given. */
export interface CreatedPlan {
  reviewId: string;
  planId: string;
  actionIds: string[];
}
