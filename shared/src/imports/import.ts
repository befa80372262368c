import type { ActorKind } from '../actors/actor';
import type { IsoInstant } from '../dates/iso-date';
import type { LintFinding } from '../plan-lint/plan-lint';
import type { RefusalBody } from '../refusal';
import type {
  ExtractedAction,
  ExtractedActivity,
  ExtractedCommitment,
  ExtractedDecision,
  ExtractedDocument,
  ExtractedEvent,
  ExtractedPhase,
  ExtractionWarning,
} from './extraction';

export const IMPORT_STATES = ['reading', 'ready', 'failed', 'committed', 'undone', 'discarded'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_FORMATS = ['docx', 'xlsx', 'csv', 'pdf', 'text', 'html', 'pasted'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** The largest document that is read: 20 MB. */
export const MOST_DOCUMENT_BYTES = 20 * 1024 * 1024;

export interface ImportView {
  id: string;
  state: ImportState;
  fileName: string;
  format: ImportFormat | null;
  /** 0 to 1 while it is read. */
  progress: number;
  by: string;
  at: IsoInstant;
  actions: number;
  activities: number;
  decisions: number;
  commitments: number;
  unsure: number;
  reviewId: string | null;
  /** The matters that its decisions came to belong to; empty before it is saved. */
  matterIds: string[];
  failure: RefusalBody | null;
}

/** A line of the source as the reader shows it beside what was understood. */
export interface SourceLine {
  /** Counted from 1 through the whole document. */
  line: number;
  kind: 'heading' | 'table-heading' | 'row' | 'text' | 'skipped';
  /** One entry for each cell of a row; a single one for text. */
  cells: string[];
  table: number | null;
  row: number | null;
}

/** An action as proposed for the plan. `key` stays the same while the proposal is mended. */
export interface DraftAction extends ExtractedAction {
  key: string;
  included: boolean;
  /** Fields a person has set; never overwritten, never marked as unsure. */
  edited: string[];
}

export interface DraftActivity extends ExtractedActivity {
  key: string;
  included: boolean;
  edited: string[];
}

/** A decision found in the document, proposed as a row of a matter. */
export interface DraftDecision extends ExtractedDecision {
  key: string;
  included: boolean;
  edited: string[];
  /** The matter it belongs to, found by its registry number; null when a new one is proposed. */
  matter: { id: string; title: string; registryNumber: string | null } | null;
  /** True when the same body already has the paragraph in the same year. */
  known: boolean;
}

/** A promise found in the document, proposed as an action that somebody may own and date later. */
export interface DraftCommitment extends ExtractedCommitment {
  key: string;
  included: boolean;
  edited: string[];
}

/** A name in the document that is not among the municipality's actors yet, or that is another word for one. */
export interface ActorProposal {
  name: string;
  kind: ActorKind;
  /** How many rows name it. */
  count: number;
  /** An actor it probably is; null when it is proposed as new. */
  matches: { id: string; name: string } | null;
  isNew: boolean;
}

export interface ImportDetail extends ImportView {
  version: number;
  document: ExtractedDocument;
  source: SourceLine[];
  rows: DraftAction[];
  phases: ExtractedPhase[];
  timetable: DraftActivity[];
  decisionRows: DraftDecision[];
  commitmentRows: DraftCommitment[];
  events: ExtractedEvent[];
  /** The body whose own list ("Uppdrag från Socialnämnden") the commitments may be put in; null when no body speaks. */
  listOf: string | null;
  actors: ActorProposal[];
  warnings: ExtractionWarning[];
  lint: LintFinding[];
}

export const DRAFT_FIELDS = [
  'title',
  'description',
  'section',
  'deadline',
  'responsible',
  'involved',
  'decider',
  'dependencies',
  'number',
  'status',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What is mended in a commitment: the cells that it has in common with an action. */
export const COMMITMENT_FIELDS = ['title', 'deadline', 'responsible', 'decider'] as const satisfies DraftField[];
export type CommitmentField = (typeof COMMITMENT_FIELDS)[number];

/** What is mended in a decision. Role and outcome are given by their codes, the rest in words. */
export const DECISION_FIELDS = [
  'title',
  'registryNumber',
  'body',
  'date',
  'paragraph',
  'pages',
  'role',
  'outcome',
] as const;
export type DecisionField = (typeof DECISION_FIELDS)[number];

/** Mends one cell of the proposal in the words of a plan, or takes the row in or out. */
export interface MendDraft {
  field?: DraftField | DecisionField;
  text?: string;
  included?: boolean;
}

export interface CommitImport {
  /** Null makes a new review. */
  reviewId: string | null;
  /** What a new review is to be called. */
  title: string;
  /** Puts what is to be done in the own list of the body that speaks in the document instead. */
  inOwnList?: boolean;
}

export interface CommitResult {
  /** Null when only decisions were taken in. */
  reviewId: string | null;
  actions: number;
  decisions: number;
  /** The matters that the decisions came to belong to. */
  matterIds: string[];
}

export interface PasteImport {
  text: string;
  name?: string;
}
