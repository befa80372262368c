import Papa from 'papaparse';

const FEWEST_LINES = 3;
const FEWEST_MARKS = 2;

/**
 * The rows of a table parted by semicolons in the midst of other text, from `lines[from]` on: at least three lines after each
 * other with as many cells. Null when no such table begins there; a sentence with semicolons never stands so.
 */
export function delimitedRowsAt(lines: readonly string[], from: number): string[][] | null {
  const width = cellsOf(lines[from] ?? '').length;
  if (width <= FEWEST_MARKS) return null;
  const end = lines.findIndex((line, at) => at > from && cellsOf(line).length !== width);
  const rows = lines.slice(from, end < 0 ? lines.length : end).map(cellsOf);
  return rows.length < FEWEST_LINES ? null : rows;
}

function cellsOf(line: string): string[] {
  if (!line.includes(';')) return [];
  return (Papa.parse<string[]>(line, { delimiter: ';' }).data[0] ?? []).map((cell) => cell.trim());
}
