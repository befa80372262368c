import type { SourceCell } from './source-document';

/** A cell as a reader meets it, before merged cells are laid out on the grid. */
export interface LooseCell extends Pick<SourceCell, 'bold' | 'strike' | 'date' | 'checkbox' | 'footnoteRefs'> {
  lines: string[];
  colSpan?: number;
  rowSpan?: number;
  /** Continues the cell above it, as Word marks a vertically merged cell. */
  joinsAbove?: boolean;
}

/** Spans are capped: no plan is this wide, and a forged file must not make a grid of a million columns. */
const MAX_COLUMNS = 200;
const MAX_CELLS = 400_000;

/** A cell of one column and one row with the given lines; lines are trimmed and outer empty lines dropped. */
export function cellOf(lines: string[], more: Partial<SourceCell> = {}): SourceCell {
  const kept = trimLines(lines);
  return { text: kept.join('\n'), lines: kept, colSpan: 1, rowSpan: 1, ...more };
}

/** An empty cell. */
export function emptyCell(): SourceCell {
  return cellOf([]);
}

/**
 * Lays rows of cells out on a rectangular grid, as a browser lays out a table: a cell that spans pushes the others aside, and the
 * positions it covers are marked as continued. Short rows are filled with empty cells.
 */
export function layOut(rows: LooseCell[][]): SourceCell[][] {
  const grid: SourceCell[][] = rows.map(() => []);
  let cells = 0;
  rows.forEach((row, y) => {
    let x = 0;
    for (const loose of row) {
      while (grid[y]?.[x]) x += 1;
      const colSpan = clamp(loose.colSpan, MAX_COLUMNS - x);
      const rowSpan = clamp(loose.rowSpan, rows.length - y);
      if (x >= MAX_COLUMNS || (cells += colSpan * rowSpan) > MAX_CELLS) return;
      place(grid, loose, { x, y, colSpan, rowSpan });
      x += colSpan;
    }
  });
  return withoutSharedSpans(widen(grid));
}

/** The grid with every row as wide as the widest. */
export function widen(grid: (SourceCell | undefined)[][]): SourceCell[][] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? emptyCell()));
}

/** The grid without rows and without outer columns that hold nothing at all. */
export function withoutEmptyEdges(grid: SourceCell[][]): SourceCell[][] {
  const rows = grid.filter((row) => row.some(holdsSomething));
  const used = (x: number): boolean => rows.some((row) => row[x] !== undefined && holdsSomething(row[x]));
  const width = rows[0]?.length ?? 0;
  let from = 0;
  let to = width;
  while (from < to && !used(from)) from += 1;
  while (to > from && !used(to - 1)) to -= 1;
  return rows.map((row) => row.slice(from, to));
}

/** The grid without the columns in which no row has a cell of its own, as borders drawn with small differences leave behind. */
function withoutSharedSpans(grid: SourceCell[][]): SourceCell[][] {
  const width = grid[0]?.length ?? 0;
  const kept = Array.from({ length: width }, (_, x) => grid.some((row) => row[x]?.continued !== 'left'));
  if (kept.every(Boolean)) return grid;
  return grid.map((row) =>
    row.flatMap((cell, x) => {
      if (!kept[x]) return [];
      const lost = kept.slice(x, x + cell.colSpan).filter((keep) => !keep).length;
      return [{ ...cell, colSpan: cell.colSpan - lost }];
    }),
  );
}

function holdsSomething(cell: SourceCell): boolean {
  return cell.text !== '' || cell.checkbox !== undefined;
}

function place(
  grid: SourceCell[][],
  { colSpan: _c, rowSpan: _r, joinsAbove, lines, ...marks }: LooseCell,
  at: { x: number; y: number; colSpan: number; rowSpan: number },
): void {
  const above = grid[at.y - 1]?.[at.x];
  const continuesAbove = joinsAbove === true && above !== undefined;
  for (let dy = 0; dy < at.rowSpan; dy += 1) {
    for (let dx = 0; dx < at.colSpan; dx += 1) {
      const row = grid[at.y + dy];
      if (!row || row[at.x + dx]) continue;
      const first = dx === 0 && dy === 0;
      if (first && !continuesAbove) row[at.x] = cellOf(lines, { ...marks, colSpan: at.colSpan, rowSpan: at.rowSpan });
      else row[at.x + dx] = { ...emptyCell(), continued: dx > 0 ? 'left' : 'above' };
    }
  }
  if (continuesAbove) growAbove(grid, at.x, at.y);
}

function growAbove(grid: SourceCell[][], x: number, y: number): void {
  let top = y - 1;
  while (top > 0 && grid[top]?.[x]?.continued === 'above') top -= 1;
  const origin = grid[top]?.[x];
  if (origin && !origin.continued) origin.rowSpan = Math.max(origin.rowSpan, y - top + 1);
}

function clamp(span: number | undefined, room: number): number {
  const wanted = span === undefined || !Number.isFinite(span) ? 1 : Math.trunc(span);
  return Math.max(1, Math.min(wanted, Math.max(1, room)));
}

function trimLines(lines: string[]): string[] {
  const tidy = lines.flatMap((line) => line.split('\n')).map(tidyLine);
  const kept = tidy.filter((line, index) => line !== '' || (index > 0 && index < tidy.length - 1));
  while (kept.length > 0 && kept[0] === '') kept.shift();
  while (kept.length > 0 && kept[kept.length - 1] === '') kept.pop();
  return kept;
}

/** One line of text as a person sees it: no soft hyphens or zero-width marks, one kind of space, no outer space, composed letters. */
export function tidyLine(line: string): string {
  return line
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g, '')
    .replace(/(?=\p{Cc})[^\t\n\v\f\r]/gu, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .trim()
    .normalize('NFC');
}
