/** A row of cells parted by tabs, and how many lines of the text it took. */
export interface TabbedRow {
  cells: string[];
  taken: number;
}

/** A quoted cell may go on over this many lines; beyond that the quote is just a quote. */
const MAX_QUOTED_LINES = 60;

/**
 * The tab-separated row that begins at `lines[from]`, or null when there is no tab in it. A cell in quotes may hold line breaks, as
 * Excel puts it on the clipboard.
 */
export function tabbedRowAt(lines: string[], from: number): TabbedRow | null {
  const first = lines[from];
  if (!first?.includes('\t') && !first?.startsWith('"')) return null;
  if (!opensQuote(first)) return { cells: first.split('\t'), taken: 1 };
  for (let taken = 1; taken <= MAX_QUOTED_LINES && from + taken <= lines.length; taken += 1) {
    const cells = splitQuoted(lines.slice(from, from + taken).join('\n'));
    if (cells) return cells.length > 1 ? { cells, taken } : null;
  }
  return first.includes('\t') ? { cells: first.split('\t'), taken: 1 } : null;
}

function opensQuote(line: string): boolean {
  return /(^|\t)"/.test(line);
}

/** The cells of a row where each quoted cell is closed just before a tab or the end; null when a quote is left open. */
function splitQuoted(row: string): string[] | null {
  const cells: string[] = [];
  let at = 0;
  while (at <= row.length) {
    const cell = row[at] === '"' ? quotedCell(row, at) : plainCell(row, at);
    if (!cell) return null;
    cells.push(cell.text);
    at = cell.end + 1;
  }
  return cells;
}

function quotedCell(row: string, start: number): { text: string; end: number } | null {
  const match = /"((?:[^"]|"")*)"(?=\t|$)/y;
  match.lastIndex = start;
  const found = match.exec(row);
  return found ? { text: (found[1] ?? '').replaceAll('""', '"'), end: match.lastIndex } : null;
}

function plainCell(row: string, start: number): { text: string; end: number } | null {
  const tab = row.indexOf('\t', start);
  const end = tab === -1 ? row.length : tab;
  const text = row.slice(start, end);
  return text.includes('\n') ? null : { text, end };
}
