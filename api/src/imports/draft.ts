import type {
  DraftAction,
  DraftActivity,
  Extraction,
  ExtractedDocument,
  ExtractedPhase,
  ExtractionWarning,
} from '@genomfor/shared';

/** What an import proposes, before anything of it is in a plan. */
export interface Draft {
  document: ExtractedDocument;
  rows: DraftAction[];
  timetable: DraftActivity[];
  phases: ExtractedPhase[];
  warnings: ExtractionWarning[];
}

/** The first proposal: everything that was found is taken in, and nothing has been mended. */
export function draftFrom(extraction: Extraction): Draft {
  const { document, actions, activities, phases, warnings } = extraction;
  return {
    document,
    phases,
    warnings,
    rows: actions.map((action, index) => ({ ...action, key: `a${index + 1}`, included: true, edited: [] })),
    timetable: activities.map((activity, index) => ({ ...activity, key: `t${index + 1}`, included: true, edited: [] })),
  };
}

/** How many places of the proposal a person should look at: the warnings that point at a field, and doubtful activities. */
export function unsurePlaces({ rows, timetable }: Pick<Draft, 'rows' | 'timetable'>): number {
  const inRows = rows
    .filter(({ included }) => included)
    .reduce((sum, { warnings }) => sum + warnings.filter(({ field }) => field !== undefined).length, 0);
  return inRows + timetable.filter(({ included, needsReview }) => included && needsReview === true).length;
}
