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
 * null otherwise. A line goes on with the row above when it leaves the first column empty or begins in the middle of a sentence,
 * unless its other cells make a row of their own.
 */
export function alignedTable(lines: string[]): AlignedTable | null {
  const drawn = lines.filter((line) => !/^[\s\-=_+]+$/.test(line));
  const headings = segmentsOf(drawn[0] ?? '');
  const columns = headings.map((segment) => segment.start);
  if (drawn.length < MIN_LINES || columns.length < MIN_COLUMNS) return null;
  const body = drawn.slice(1).map(segmentsOf);
  if (!isAligned(body, headings)) return null;
  return joinWrapped(drawn.map((line) => intoColumns(segmentsOf(line), columns)));
}

function segmentsOf(line: string): Segment[] {
  const expanded = line.trimEnd();
  return [...expanded.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ start: match.index, text: match[0] }));
}

function isAligned(body: Segment[][], headings: Segment[]): boolean {
  const segments = body.flat();
  const hits = segments.filter((segment) => headings.some((heading) => standsUnder(segment, heading)));
  const manyCells = body.filter((line) => line.length >= 2).length >= body.length / 2;
  return manyCells && segments.length > 0 && hits.length >= segments.length * ALIGNED_SHARE;
}

/** Begins where the heading begins or, as figures do that are lined up to the right, stands within its width. */
function standsUnder({ start, text }: Segment, heading: Segment): boolean {
  const isWithin = start >= heading.start && start + text.length <= heading.start + heading.text.length + SLACK;
  return Math.abs(heading.start - start) <= SLACK || isWithin;
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
  for (const [at, cells] of rows.entries()) {
    const above = table.rows.at(-1);
    const [first = '', ...others] = cells;
    if (!above || at === 1 || !(first === '' || goesOn(first, others))) {
      table.rows.push(cells.map((cell) => (cell ? [cell] : [])));
    } else if (isRowOfItsOwn(others)) {
      if (first) above[0]?.push(first);
      table.rows.push([[], ...others.map((cell) => (cell ? [cell] : []))]);
    } else {
      cells.forEach((cell, index) => cell && above[index]?.push(cell));
      if (table.wrapped.at(-1) !== table.rows.length - 1) table.wrapped.push(table.rows.length - 1);
    }
  }
  return table;
}

/** A first cell in small letters goes on with the one above, and so does the line, unless it fills the others like a new row. */
function goesOn(first: string, others: string[]): boolean {
  return (
    /^\p{Ll}/u.test(first) && (isRowOfItsOwn(others) || others.some((cell) => cell === '' || /^\p{Ll}/u.test(cell)))
  );
}

/** All of the cells but one are filled, and none of them begins in the middle of a sentence. */
function isRowOfItsOwn(others: string[]): boolean {
  const filled = others.filter((cell) => cell !== '');
  return filled.length >= 2 && filled.length >= others.length - 1 && !filled.some((cell) => /^[\p{Ll}(]/u.test(cell));
}
