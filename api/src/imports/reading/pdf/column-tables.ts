import { pageCell, type PageCell, type PageTable } from './page-table';
import type { Rule } from './page-rules';
import { lineOf, type TextLine, type Word } from './words';

interface Column {
  x0: number;
  x1: number;
}

interface Region {
  lines: TextLine[];
  columns: Column[];
}

/** A gap this many times the letter size parts two cells. */
const CELL_GAP = 0.9;
const LEAST_COLUMNS = 3;
const LEAST_LINES = 3;
/** Lines farther apart than this many letter sizes do not belong to the same table. */
const TABLE_GAP = 4.5;

/** The tables on a page that are only lined up in columns, and the lines that stand outside them. */
export function columnTables(lines: TextLine[], rules: Rule[]): { tables: PageTable[]; rest: TextLine[] } {
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const region = regionAt(lines, at);
    const line = lines[at];
    if (region) tables.push(tableOf(region, rules));
    else if (line) rest.push(line);
    at += region?.lines.length ?? 1;
  }
  return { tables, rest };
}

function regionAt(lines: TextLine[], from: number): Region | null {
  const first = lines[from];
  if (!first) return null;
  const columns: Column[] = chunksOf(first, []).map(({ x0, x1 }) => ({ x0, x1 }));
  if (columns.length < LEAST_COLUMNS) return null;
  const taken = [first];
  for (const line of lines.slice(from + 1)) {
    const above = taken.at(-1) ?? first;
    if (line.y - above.y > TABLE_GAP * line.size || !fit(line, columns, taken.length)) break;
    taken.push(line);
  }
  const full = taken.filter((line) => chunksOf(line, columns).length >= 2).length;
  return taken.length >= LEAST_LINES && full >= LEAST_LINES - 1 ? { lines: taken, columns } : null;
}

/** Widens the columns by a line's cells; false, and nothing done, when the line runs across columns. */
function fit(line: TextLine, columns: Column[], number: number): boolean {
  const chunks = chunksOf(line, columns);
  const matches = chunks.map((chunk) => columns.filter((column) => chunk.x0 < column.x1 && chunk.x1 > column.x0));
  if (matches.some((match) => match.length > 1)) return false;
  if (matches.every((match) => match.length === 0)) return false;
  chunks.forEach((chunk, index) => {
    const column = matches[index]?.[0];
    if (column) {
      column.x0 = Math.min(column.x0, chunk.x0);
      column.x1 = Math.max(column.x1, chunk.x1);
    } else if (number <= 2) columns.push({ x0: chunk.x0, x1: chunk.x1 });
  });
  columns.sort((one, other) => one.x0 - other.x0);
  return true;
}

/** The cells of a line: parted by wide gaps, and where a word begins just at the left edge of a known column. */
function chunksOf(line: TextLine, columns: Column[]): TextLine[] {
  const chunks: Word[][] = [];
  for (const word of line.words) {
    const before = chunks.at(-1)?.at(-1);
    const edge = columns.some((column) => Math.abs(column.x0 - word.x0) <= 2);
    if (before && word.x0 - before.x1 <= line.size * CELL_GAP && !edge) chunks.at(-1)?.push(word);
    else chunks.push([word]);
  }
  return chunks.map(lineOf);
}

function tableOf({ lines, columns }: Region, rules: Rule[]): PageTable {
  const { starts, guessed } = rowStarts(lines, columns, rules);
  const rows: PageCell[][] = [];
  const wrapped: number[] = [];
  starts.forEach((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length);
    rows.push(columns.map((column, x) => pageCell(wordsIn(own, columns, x), column.x0, rightOf(columns, x))));
    if (guessed && own.length > 1) wrapped.push(index);
  });
  const top = (lines[0]?.y ?? 0) - (lines[0]?.size ?? 0);
  return {
    kind: 'table',
    rows,
    columns: columns.map(({ x0 }) => x0),
    top,
    bottom: lines.at(-1)?.y ?? 0,
    guessed: true,
    wrapped,
  };
}

function wordsIn(lines: TextLine[], columns: Column[], x: number): Word[] {
  return lines.flatMap((line) => line.words.filter((word) => columnOf(word, columns) === x));
}

function columnOf(word: Word, columns: Column[]): number {
  const found = columns.findLastIndex((column) => column.x0 <= word.x0 + 2);
  return Math.max(0, found);
}

function rightOf(columns: Column[], x: number): number {
  return columns[x]?.x1 ?? 0;
}

/** The indexes of the lines that begin a row: below a drawn line, else after a wider gap, else by which columns are filled. */
function rowStarts(lines: TextLine[], columns: Column[], rules: Rule[]): { starts: number[]; guessed: boolean } {
  const floors = rules.filter(({ y0, y1, x0, x1 }) => y0 === y1 && x1 - x0 > 40);
  const ruled = startsWhere(lines, (line, above) => floors.some(({ y0 }) => y0 > above.y && y0 < line.y));
  if (ruled.length >= 3) return { starts: ruled, guessed: false };
  const pitches = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const pitch = Math.min(...pitches);
  const spaced = startsWhere(lines, (line, above) => line.y - above.y > pitch * 1.25);
  const even = pitches.every((each) => each <= pitch * 1.25);
  if (!even && spaced.length >= 3) return { starts: withHeading(spaced, lines, columns), guessed: false };
  const filled = (line: TextLine, x: number): boolean => line.words.some((word) => columnOf(word, columns) === x);
  const starts = startsWhere(lines, (line) => filled(line, 0) && columns.some((_, x) => x > 0 && filled(line, x)));
  return { starts, guessed: true };
}

/** When the first row took in the rows below the headings, for want of space, the headings still stand alone. */
function withHeading(starts: number[], lines: TextLine[], columns: Column[]): number[] {
  const second = starts[1] ?? lines.length;
  const next = lines[1];
  const full = next !== undefined && second > 1 && chunksOf(next, columns).length >= columns.length;
  return full ? [0, 1, ...starts.slice(1)] : starts;
}

function startsWhere(lines: TextLine[], begins: (line: TextLine, above: TextLine) => boolean): number[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above === undefined || begins(line, above) ? [index] : [];
  });
}
