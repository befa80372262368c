import type { BodyFinder, NamedBody } from './read-meeting-plan-bodies';
import { dayMentions, monthOf, takeTimes } from './read-meeting-plan-days';
import type { PlanYears } from './read-meeting-plan-days';
import { columnRole, isColumnOfOtherDays } from './read-meeting-plan-words';

/** What a column of a plan's table holds. */
export type PlanColumn =
  | { kind: 'body' | 'date' | 'time' | 'place' | 'month' | 'submission' | 'notice' | 'other' }
  /** Days on which the bodies of the heading meet. */
  | { kind: 'days-of-body'; bodies: readonly NamedBody[]; time: string | null }
  /** Days of the month of the heading. */
  | { kind: 'days-of-month'; month: number; year: number | null };

/** The columns of a table, and the rows below their headings. */
export interface PlanColumns {
  columns: readonly PlanColumn[];
  /** How many rows stand above the first row of meetings, headings included. */
  headings: number;
}

/** Headings stand among the first rows, under a title or two. */
const MOST_HEADINGS = 6;
const LONGEST_HEADING = 60;

/** What the columns of a table hold, by its headings and by what stands under them; null when no row is a heading. */
export function planColumns(
  rows: readonly (readonly string[])[],
  finder: BodyFinder,
  years: PlanYears,
): PlanColumns | null {
  for (const [at, row] of rows.slice(0, MOST_HEADINGS).entries()) {
    if (row.some((cell) => monthOf(cell) === null && dayMentions(takeTimes(cell).rest, years).length > 0)) return null;
    const below = rows.slice(at + 1);
    const columns = row.map((cell, x) =>
      columnOf(
        cell,
        below.map((cells) => cells[x] ?? ''),
        finder,
      ),
    );
    const mended = withSpreadDays(withFirstColumn(columns, below), row, below);
    if (isHeading(mended)) return { columns: mended, headings: at + 1 };
  }
  return null;
}

function columnOf(heading: string, below: readonly string[], finder: BodyFinder): PlanColumn {
  if (heading.length > LONGEST_HEADING || isColumnOfOtherDays(heading)) return { kind: 'other' };
  const month = monthOf(heading);
  if (month !== null) return { kind: 'days-of-month', ...month };
  const { time, rest } = takeTimes(heading);
  const role = columnRole(heading.replace(/\d{4}/gu, ''));
  if (role === 'body' && mostlyDays(below)) return { kind: 'date' };
  // "Sammanträde" may be a column of bodies, and "Dag" one of weekdays.
  if (role === 'date' && !below.some((cell) => /\d/.test(cell))) {
    return { kind: below.some((cell) => finder.within(cell).length > 0) ? 'body' : 'other' };
  }
  if (role !== null) return { kind: role };
  const named = finder.within(rest);
  if (named.length > 0) return { kind: 'days-of-body', bodies: named, time };
  // A short heading that nobody knows, over days, is a body that the municipality has not entered.
  if (/^\p{L}/u.test(heading) && mostlyDays(below)) return { kind: 'days-of-body', bodies: finder.whole(rest), time };
  return { kind: 'other' };
}

/** A first column without a heading of its own says the month of each row, or the body when the months are columns. */
function withFirstColumn(columns: readonly PlanColumn[], below: readonly (readonly string[])[]): PlanColumn[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const cells = below.map((row) => row[0] ?? '').filter((cell) => cell.trim() !== '');
  const months = cells.filter((cell) => monthOf(cell) !== null).length;
  const saysMonths = months > 0 && months * 2 >= cells.length;
  if (saysMonths && first.kind !== 'days-of-month') return [{ kind: 'month' }, ...others];
  const isLabel = first.kind === 'other' || first.kind === 'date' || first.kind === 'days-of-body';
  const monthsAside = others.some(({ kind }) => kind === 'days-of-month');
  return isLabel && monthsAside ? [{ kind: 'body' }, ...others] : [...columns];
}

/** Days that are spread over several columns, under one heading or under the numbers 1, 2 and 3. */
function withSpreadDays(
  columns: readonly PlanColumn[],
  headings: readonly string[],
  below: readonly (readonly string[])[],
): PlanColumn[] {
  const isSpread = columns.some(({ kind }) => kind === 'body') && columns.every(({ kind }) => kind !== 'days-of-month');
  return columns.map((column, x) => {
    const isUnnamed = column.kind === 'other' && /^\s*\d{0,2}\.?\s*$/u.test(headings[x] ?? '');
    return isSpread && isUnnamed && mostlyDays(below.map((row) => row[x] ?? '')) ? { kind: 'date' } : column;
  });
}

function isHeading(columns: readonly PlanColumn[]): boolean {
  const known = columns.filter(({ kind }) => kind !== 'other');
  return known.length >= 2 && columns.some(holdsMeetings);
}

/** Whether the cells of a column are days of meetings. */
export function holdsMeetings({ kind }: PlanColumn): boolean {
  return kind === 'date' || kind === 'days-of-body' || kind === 'days-of-month';
}

function mostlyDays(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => /[\p{L}\d]/u.test(cell));
  const days = filled.filter((cell) => /^\D{0,8}\d{1,4}(?!\d)/u.test(cell.trim()));
  return days.length > 0 && days.length * 2 >= filled.length;
}
