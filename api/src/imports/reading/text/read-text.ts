import type { ImportFormat } from '@genomfor/shared';
import { DocumentBuilder } from '../document-builder';
import { cellOf, widen } from '../grid';
import type { SourceDocument } from '../source-document';
import { alignedTable } from './aligned-columns';
import { isContentsList } from './contents-list';
import { delimitedRowsAt } from './delimited-rows';
import { isPipeRule, looksPiped, splitPipes } from './pipe-rows';
import { classifyLine, isChapter, plain } from './prose';
import { tabbedRowAt } from './tabbed-rows';

/** Rows that were found in the text, the lines they took and what is known of them. */
interface FoundTable {
  rows: string[][][];
  taken: number;
  headerRows: number | null;
  wrapped: number[];
}

/** Columns of spaces are looked for in so many lines at a time. */
const MAX_ALIGNED = 2_000;

/**
 * Reads plain text or Markdown: tables of tabs, pipes, semicolons or aligned columns, headings, list items and paragraphs. A text where every cell
 * stands on a line of its own is left as paragraphs, for nothing says where its rows end.
 */
export function readText(text: string, format: ImportFormat): SourceDocument {
  const lines = text.replaceAll('\f', '\n').split('\n');
  const builder = new DocumentBuilder();
  let at = 0;
  while (at < lines.length) {
    const table =
      tabbedTable(lines, at) ?? pipedTable(lines, at) ?? alignedTableAt(lines, at) ?? delimitedTable(lines, at);
    if (table) addTable(builder, table);
    else addLine(builder, lines, at);
    at += table?.taken ?? (isSetextRule(lines, at + 1) ? 2 : 1);
  }
  return builder.build(format);
}

function addTable(builder: DocumentBuilder, { rows, headerRows, wrapped }: FoundTable): void {
  if (isContentsList(rows.map((row) => row.map((cell) => cell.join(' '))))) {
    for (const row of rows) builder.paragraph(row.flat().join(' … '), { list: true });
    return;
  }
  const table = builder.table(widen(rows.map((row) => row.map((lines) => cellOf(lines)))), { headerRows });
  if (table === null) return;
  for (const index of wrapped) builder.warn('row-wrapped', { table, row: index + 1 });
}

function addLine(builder: DocumentBuilder, lines: string[], at: number): void {
  const line = lines[at] ?? '';
  if (isSetextRule(lines, at + 1)) {
    builder.heading(lines[at + 1]?.startsWith('=') ? 1 : 2, line);
    return;
  }
  if (/^\s*([-*_=~]\s*){3,}$/.test(line)) return;
  const blank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  const parted = blank(at - 1) || at === 0;
  const alone = parted && (blank(at + 1) || startsTable(lines, at + 1) || isChapter(line));
  const read = classifyLine(line, alone);
  if (read.kind === 'heading') builder.heading(read.level, read.text);
  else builder.paragraph(read.text.replaceAll('\t', ' '), read.kind === 'item' ? { list: true } : {});
}

function startsTable(lines: string[], at: number): boolean {
  return (tabbedTable(lines, at) ?? pipedTable(lines, at)) !== null;
}

function isSetextRule(lines: string[], at: number): boolean {
  return (
    /^(={3,}|-{3,})\s*$/.test(lines[at] ?? '') &&
    (lines[at - 1] ?? '').trim() !== '' &&
    !(lines[at - 1] ?? '').includes('|')
  );
}

function tabbedTable(lines: string[], from: number): FoundTable | null {
  const run = tabbedRun(lines, from);
  if (!run) return null;
  let { taken } = run;
  for (;;) {
    const gap = blanksAt(lines, from + taken);
    const next = gap > 0 ? tabbedRun(lines, from + taken + gap) : null;
    if (!next || !goesOn(run.rows, next.rows)) break;
    run.rows.push(...next.rows);
    taken += gap + next.taken;
  }
  if (run.rows.length < 2) return null;
  return { rows: run.rows.map((row) => row.map((cell) => cell.split('\n'))), taken, headerRows: null, wrapped: [] };
}

/** Rows after a blank line belong to the table above when they repeat its heading, or when every row stands alone. */
function goesOn(rows: string[][], next: string[][]): boolean {
  const repeats = rows[0]?.join('\t') === next[0]?.join('\t');
  const single = next.length === 1 && rows.at(-1)?.length === next[0]?.length && rows[0]?.length === next[0]?.length;
  return repeats || single;
}

function tabbedRun(lines: string[], from: number): { rows: string[][]; taken: number } | null {
  const rows: string[][] = [];
  let at = from;
  for (let row = tabbedRowAt(lines, at); row; row = tabbedRowAt(lines, at) ?? loneCell(lines, at, rows)) {
    rows.push(row.cells);
    at += row.taken;
  }
  return rows.length > 0 ? { rows, taken: at - from } : null;
}

/** A line without tabs in the midst of a table, such as a section heading, is a row of that one cell. */
function loneCell(lines: string[], at: number, rows: string[][]): { cells: string[]; taken: number } | null {
  const line = lines[at] ?? '';
  const width = rows.at(-1)?.length;
  const nextRow = tabbedRowAt(lines, at + 1);
  return line.trim() !== '' && rows.length > 1 && nextRow?.cells.length === width ? { cells: [line], taken: 1 } : null;
}

function blanksAt(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '' && !lines[at]?.includes('\t')) at += 1;
  return at - from;
}

function pipedTable(lines: string[], from: number): FoundTable | null {
  let taken = 0;
  while (looksPiped(lines[from + taken] ?? '') || isBorder(lines[from + taken])) taken += 1;
  const run = lines.slice(from, from + taken);
  const rows = run
    .filter((line) => !isPipeRule(line))
    .map((line) => splitPipes(line).map((cell) => plain(cell).split('\n')));
  const ruled = isPipeRule(run[1] ?? '');
  return rows.length < 2 ? null : { rows, taken, headerRows: ruled ? 1 : null, wrapped: [] };
}

function isBorder(line: string | undefined): boolean {
  return line?.trim().startsWith('+') === true && isPipeRule(line);
}

function delimitedTable(lines: string[], from: number): FoundTable | null {
  const rows = delimitedRowsAt(lines, from);
  return (
    rows && { rows: rows.map((row) => row.map((cell) => [cell])), taken: rows.length, headerRows: null, wrapped: [] }
  );
}

function alignedTableAt(lines: string[], from: number): FoundTable | null {
  const gaps = (line: string | undefined): boolean => /\S\s{2,}\S+(?: \S+)*\s{2,}\S/.test(line ?? '');
  if (!gaps(lines[from]) || gaps(lines[from - 1])) return null;
  let taken = 0;
  while (taken < MAX_ALIGNED && (lines[from + taken] ?? '').trim() !== '' && !lines[from + taken]?.includes('\t'))
    taken += 1;
  const table = alignedTable(lines.slice(from, from + taken));
  return table && { ...table, taken, headerRows: null };
}
