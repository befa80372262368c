import type { SourceCell, SourceRow } from '../reading/source-document';
import { hasDate } from './column-roles';
import { isBlank } from './words';

const EMPTY: SourceCell = { text: '', lines: [], colSpan: 1, rowSpan: 1 };

/**
 * The rows with those put together that a line break inside a cell has cut in two: together they fill the row, and only
 * together does a date stand under the dates. The second half stays as an empty row, so that the rows keep their numbers.
 */
export function mendBrokenRows(rows: readonly SourceRow[], dateColumns: readonly number[]): SourceRow[] {
  const mended = [...rows];
  for (let at = 0; at + 1 < mended.length; at += 1) {
    const row = mended[at];
    const next = mended[at + 1];
    const whole = row && next ? joined(row, next) : null;
    if (!row || !next || !whole || !dateColumns.some((index) => isDated(whole, index) && !isDated(next, index)))
      continue;
    mended[at] = whole;
    mended[at + 1] = { ...next, cells: next.cells.map(() => EMPTY) };
  }
  return mended;
}

function joined(row: SourceRow, next: SourceRow): SourceRow | null {
  const head = leading(row);
  const tail = leading(next);
  const [first, ...rest] = tail;
  const last = head.at(-1);
  if (!first || !last || rest.length === 0 || head.length + rest.length > row.cells.length) return null;
  if (head.length + rest.length < row.cells.length - 1 || head.length === row.cells.length) return null;
  const text = `${last.text}\n${first.text}`;
  const cells = [...head.slice(0, -1), { ...last, text, lines: text.split('\n') }, ...rest];
  return { ...row, cells: [...cells, ...row.cells.slice(cells.length).map(() => EMPTY)] };
}

/** The cells up to the last one that is filled. */
function leading({ cells }: SourceRow): SourceCell[] {
  const last = cells.findLastIndex(({ text, continued }) => continued !== undefined || !isBlank(text));
  return cells.slice(0, last + 1);
}

function isDated(row: SourceRow, index: number): boolean {
  return hasDate(row.cells[index]?.text ?? '');
}
