import {
  type DraftAction,
  type DraftField,
  type ExtractionWarning,
  formatPlanDate,
  type PlanDate,
} from '@genomfor/shared';

/** The cells of a proposed row that are mended where they stand, in the order of the paper. */
export const DRAFT_CELLS = ['title', 'deadline', 'responsible', 'decider', 'dependencies'] as const;
export type DraftCell = (typeof DRAFT_CELLS)[number] & DraftField;

/** What stands in a proposed cell as a person would type it; empty when nothing does. */
export function draftText(row: DraftAction, cell: DraftCell): string {
  switch (cell) {
    case 'title':
      return row.title;
    case 'deadline':
      return row.deadlineText ?? row.deadlineDate ?? '';
    case 'responsible':
      return row.responsible.join(', ');
    case 'decider':
      return row.decider.join(', ');
    case 'dependencies':
      return row.dependencies.map(({ text }) => text).join(', ');
  }
}

/** The proposed deadline in Swedish words; empty when there is none. */
export function draftDeadline(row: DraftAction): string {
  const date: PlanDate = {
    text: row.deadlineText ?? '',
    date: row.deadlineDate,
    precision: row.precision,
    ...(row.startDate === null ? {} : { start: row.startDate }),
    ...(row.openKind === null ? {} : { openKind: row.openKind }),
  };
  return formatPlanDate(date);
}

/** Why a cell is unsure; nothing for one that a person has set. */
export function doubts(row: DraftAction, cell: DraftCell): ExtractionWarning[] {
  const edited = cell === 'title' ? ['title', 'description'] : [cell];
  if (edited.some((field) => row.edited.includes(field))) return [];
  const fields: readonly (string | undefined)[] = FIELDS_OF[cell];
  return row.warnings.filter(({ field }) => fields.includes(field));
}

/** Doubts about the row as a whole, which stand in none of its cells. */
export function rowDoubts(row: DraftAction): ExtractionWarning[] {
  const placed = Object.values(FIELDS_OF).flat();
  return row.warnings.filter(({ field }) => field === undefined || !placed.some((each) => each === field));
}

export function isUnsure(row: DraftAction): boolean {
  return rowDoubts(row).length > 0 || DRAFT_CELLS.some((cell) => doubts(row, cell).length > 0);
}

/** How many cells of the included rows are unsure. */
export function unsurePlaces(rows: readonly DraftAction[]): number {
  return rows
    .filter((row) => row.included)
    .reduce((sum, row) => sum + DRAFT_CELLS.filter((cell) => doubts(row, cell).length > 0).length, 0);
}

/** The verbatim words of the document when they differ from what was understood; null when they say the same. */
export function verbatim(row: DraftAction, cell: DraftCell): string | null {
  const raw = row.raw?.[cell] ?? (cell === 'deadline' ? row.deadlineText : null);
  if (!raw) return null;
  const understood = cell === 'deadline' ? draftDeadline(row) : draftText(row, cell);
  return raw === understood ? null : raw;
}

/** The rows under the headings of the document, in its order. */
export function draftSections(rows: readonly DraftAction[]): { title: string | null; rows: DraftAction[] }[] {
  const sections = new Map<string | null, DraftAction[]>();
  for (const row of rows) sections.set(row.section, [...(sections.get(row.section) ?? []), row]);
  return [...sections].map(([title, under]) => ({ title, rows: under }));
}

const FIELDS_OF: Record<DraftCell, readonly ExtractionWarning['field'][]> = {
  title: ['title', 'description', 'number'],
  deadline: ['deadline'],
  responsible: ['responsible', 'involved'],
  decider: ['decider'],
  dependencies: ['dependencies'],
};
