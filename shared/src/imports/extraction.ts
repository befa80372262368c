import type { IsoDate } from '../dates/iso-date';
import type { OpenKind, Precision } from '../dates/plan-date';
import type { DependencyKind } from '../actions/action';
import type { DecisionOutcome, DecisionRole } from '../decision-path/decision-path';
import type { FloorEntry, MatterEventKind } from '../matters/matter';

/** The result of reading a document: what `genomfor extract --json` prints, and what an import starts from. */
export interface Extraction {
  document: ExtractedDocument;
  actions: ExtractedAction[];
  phases: ExtractedPhase[];
  activities: ExtractedActivity[];
  decisions: ExtractedDecision[];
  commitments: ExtractedCommitment[];
  warnings: ExtractionWarning[];
  /** What happened to the matter before and around the decisions: a motion submitted, a statement given. */
  events: ExtractedEvent[];
}

export interface ExtractedEvent {
  kind: MatterEventKind;
  date: IsoDate | null;
  text: string;
}

export interface ExtractedDocument {
  title: string | null;
  date: IsoDate | null;
  organisation: string | null;
  registryNumbers: string[];
  /** "4" in "Ver. 4". */
  version?: string | null;
  orgUnit?: string | null;
  commissioner?: string | null;
}

export const NORMAL_STATUSES = ['ej påbörjad', 'pågår', 'klar', 'utgår', 'löpande'] as const;
export type NormalStatus = (typeof NORMAL_STATUSES)[number];

/** Something a person should look at: a code, the field it is about, and the values the message needs. */
export interface ExtractionWarning {
  code: WarningCode;
  field?: ExtractedField;
  text?: string;
  table?: number;
  row?: number;
}

export type ExtractedField =
  | 'title'
  | 'description'
  | 'deadline'
  | 'responsible'
  | 'involved'
  | 'decider'
  | 'dependencies'
  | 'status'
  | 'number'
  | 'section';

export type WarningCode =
  | 'title-split'
  | 'title-missing'
  | 'several-dates'
  | 'stacked-actors'
  | 'date-not-understood'
  | 'no-such-day'
  | 'year-inferred'
  | 'date-approximate'
  | 'date-ambiguous'
  | 'falls-on-weekend'
  | 'falls-on-holiday'
  | 'decider-missing'
  | 'decider-is-group'
  | 'responsible-missing'
  | 'responsible-vacant'
  | 'actor-unknown'
  | 'actor-alias'
  | 'ditto'
  | 'cell-merged'
  | 'row-wrapped'
  | 'header-repeated'
  | 'columns-guessed'
  | 'table-skipped'
  | 'no-plan-found'
  | 'personal-data-masked'
  | 'near-duplicate'
  | 'possible-typo';

export interface ExtractedDependency {
  kind: DependencyKind;
  text: string;
}

export interface ExtractedMilestone {
  title: string;
  deadlineText: string | null;
  deadlineDate: IsoDate | null;
  precision?: Precision | null;
  responsible: string[];
}

export interface ExtractedAction {
  title: string;
  description: string | null;
  section: string | null;
  deadlineText: string | null;
  deadlineDate: IsoDate | null;
  precision: Precision | null;
  startDate: IsoDate | null;
  openKind: OpenKind | null;
  milestones: ExtractedMilestone[];
  responsible: string[];
  involved: string[];
  decider: string[];
  dependencies: ExtractedDependency[];
  status: string | null;
  statusNorm: NormalStatus | null;
  number: string | null;
  registryNumber: string | null;
  paragraph: string | null;
  comment: string | null;
  needsReview: boolean;
  /** 0 to 1: how sure the reading of this row is. Below 0.5 nothing should be taken on trust. */
  confidence: number;
  warnings: ExtractionWarning[];
  source: ExtractedSource;
  /** The verbatim cells that were understood otherwise than they stand, by field. */
  raw?: Partial<Record<ExtractedField, string>>;
}

/** Where it stood. Tables and rows are counted from 1 in the order of the document; row 1 is the heading row. */
export interface ExtractedSource {
  table: number | null;
  row: number | null;
  cells?: { heading: string; text: string }[];
}

export interface ExtractedPhase {
  label: string;
  aliases?: string[];
  name: string | null;
  text: string;
  start: IsoDate | null;
  end: IsoDate | null;
  precision: Precision | null;
  yearInferred?: boolean;
  overlaps?: string[];
  /** What the phase is to deal with, as listed under its heading. */
  scope?: string[];
  source?: ExtractedSource;
}

export const ACTIVITY_KINDS = [
  'decision',
  'analysis',
  'reference-group',
  'information',
  'interim-report',
  'seminar',
  'consultation',
  'other',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export interface ExtractedActivity {
  phase: string | null;
  when: string;
  start: IsoDate | null;
  end: IsoDate | null;
  precision: Precision | null;
  title: string;
  kind: ActivityKind;
  body?: string | string[];
  gate?: boolean;
  oral?: boolean;
  conditional?: boolean;
  needsReview?: boolean;
  confidence?: number;
  source?: ExtractedSource;
}

export interface ExtractedDecision {
  /** Canonical name of the body ("Socialnämnden"), or of the role that decides on delegation. */
  body: string;
  /** The body it belongs to, for a committee: "Socialnämnden" for "Allmänna utskottet". */
  parentBody?: string | null;
  /** Null when the document does not say; never the day it was posted. */
  date: IsoDate | null;
  paragraph: string | null;
  /** "17–18". */
  pages: string | null;
  registryNumber: string | null;
  /** The matter's heading. */
  title: string | null;
  role: DecisionRole;
  /** The words of the outcome. */
  outcome: string | null;
  outcomeCode: DecisionOutcome | null;
  clauses: string[];
  postedOn: IsoDate | null;
  floorMotions: FloorEntry[];
  dissents: FloorEntry[];
  sentTo: string[];
  confidence: number;
  warnings: ExtractionWarning[];
  source: ExtractedPlace;
}

/** Where words stood: lines of the document counted from 1, as the reader shows them, and the page when it is known. */
export interface ExtractedPlace {
  line: number;
  page: number | null;
}

export const COMMITMENT_KINDS = ['task', 'event', 'report-back'] as const;
/** A thing to do, something that takes place on a day, or a promise to come back to a body. */
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** A sentence that promises something. */
export interface ExtractedCommitment {
  /** The sentence, verbatim. */
  quote: string;
  /** What is to be done, in the words of the sentence. */
  title: string;
  kind: CommitmentKind;
  deadlineText: string | null;
  deadlineDate: IsoDate | null;
  precision: Precision | null;
  startDate: IsoDate | null;
  openKind: OpenKind | null;
  responsible: string[];
  /** The body that is to be told or to decide. */
  decider: string[];
  dependencies: ExtractedDependency[];
  /** What it is to bring about, as the sentence says. */
  effects: string[];
  confidence: number;
  warnings: ExtractionWarning[];
  source: ExtractedPlace;
}
