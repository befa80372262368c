import type { ActionKind, IsoDate, OwnAssessment, Progress } from '@genomfor/shared';

/** A plan of the demonstration, with the dates it was written with. A deadline of seven characters ('2016-04') is a month. */
export interface SeedPlan {
  /** The day the plan is to be seen on; its dates are moved by as many months as today lies from here. */
  writtenFor: IsoDate;
  title: string;
  orgUnit: string;
  commissioner: string;
  owner: string;
  registryNumber: string;
  planDate: IsoDate;
  planVersion: string | null;
  /** Whether it has rounds of follow-up. */
  followedUp?: boolean;
  phases: { label: string; name: string | null; start: IsoDate; end: IsoDate }[];
  sections: { title: string; actions: SeedAction[] }[];
}

export interface SeedAction {
  title: string;
  description?: string;
  deadline: string;
  phase?: string;
  kind?: ActionKind;
  conditional?: boolean;
  responsible: string;
  deciders?: string;
  dependencies?: string;
  milestones?: { title: string; deadline: IsoDate; responsible: string[] }[];
  /** The reports that bodies have been given of it, with what was said. */
  given?: { body: string; daysAgo: number; said: string }[];
  report?: { daysAgo: number; progress: Progress; forecast?: IsoDate; assessment?: OwnAssessment; comment?: string };
}
