import type { LooseCell } from '../grid';
import { attribute, child, children, type XmlElement } from '../xml';

/** Borders closer than this, in twentieths of a point, are the same border to the eye: somebody dragged one of them a little. */
const SAME_BORDER = 200;
/** A table narrower than this does not give its true widths. */
const TRUE_WIDTH = 2_000;

/** The widths that a Word table gives its columns, in twentieths of a point. */
export function columnWidths(table: XmlElement): number[] {
  return children(child(table, 'tblGrid'), 'gridCol').map((column) => Number(attribute(column, 'w') ?? 0));
}

/**
 * The rows with spans counted in columns that a person sees. Word counts a column for every border in any row, so a border dragged
 * aside in one row would otherwise shift that row's cells against the headings.
 */
export function snapToColumns(rows: LooseCell[][], widths: number[]): LooseCell[][] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const widest = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)));
  if (total < TRUE_WIDTH || widest > widths.length || widths.some((width) => !Number.isFinite(width))) return rows;
  const seen = seenEdges(widths);
  return rows.map((row) => snapRow(row, seen));
}

/** For each border of the file's columns, the number of the border that a person sees there. */
function seenEdges(widths: number[]): number[] {
  const seen = [0];
  let position = 0;
  let first = 0;
  for (const width of widths) {
    position += width;
    const same = position - first <= SAME_BORDER;
    if (!same) first = position;
    seen.push((seen.at(-1) ?? 0) + (same ? 0 : 1));
  }
  return seen;
}

function snapRow(row: LooseCell[], seen: number[]): LooseCell[] {
  let at = 0;
  let taken = 0;
  return row.flatMap((cell) => {
    at += cell.colSpan ?? 1;
    const colSpan = (seen[at] ?? taken + 1) - taken;
    const blank = cell.lines.every((line) => line.trim() === '');
    if (colSpan < 1 && blank) return [];
    taken += Math.max(1, colSpan);
    return [{ ...cell, colSpan: Math.max(1, colSpan) }];
  });
}
