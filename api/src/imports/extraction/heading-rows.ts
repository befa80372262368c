import type { SourceRow, SourceTable } from '../reading/source-document';
import type { ColumnField } from './column-words';
import { type Column, matchHeading } from './columns';
import { isGanttHeading, marksOnly, periodColumns } from './gantt';
import { folded, hasWords, isBlank, oneLine } from './words';

/** The heading rows of a table: which they are (from 0, the last one counted) and the columns they name. */
export interface HeadingRows {
  first: number;
  last: number;
  columns: Column[];
}

const FULL_DATE = /^\s*(?:\d{6}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./-]\d{2,4})\s*$/;
const YEAR = /^(?:19|20)\d\d$/;
const MAX_HEADING_LENGTH = 90;
const ROWS_LOOKED_AT = 8;
/** From this score on a heading is known well enough to go by. */
export const SURE_SCORE = 72;
const WITHIN_SCORE = 54;

const PARTNERS: ReadonlySet<ColumnField> = new Set([
  'deadline',
  'originalDeadline',
  'responsible',
  'decider',
  'status',
  'start',
]);

/** The text of a cell, taken from the left when a merged cell covers it. */
export function cellText(row: SourceRow, index: number): string {
  let at = index;
  while (at > 0 && row.cells[at]?.continued === 'left') at -= 1;
  return row.cells[at]?.text ?? '';
}

/** The first heading row (or pair of rows) near the top that makes the table a plan; null when there is none. */
export function findHeadingRows(table: SourceTable): HeadingRows | null {
  const marked = table.headerRows ?? 0;
  const limit = Math.min(table.rows.length, Math.max(ROWS_LOOKED_AT, marked + 1));
  for (let at = 0; at < limit; at += 1) {
    const found = headingsAt(table.rows, at);
    if (!found) continue;
    if (isPlanHeading(found.columns)) return found;
    if (isGanttHeading(found.columns) && marksOnly(periodColumns(found.columns), table.rows.slice(found.last + 1)))
      return found;
  }
  return null;
}

/** The headings that begin at the row: one row, or two when the second names what the first only groups. */
export function headingsAt(rows: readonly SourceRow[], at: number): HeadingRows | null {
  const row = rows[at];
  if (!row || !looksLikeHeadings(row)) return null;
  const single = row.cells.map((cell, index) => columnOf(index, cell.continued ? cellText(row, index) : cell.text));
  const next = rows[at + 1];
  const paired = next && isGrouped(row, next) ? pairedColumns(row, next) : null;
  if (paired && named(paired) > named(distinct(single))) return { first: at, last: at + 1, columns: paired };
  return { first: at, last: at, columns: distinct(single) };
}

/**
 * True when the columns name what is to be done and at least when, who, who decides or how it goes. With both who and when
 * under known headings, the column of what may have a heading that nobody knows.
 */
export function isPlanHeading(columns: readonly Column[]): boolean {
  const matches = columns.flatMap(({ match }) => (match ? [match] : []));
  const named = columns.filter(({ heading }) => !isBlank(heading)).length;
  const sure = matches.filter(({ score }) => score >= SURE_SCORE).length;
  if (matches.length < 2 || sure < 1 || matches.length * 3 < named) return false;
  const titles = matches.filter(({ field, score }) => field === 'title' && score > WITHIN_SCORE);
  const partners = matches.filter(({ field }) => PARTNERS.has(field));
  const strong = new Set(partners.filter(({ weak }) => !weak).map(({ field }) => field));
  const isTimed = partners.some(({ field }) => field !== 'responsible' && field !== 'decider');
  // "Roll, uppgift, ansvarig, ersättare" and "fastighet, åtgärd, handläggare" say who, and never when or how it goes.
  if (hasForeign(matches) && !isTimed) return false;
  if (titles.some(({ weak }) => !weak)) return partners.length > 0 && (strong.size > 0 || !hasForeign(matches));
  // A measure with its owner, target and colour is a figure that is followed, not something to do.
  if (hasForeign(matches) || (isMeasured(matches) && !isDated(matches))) return false;
  const isFinding = matches.some(({ field }) => field === 'finding');
  if (strong.has('responsible') && (strong.has('deadline') || (strong.has('status') && !isFinding)))
    return sure >= 2 && named > strong.size;
  const isNamed = titles.length > 0 || matches.some(({ field }) => field === 'goal');
  return isNamed && (strong.size >= 2 || (strong.size === 1 && partners.length + matches.length >= 4));
}

function isMeasured(matches: readonly { field: ColumnField }[]): boolean {
  return matches.some(({ field }) => field === 'indicator');
}

