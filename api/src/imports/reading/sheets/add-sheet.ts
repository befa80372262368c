import type { DocumentBuilder } from '../document-builder';
import { withoutEmptyEdges } from '../grid';
import type { SourceCell } from '../source-document';

const LONGEST_TITLE = 110;

/**
 * Adds the grid of a sheet: rows of a single text above the first row of several cells are its titles, the rest is a table. Answers
 * the number of the table, or null when there is none.
 */
export function addSheet(builder: DocumentBuilder, grid: SourceCell[][], sheet?: string): number | null {
  const rows = withoutEmptyEdges(grid);
  const first = rows.findIndex((row) => filled(row).length >= 2);
  const titles = first === -1 ? rows : rows.slice(0, first);
  for (const cell of titles.flatMap(filled)) addTitle(builder, cell);
  return first === -1
    ? null
    : builder.table(withoutEmptyEdges(rows.slice(first)), sheet === undefined ? {} : { sheet });
}

function addTitle(builder: DocumentBuilder, { text }: SourceCell): void {
  if (text.length <= LONGEST_TITLE && !/[.:;]$/.test(text)) builder.heading(1, text.replaceAll('\n', ' '));
  else builder.paragraph(text);
}

function filled(row: SourceCell[]): SourceCell[] {
  return row.filter((cell) => cell.text !== '');
}
