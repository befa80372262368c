import type { PageCell, PageTable } from './page-table';
import type { TextLine } from './words';

/** What stands on a page, from the top down. */
export type PageBlock = PageTable | { kind: 'lines'; lines: TextLine[] };

/** A table that may go on over several pages. */
export interface LongTable {
  kind: 'table';
  rows: PageCell[][];
  /** The page of each row, from 1. */
  pages: number[];
  columns: number[];
  guessed: boolean;
  wrapped: number[];
  headersRepeated: number;
}

export type DocumentPart = LongTable | { kind: 'lines'; lines: TextLine[]; page: number };

/** How far the same edge may lie apart on two pages, in points. */
const SAME_EDGE = 6;

/** The blocks of all pages, with a table that goes on over a page break made one and its repeated headings left out. */
export function joinPages(pages: PageBlock[][]): DocumentPart[] {
  const parts: DocumentPart[] = [];
  pages.forEach((blocks, index) => {
    blocks.forEach((block, at) => {
      const last = parts.at(-1);
      if (block.kind === 'lines') parts.push({ ...block, page: index + 1 });
      else if (at === 0 && last?.kind === 'table' && sameColumns(last.columns, block.columns))
        append(last, block, index + 1);
      else parts.push(longTable(block, index + 1));
    });
  });
  return parts;
}

function longTable({ rows, columns, guessed, wrapped }: PageTable, page: number): LongTable {
  const seen = rows.filter((row) => row.some(hasText));
  return {
    kind: 'table',
    rows: seen,
    pages: seen.map(() => page),
    columns,
    guessed,
    wrapped: [...wrapped],
    headersRepeated: 0,
  };
}

function append(table: LongTable, block: PageTable, page: number): void {
  let rows = block.rows.filter((row) => row.some(hasText));
  const repeated = rows[0] !== undefined && table.rows[0] !== undefined && wordsOf(rows[0]) === wordsOf(table.rows[0]);
  if (repeated) {
    rows = rows.slice(1);
    table.headersRepeated += 1;
  }
  const last = table.rows.at(-1);
  const first = rows[0];
  if (last && first && table.rows.length > 1 && goesOn(last, first)) {
    table.rows[table.rows.length - 1] = last.map((cell, x) => ({
      ...cell,
      lines: [...cell.lines, ...(first[x]?.lines ?? [])],
    }));
    table.wrapped.push(table.rows.length - 1);
    rows = rows.slice(1);
  }
  const offset = table.rows.length - (repeated ? 1 : 0);
  table.wrapped.push(...block.wrapped.map((row) => row + offset).filter((row) => row >= 0));
  table.rows.push(...rows);
  table.pages.push(...rows.map(() => page));
}

/** A row that a page break cut in two leaves its first cell empty or goes on in it with a small letter, and fills no new cell. */
function goesOn(last: PageCell[], first: PageCell[]): boolean {
  if (last.length !== first.length) return false;
  const addsNew = first.some((cell, x) => hasText(cell) && !hasText(last[x]));
  const begins = first[0]?.lines[0]?.words[0]?.text ?? '';
  const midSentence = begins === '' || /^[\p{Ll}(,]/u.test(begins);
  const few = first.filter(hasText).length <= Math.ceil(first.length / 2);
  return !addsNew && midSentence && few;
}

function sameColumns(one: number[], other: number[]): boolean {
  return (
    one.length === other.length && one.every((edge, index) => Math.abs(edge - (other[index] ?? Infinity)) <= SAME_EDGE)
  );
}

function wordsOf(row: PageCell[]): string {
  return row.map((cell) => cell.lines.flatMap((line) => line.words.map(({ text }) => text)).join(' ')).join('\t');
}

function hasText(cell: PageCell | undefined): boolean {
  return (cell?.lines.length ?? 0) > 0;
}
