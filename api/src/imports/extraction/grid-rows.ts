import type { SourceRow } from '../reading/source-document';
import { isBlank } from './words';

/** A cell as it counts for its row. */
export interface GridCell {
  text: string;
  /** The text stands in a merged cell that begins on a row above. */
  inherited: boolean;
  /** The text was copied from the row above because of a ditto mark. */
  ditto: boolean;
  strike: boolean;
  bold: boolean;
}

/** A row of a table with its merged cells and ditto marks resolved. */
export interface GridRow {
  cells: readonly GridCell[];
  source: SourceRow;
  /** Counted from 1 in the table, the heading row included. */
  number: number;
}

const DITTO =
  /^(?:["”“„″〃]|''|,,|[-–—]\s*["”“″〃]\s*[-–—]|dito|ditto|do\.|idem|id\.|se ovan|samma som ovan|som ovan|enligt ovan|se över|se ovenfor|som ovenfor|se ovenstående|som ovenstående|as above|same as above|see above|samma)\.?$/iu;

/** The rows with what merged cells and ditto marks stand for filled in; empty cells stay empty. */
export function gridRows(rows: readonly SourceRow[], firstNumber: number, above: GridRow | null = null): GridRow[] {
  const result: GridRow[] = [];
  for (const [at, source] of rows.entries()) {
    const before = result.at(-1) ?? above;
    const cells = source.cells.map((cell, index): GridCell => {
      const over = before?.cells[index];
      const look = { strike: cell.strike === true, bold: cell.bold === true };
      if (cell.continued === 'above') return { text: over?.text ?? '', inherited: true, ditto: false, ...look };
      if (cell.continued === 'left') return { text: '', inherited: false, ditto: false, ...look };
      const isDitto = DITTO.test(cell.text.trim()) && over !== undefined && !isBlank(over.text);
      return { text: isDitto ? over.text : (cell.date ?? cell.text), inherited: false, ditto: isDitto, ...look };
    });
    result.push({ cells, source, number: firstNumber + at });
  }
  return result;
}

/** The cells that the row itself fills, by column. */
export function ownCells(row: GridRow): { index: number; text: string; bold: boolean }[] {
  return row.cells.flatMap(({ text, inherited, bold }, index) =>
    inherited || isBlank(text) ? [] : [{ index, text, bold }],
  );
}