function isDated(matches: readonly { field: ColumnField }[]): boolean {
  return matches.some(({ field }) => field === 'deadline' || field === 'originalDeadline' || field === 'start');
}

function hasForeign(matches: readonly { field: ColumnField }[]): boolean {
  return matches.some(({ field }) => field === 'foreign');
}

/** True when the columns say what happens and when but not who: a timetable of activities rather than a plan of actions. */
export function isOnlyTimed(columns: readonly Column[]): boolean {
  const matches = columns.flatMap(({ match }) => (match ? [match] : []));
  if (
    matches.some(
      ({ field }) =>
        field === 'responsible' || field === 'decider' || field === 'status' || field === 'originalDeadline',
    )
  )
    return false;
  const [first] = matches.filter(({ field }) => field === 'title').sort((a, b) => a.rank - b.rank);
  return (
    first !== undefined &&
    (first.rank === 2 || first.rank === 5) &&
    matches.some(({ field }) => field === 'deadline' || field === 'start')
  );
}

function looksLikeHeadings(row: SourceRow): boolean {
  const own = row.cells.filter(({ text, continued }) => !continued && !isBlank(text));
  return (
    own.length >= 2 &&
    own.every(({ text, date }) => !date && oneLine(text).length <= MAX_HEADING_LENGTH && !FULL_DATE.test(text))
  );
}

function columnOf(index: number, text: string): Column {
  const heading = oneLine(text);
  return { index, heading, match: matchHeading(heading) };
}

/** A heading merged over several columns names only the first of them. */
function distinct(columns: Column[]): Column[] {
  return columns.map((column, at) => {
    const before = columns[at - 1];
    return before && before.heading === column.heading && column.heading !== '' ? { ...column, match: null } : column;
  });
}

/** How many columns say what they hold; a year over its quarters says less than the quarters do. */
function named(columns: readonly Column[]): number {
  const periods = new Set(periodColumns(columns).map(({ heading }) => heading));
  return columns.filter(({ match }) => match !== null).length + periods.size;
}

/** Two rows are one heading when the first leaves room (merged or empty) that the second fills with short words. */
function isGrouped(row: SourceRow, next: SourceRow): boolean {
  if (!looksLikeHeadings(next) && next.cells.filter(({ text }) => hasWords(text)).length < 1) return false;
  let fills = 0;
  for (const [index, cell] of next.cells.entries()) {
    const above = row.cells[index];
    if (!above || cell.continued || isBlank(cell.text)) continue;
    if (above.continued === 'left' || above.colSpan > 1 || isBlank(above.text) || YEAR.test(above.text.trim()))
      fills += 1;
    else if (above.continued !== 'above' && !isWrap(above.text, cell.text)) return false;
  }
  return fills > 0 || isWrappedHeading(row, next);
}

/** "Beslu-" over "tande": the second row goes on with the word of the first. */
function isWrap(above: string, below: string): boolean {
  return /^\p{Ll}/u.test(below.trim()) && matchHeading(`${above}\n${below}`) !== null;
}

function isWrappedHeading(row: SourceRow, next: SourceRow): boolean {
  const pairs = next.cells.flatMap((cell, index) =>
    isBlank(cell.text) ? [] : [[row.cells[index]?.text ?? '', cell.text] as const],
  );
  return pairs.length > 0 && pairs.every(([above, below]) => isWrap(above, below));
}

function pairedColumns(row: SourceRow, next: SourceRow): Column[] {
  return next.cells.map((cell, index) => {
    const group = oneLine(cellText(row, index)) || yearOver(row, index);
    const sub = cell.continued ? '' : cell.text;
    if (isBlank(sub)) return columnOf(index, row.cells[index]?.continued === 'left' ? '' : group);
    if (isBlank(group) || YEAR.test(oneLine(sub))) return columnOf(index, sub);
    const alone = matchHeading(sub);
    const both = { index, heading: oneLine(`${group} ${sub}`), match: matchHeading(`${group}\n${sub}`) };
    if (isWrap(group, sub)) return both;
    return alone ? { index, heading: both.heading, match: alone } : both;
  });
}

/** A year stands over every quarter or month to the right of it, also where the merged cell has been lost in pasting. */
function yearOver(row: SourceRow, index: number): string {
  const filled = row.cells.slice(0, index).findLast(({ text }) => !isBlank(text));
  const text = oneLine(filled?.text ?? '');
  return YEAR.test(text) ? text : '';
}

/** The key under which two heading rows count as the same. */
export function headingKey(columns: readonly Column[]): string {
  return columns.map(({ heading }) => folded(heading).replace(/[^\p{L}\p{N}]+/gu, '')).join('|');
}
