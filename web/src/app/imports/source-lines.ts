import { type DraftAction, type SourceLine } from '@genomfor/shared';
import { doubts, DRAFT_CELLS, type DraftCell } from './draft-cells';

/** A line of the source with what was made of it. */
export interface ShownLine {
  line: number;
  kind: SourceLine['kind'];
  /** The proposed row that the line became; null when it became none. */
  key: string | null;
  cells: { text: string; unsure: boolean }[];
}

/** Words in a column's heading that say which cell of the plan it holds. */
const HEADINGS: readonly (readonly [RegExp, DraftCell])[] = [
  [/beslut|decid/i, 'decider'],
  [/ansvar|responsib|utförare/i, 'responsible'],
  [/beroende|avhengig|afhæng|depend/i, 'dependencies'],
  [/avslut|klart?|tid|datum|dato|frist|deadline|senast|rapporteras/i, 'deadline'],
  [/åtgärd|aktivitet|insats|uppdrag|tiltak|handling|action|rekommendation|vad/i, 'title'],
];

/** The lines of the source, each with the row it became and its unsure cells marked; `said` are decisions and commitments. */
export function shownLines(
  source: readonly SourceLine[],
  rows: readonly DraftAction[],
  said: readonly { key: string; source: { line: number } }[] = [],
): ShownLine[] {
  const byPlace = new Map(rows.map((row) => [place(row.source.table, row.source.row), row]));
  const byLine = new Map([...said].reverse().map((row) => [row.source.line, row.key]));
  return source.map(({ line, kind, cells, table, row }) => {
    const made = kind === 'row' ? byPlace.get(place(table, row)) : undefined;
    return {
      line,
      kind,
      key: made?.key ?? byLine.get(line) ?? null,
      cells: cells.map((text, column) => ({ text, unsure: made ? isUnsureCell(made, column) : false })),
    };
  });
}

function isUnsureCell(row: DraftAction, column: number): boolean {
  const heading = row.source.cells?.[column]?.heading ?? '';
  const cell = HEADINGS.find(([words]) => words.test(heading))?.[1];
  return cell !== undefined && DRAFT_CELLS.includes(cell) && doubts(row, cell).length > 0;
}

function place(table: number | null, row: number | null): string {
  return `${String(table)}:${String(row)}`;
}
