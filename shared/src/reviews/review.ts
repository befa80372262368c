import type { ActorRef } from '../actors/actor';
import type { Standing } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { PhaseView } from '../phases/phase';

export interface SectionView {
  id: string;
  title: string;
  position: number;
}

/** A review (översyn) in the list, with how its actions stand. */
export interface ReviewRow {
  id: string;
  title: string;
  organisation: string | null;
  orgUnit: string | null;
  commissioner: string | null;
  owner: ActorRef | null;
  registryNumber: string | null;
  planDate: IsoDate | null;
  planVersion: string | null;
  total: number;
  standings: Record<Standing, number>;
  nextDeadline: IsoDate | null;
}

export interface ReviewDetail extends ReviewRow {
  planId: string;
  sections: SectionView[];
  phases: PhaseView[];
  /** The decisions of the plan that may close a phase, in its order; empty when it has no phases. */
  decisions: { id: string; title: string }[];
  version: number;
}

export interface ReviewInput {
  title: string;
  orgUnit?: string | null;
  commissioner?: string | null;
  ownerId?: string | null;
  registryNumber?: string | null;
  planDate?: IsoDate | null;
  planVersion?: string | null;
}

export interface SectionInput {
  title: string;
}
