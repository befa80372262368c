import type { ActorRef } from '../actors/actor';
import type { Standing } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { DecisionOutcome, DecisionRole } from '../decision-path/decision-path';

export const MATTER_KINDS = ['motion', 'commission', 'information', 'review', 'governing', 'other'] as const;
/** motion, uppdrag, information, översyn, styrdokument, annat ärende. */
export type MatterKind = (typeof MATTER_KINDS)[number];

export const MATTER_EVENT_KINDS = ['submitted', 'referred', 'statement', 'other'] as const;
/** väckt eller inkommen, remitterad, yttrande, annat. */
export type MatterEventKind = (typeof MATTER_EVENT_KINDS)[number];

export interface MatterEventView {
  id: string;
  kind: MatterEventKind;
  date: IsoDate | null;
  text: string;
}

/** A floor motion (yrkande) or a dissent (reservation): who, by role ("kommunstyrelsens ordförande"), and what. */
export interface FloorEntry {
  by: string;
  text: string;
}

/** Somebody the decision is sent to (expediering), ticked with the day it was. */
export interface DispatchView {
  id: string;
  to: string;
  sentOn: IsoDate | null;
}

/** The days that follow from a decision by the Local Government Act; null where a day before it is not known. */
export interface LegalDates {
  approvalDue: IsoDate | null;
  postDue: IsoDate | null;
  lastAppealDay: IsoDate | null;
  takeDown: IsoDate | null;
  legalForce: IsoDate | null;
  /** True on and after the day of legal force; null when it cannot be told. */
  inForce: boolean | null;
}

/** What a secretary should look at in a decision. */
export type DecisionRemark =
  | { code: 'before-preparation'; body: string; date: IsoDate }
  | { code: 'not-a-meeting-day'; body: string; date: IsoDate }
  | { code: 'meeting-cancelled'; date: IsoDate }
  | { code: 'date-missing' }
  | { code: 'approval-late'; due: IsoDate }
  | { code: 'posted-before-approved' }
  | { code: 'proposal-only'; to: string | null };

/** One body's handling of a matter: one row per body. `outcome` null: it has not been decided. */
export interface DecisionView {
  id: string;
  matterId: string | null;
  /** The deciding body, or the role that decides by delegation. */
  body: ActorRef;
  byDelegation: boolean;
  meetingId: string | null;
  date: IsoDate | null;
  paragraph: string | null;
  pages: string | null;
  role: DecisionRole;
  outcome: DecisionOutcome | null;
  clauses: string[];
  floorMotions: FloorEntry[];
  dissents: FloorEntry[];
  approvedOn: IsoDate | null;
  postedOn: IsoDate | null;
  dispatches: DispatchView[];
  legal: LegalDates;
  remarks: DecisionRemark[];
  /** The actions that it answers for. */
  actions: { id: string; title: string }[];
  version: number;
}

/** What the product proposes after a decision; nothing happens before a person says yes. */
export type DecisionProposal =
  | { kind: 'next-meeting'; decisionId: string; meetingId: string; date: IsoDate; body: string }
  | { kind: 'no-next-meeting'; decisionId: string; body: string }
  | { kind: 'complete-papers'; decisionId: string; title: string };

/** How long a matter may take: a motion one year from the day it was submitted, a commission to its report-back. */
export interface MatterClock {
  kind: 'motion' | 'commission';
  due: IsoDate;
  /** Negative when it is late. */
  daysLeft: number;
  late: boolean;
  /** Late and nobody has said why. */
  reasonMissing: boolean;
}

/** A stage on the way, with the days since the first one. */
export interface MatterStage {
  label: string;
  date: IsoDate | null;
  days: number | null;
  state: 'done' | 'now' | 'ahead';
}

export interface MatterRow {
  id: string;
  registryNumber: string | null;
  title: string;
  kind: MatterKind;
  submittedOn: IsoDate | null;
  closedOn: IsoDate | null;
  /** Null when no clock runs, or when it has stopped. */
  clock: MatterClock | null;
  /** The latest that happened, and what it waits for. */
  stage: string;
  latest: { body: string; date: IsoDate | null; paragraph: string | null; outcome: DecisionOutcome | null } | null;
  openActions: number;
}

export interface MatterList {
  rows: MatterRow[];
  total: number;
  today: IsoDate;
}

/** The same words stand in the page's address. `q` finds titles and registry numbers however they are written. */
export interface MatterFilter {
  q?: string;
  body?: string;
  kind?: MatterKind;
  open?: boolean;
  late?: boolean;
  offset?: number;
  limit?: number;
}

/** Work that hangs on the matter, whether the matter is closed or not. */
export interface MatterAction {
  id: string;
  title: string;
  deadline: string | null;
  responsible: string[];
  standing: Standing;
  /** Given by a decision of the matter, or a commitment in its papers. */
  origin: 'commission' | 'commitment' | 'linked';
}

export interface MatterDetail extends MatterRow {
  reviewId: string | null;
  reviewTitle: string | null;
  delayReason: string | null;
  /** A governing document holds between these days. */
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  note: string | null;
  events: MatterEventView[];
  decisions: DecisionView[];
  stages: MatterStage[];
  proposals: DecisionProposal[];
  actions: MatterAction[];
  version: number;
}

export interface MatterInput {
  title: string;
  kind: MatterKind;
  registryNumber?: string | null;
  submittedOn?: string | null;
  reviewId?: string | null;
  delayReason?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  note?: string | null;
  /** The day it was closed; null opens it again. Its actions stay open. */
  closedOn?: string | null;
}

export type MatterChanges = Partial<MatterInput>;

export interface MatterEventInput {
  kind: MatterEventKind;
  date?: string | null;
  text: string;
}

export interface DecisionInput {
  bodyId: string;
  byDelegation?: boolean;
  meetingId?: string | null;
  date?: string | null;
  paragraph?: string | null;
  pages?: string | null;
  role: DecisionRole;
  outcome?: DecisionOutcome | null;
  clauses?: string[];
  floorMotions?: FloorEntry[];
  dissents?: FloorEntry[];
  approvedOn?: string | null;
  postedOn?: string | null;
  sentTo?: string[];
  /** The actions that it answers for. */
  actionIds?: string[];
}

export type DecisionChanges = Partial<Omit<DecisionInput, 'bodyId'>>;

export interface TickDispatch {
  /** Null takes the tick away. */
  sentOn: string | null;
}

/** A task that a decision gives to a role, with when and to whom it is reported back. */
export interface CommissionInput {
  title: string;
  description?: string | null;
  /** In the words of a cell: "Förvaltningschef". */
  responsible: string;
  /** In the words of a plan: "senast i december 2015". */
  deadline?: string | null;
  reportBackBodyId?: string | null;
  effectGoals?: EffectGoal[];
}

/** What an action is to bring about: "beviljade timmar", down. */
export interface EffectGoal {
  title: string;
  direction: 'up' | 'down';
  year: number | null;
}

/** Says yes to a proposal. */
export type AcceptProposal =
  | { kind: 'next-meeting'; meetingId: string }
  | { kind: 'complete-papers'; title: string; responsible: string; deadline?: string | null };

/** Who may decide what, as the delegationsordning says; matched by words in an action's title. */
export interface DelegationRuleView {
  id: string;
  subject: string;
  /** Any of these words in the title or description makes the rule apply ("organisation", "enhet"). */
  words: string[];
  competent: ActorRef[];
  /** Where it stands: "Delegationsordning 2017, punkt 3.2". */
  source: string | null;
  version: number;
}

export interface DelegationRuleInput {
  subject: string;
  words: string[];
  competentIds: string[];
  source?: string | null;
}
