import type {
  DraftAction,
  DraftActivity,
  DraftCommitment,
  Extraction,
  ExtractedActivity,
  ExtractedDocument,
  ExtractedEvent,
  ExtractedPhase,
  ExtractionWarning,
} from '@genomfor/shared';
import type { ImportRowBodies, ImportRowKind, StoredDecision } from './import-row.entity';

/** What an import proposes, before anything of it is in a plan or a matter. */
export interface Draft {
  document: ExtractedDocument;
  rows: DraftAction[];
  timetable: DraftActivity[];
  decisionRows: StoredDecision[];
  commitmentRows: DraftCommitment[];
  phases: ExtractedPhase[];
  events: ExtractedEvent[];
  warnings: ExtractionWarning[];
}

/**
 * The first proposal, in which nothing has been mended. What the document lists, in a plan or under a §, is taken in. What a
 * sentence promises is not: a promise that a machine has read becomes somebody's work only when a person has said yes to it.
 */
export function draftFrom(extraction: Extraction): Draft {
  const { document, actions, activities, decisions, commitments, phases, events, warnings } = extraction;
  return {
    document,
    phases,
    events,
    warnings,
    rows: actions.map(proposed('a', true)),
    timetable: withScope(phases, activities).map(proposed('t', true)),
    decisionRows: decisions.map(proposed('b', true)),
    commitmentRows: commitments.map(proposed('c', false)),
  };
}

/** What each phase is to deal with is something to do in it, before what stands in its months. */
function withScope(phases: readonly ExtractedPhase[], activities: readonly ExtractedActivity[]): ExtractedActivity[] {
  const points = phases.flatMap(({ label, text, start, end, precision, scope = [], source }) =>
    scope.map((title): ExtractedActivity => ({
      phase: label,
      when: text,
      start,
      end,
      precision,
      title: title.replace(/[\s.;,]+$/u, ''),
      kind: 'other',
      ...(source && { source }),
    })),
  );
  const first = (phase: string | null): number => activities.findIndex((activity) => activity.phase === phase);
  const before = (at: number): ExtractedActivity[] => points.filter(({ phase }) => first(phase) === at);
  return [...activities.flatMap((activity, at) => [...before(at), activity]), ...before(-1)];
}

/** The proposal row by row, in the order it is shown. */
export function rowsOf(draft: Draft): { kind: ImportRowKind; body: ImportRowBodies[ImportRowKind] }[] {
  return [
    ...draft.rows.map((body) => ({ kind: 'action' as const, body })),
    ...draft.timetable.map((body) => ({ kind: 'activity' as const, body })),
    ...draft.decisionRows.map((body) => ({ kind: 'decision' as const, body })),
    ...draft.commitmentRows.map((body) => ({ kind: 'commitment' as const, body })),
  ];
}

/** How many places of the proposal a person should look at: the warnings that point at a field, and doubtful activities. */
export function unsurePlaces({ rows, timetable }: Pick<Draft, 'rows' | 'timetable'>): number {
  const inRows = rows
    .filter(({ included }) => included)
    .reduce((sum, { warnings }) => sum + warnings.filter(({ field }) => field !== undefined).length, 0);
  return inRows + timetable.filter(({ included, needsReview }) => included && needsReview === true).length;
}

function proposed(letter: string, included: boolean) {
  return <T>(found: T, index: number): T & { key: string; included: boolean; edited: string[] } => ({
    ...found,
    key: `${letter}${index + 1}`,
    included,
    edited: [],
  });
}
