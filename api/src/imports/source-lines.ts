import type { ExtractedSource, Extraction, SourceLine } from '@genomfor/shared';
import type { TextLine } from './extraction/prose/text-lines';
import { peopleIn, withoutNames } from './extraction/prose/without-names';
import type { SourceBlock, SourceDocument, SourceTable } from './reading/source-document';

/** Beyond this many lines only headings and the tables that gave something are shown: nobody checks against 200 pages of prose. */
export const MOST_SOURCE_LINES = 600;

const place = (table: number | null | undefined, row: number | null | undefined) => `${table ?? ''}:${row ?? ''}`;

function usedPlaces(extraction: Extraction): Set<string> {
  const sources: (ExtractedSource | undefined)[] = [
    ...extraction.actions,
    ...extraction.activities,
    ...extraction.phases,
  ].map(({ source }) => source);
  return new Set(sources.filter((source) => source !== undefined).map(({ table, row }) => place(table, row)));
}

function tableLines(block: SourceTable, table: number, used: ReadonlySet<string>): SourceLine[] {
  const firstUsed = block.rows.findIndex((_, index) => used.has(place(table, index + 1)));
  return block.rows.map((row, index) => {
    const number = index + 1;
    const isUsed = used.has(place(table, number));
    const kind = firstUsed < 0 ? 'text' : isUsed ? 'row' : index < firstUsed ? 'table-heading' : 'skipped';
    return { line: row.line, kind, cells: row.cells.map(({ text }) => text), table, row: number };
  });
}

function blockLines(block: Exclude<SourceBlock, SourceTable>): SourceLine {
  const kind = block.kind === 'heading' ? 'heading' : 'text';
  return { line: block.line, kind, cells: [block.text], table: null, row: null };
}

/**
 * The document as lines to show beside what was understood. A row is 'row' when something was read from it, and
 * 'table-heading' or 'skipped' when it stands in a table that gave something but gave nothing itself.
 * Long minutes keep their headings, tables and the lines that gave something; no minutes keep the names of people.
 */
export function sourceLines(document: SourceDocument, extraction: Extraction): SourceLine[] {
  const used = usedPlaces(extraction);
  let table = 0;
  const lines = document.blocks.flatMap((block): SourceLine[] =>
    block.kind === 'table' ? tableLines(block, ++table, used) : [blockLines(block)],
  );
  const quoted = new Set([...extraction.decisions, ...extraction.commitments].map(({ source }) => source.line));
  const shown =
    lines.length <= MOST_SOURCE_LINES ? lines : lines.filter(({ kind, line }) => kind !== 'text' || quoted.has(line));
  return isRecord(extraction) ? nameless(shown) : shown;
}

function isRecord({ decisions, commitments }: Extraction): boolean {
  return decisions.length > 0 || commitments.length > 0;
}

/** Minutes name those who spoke and those who were there: their words are kept, who they were by name is not. */
function nameless(lines: readonly SourceLine[]): SourceLine[] {
  const people = peopleIn(lines.map(toTextLine));
  return lines.map((line) => ({ ...line, cells: line.cells.map((cell) => withoutNames(cell, people)) }));
}

function toTextLine({ cells, line }: SourceLine): TextLine {
  return { text: cells.join(' '), form: 'text', cells, line, page: null };
}
