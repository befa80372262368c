import { layOut } from '../grid';
import type { CellText } from './wrapped-text';
import type { TextLine, Word } from './words';
import { toLines } from './words';

/** A cell on a page: its lines and how far to the right its text may go. */
export interface PageCell {
  lines: TextLine[];
  left: number;
  right: number;
  colSpan: number;
  rowSpan: number;
}

/** A table as found on one page. */
export interface PageTable {
  kind: 'table';
  rows: PageCell[][];
  /** The left edges of its columns, to know it again on the next page. */
  columns: number[];
  top: number;
  bottom: number;
  /** The columns were found by how the text stands, not by lines or tags. */
  guessed: boolean;
  /** Rows, from 0, whose lines were put together by how the text stands. */
  wrapped: number[];
}

/** A cell with the words between two edges. */
export function pageCell(
  words: Word[],
  left: number,
  right: number,
  spans: { colSpan?: number; rowSpan?: number } = {},
): PageCell {
  return {
    lines: words.length > 0 ? toLines(words) : [],
    left,
    right,
    colSpan: spans.colSpan ?? 1,
    rowSpan: spans.rowSpan ?? 1,
  };
}

/** The grid of a table's rows when each cell has been read as text. */
export function gridOf(
  rows: PageCell[][],
  read: (cell: PageCell) => CellText,
): { grid: ReturnType<typeof layOut>; unsure: number[] } {
  const unsure = new Set<number>();
  const loose = rows.map((row, y) =>
    row.map((cell) => {
      const text = read(cell);
      if (text.unsure) unsure.add(y);
      const words = cell.lines.flatMap((line) => line.words);
      const bold = words.length > 0 && words.every((word) => word.bold);
      return { lines: text.lines, colSpan: cell.colSpan, rowSpan: cell.rowSpan, ...(bold && { bold }) };
    }),
  );
  return { grid: layOut(loose), unsure: [...unsure] };
}
