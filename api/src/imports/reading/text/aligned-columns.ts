/** A table whose columns are lined up with spaces: the rows, with the lines of each cell. */
export interface AlignedTable {
  rows: string[][][];
  /** Indexes of rows that were put together from several lines. */
  wrapped: number[];
}

interface Segment {
  start: number;
  text: string;
}

const MIN_LINES = 3;
const MIN_COLUMNS = 3;
/** How far from its column a cell may begin. */
const SLACK = 1;
/** The share of cells that must begin at a column of the first line for the lines to count as a table. */
const ALIGNED_SHARE = 0.8;

/**
 * The table in a run of lines without blank lines between them, when at least three columns are lined up under the first line's;
 * null otherwise. A line that leaves the first column empty goes on with the row above.
 */
export function alignedTable(lines: string[]): AlignedTable | null {
  const drawn = lines.filter((line) => !/^[\s\-=_+]+$/.test(line));
  const columns = segmentsOf(drawn[0] ?? '').map((segment) => segment.start);
  if (drawn.length < MIN_LINES || columns.length < MIN_COLUMNS) return null;
  const body = drawn.slice(1).map(segmentsOf);
  if (!isAligned(body, columns)) return null;
  return joinWrapped(drawn.map((line) => intoColumns(segmentsOf(line), columns)));
}

function segmentsOf(line: string): Segment[] {
  const expanded = line.trimEnd();
  return [...expanded.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ start: match.index, text: match[0] }));
}

function isAligned(body: Segment[][], columns: number[]): boolean {
  const segments = body.flat();
  const hits = segments.filter(({ start }) => columns.some((column) => Math.abs(column - start) <= SLACK));
  const manyCells = body.filter((line) => line.length >= 2).length >= body.length / 2;
  return manyCells && segments.length > 0 && hits.length >= segments.length * ALIGNED_SHARE;
}

function intoColumns(segments: Segment[], columns: number[]): string[] {
  const cells = columns.map(() => '');
  for (const { start, text } of segments) {
    const index = Math.max(
      0,
      columns.findLastIndex((column) => column <= start + SLACK),
    );
    cells[index] = cells[index] ? `${cells[index]} ${text}` : text;
  }
  return cells;
}

function joinWrapped(rows: string[][]): AlignedTable {
  const table: AlignedTable = { rows: [], wrapped: [] };
  for (const cells of rows) {
    const above = table.rows.at(-1);
    if (above && cells[0] === '') {
      cells.forEach((cell, index) => cell && above[index]?.push(cell));
      if (table.wrapped.at(-1) !== table.rows.length - 1) table.wrapped.push(table.rows.length - 1);
    } else {
      table.rows.push(cells.map((cell) => (cell ? [cell] : [])));
    }
  }
  return table;
}
