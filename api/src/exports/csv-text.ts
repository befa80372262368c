import { unparse } from 'papaparse';
import { type ExportCell } from './export-cells';

/** Tells Excel that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const NEWLINE = '\r\n';
/** What a spreadsheet would take for a formula. Apostrophes before it count, so that the escape can be undone. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r]/;

/** Rows as lines of a CSV file that a Swedish Excel opens right: semicolons, CRLF, and nothing that runs as a formula. */
export function csvLines(rows: readonly (readonly ExportCell[])[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => row.map(csvCell));
  return unparse(lines, { delimiter: ';', newline: NEWLINE }) + NEWLINE;
}

/** The text as a spreadsheet shows it, with an apostrophe before what it would otherwise run as a formula. */
export function withoutFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  return 'day' in cell ? cell.day : withoutFormula(cell.text);
}
