import {
  addDays,
  dayFlags,
  type ExtractionWarning,
  findPlanDates,
  type IsoDate,
  parsePlanDates,
  partsOf,
  type OpenKind,
  type PlanDate,
  type Precision,
  weekdayOf,
} from '@genomfor/shared';
import { dateContext, type Doubts, type ReadingContext, warn } from './reading-context';
import { statusNorm } from './status-words';
import { isBlank, oneLine } from './words';

/** What the cells about time say: the words, every date in them, and the one that counts (the last). */
export interface DeadlineReading {
  text: string | null;
  dates: readonly PlanDate[];
  date: IsoDate | null;
  precision: Precision | null;
  start: IsoDate | null;
  openKind: OpenKind | null;
  /** The cell says how it goes ("Klart") instead of when. */
  statusText: string | null;
}

const NOTHING: DeadlineReading = {
  text: null,
  dates: [],
  date: null,
  precision: null,
  start: null,
  openKind: null,
  statusText: null,
};
const EARLIEST_YEAR = 1990;
const MOST_YEARS_AHEAD = 30;
const LONG_CELL = 60;

/** Reads the cell of a deadline, noting whatever makes it less than certain. */
export function readDeadline(cell: string, context: ReadingContext, doubts: Doubts): DeadlineReading {
  if (isBlank(cell)) return NOTHING;
  const text = oneLine(cell);
  const dates = datesIn(cell, context);
  const usable = dates.filter(({ date, precision, error }) => !error && (date !== null || precision !== null));
  if (usable.length === 0 && statusNorm(text) !== null) return { ...NOTHING, text, statusText: text };
  if (usable.length === 0 && dates.length === 0)
    warn(doubts, { code: 'date-not-understood', field: 'deadline', text }, true);

  const dated = usable.filter(({ date }) => date !== null);
  // That several dates need a look is said once, for the cell.
  for (const found of dates)
    noteDoubts(dated.length > 1 ? { ...found, needsReview: false } : found, text, context, doubts);
  const last = latest(dated) ?? usable.at(-1);
  if (dated.length > 1) warn(doubts, { code: 'several-dates', field: 'deadline', text }, true);
  return {
    text,
    dates: dated,
    date: last?.date ?? null,
    precision: last?.precision ?? null,
    start: dated.length > 1 ? null : (last?.start ?? null),
    openKind: last?.openKind ?? null,
    statusText: null,
  };
}

/** The first day of what a start column says; null when it says no day. */
export function readStart(cell: string, context: ReadingContext): IsoDate | null {
  if (isBlank(cell)) return null;
  const [first] = datesIn(cell, context).filter(({ date, error }) => date !== null && !error);
  return first ? firstDay(first) : null;
}

/** The first calendar day of the period that the words state. */
export function firstDay(planDate: PlanDate): IsoDate | null {
  const { date, precision, start } = planDate;
  if (start || date === null) return start ?? null;
  const { year, month } = partsOf(date);
  const from = (first: number): IsoDate => `${year}-${String(first).padStart(2, '0')}-01`;
  if (precision === 'month') return from(month);
  if (precision === 'quarter') return from(month - ((month - 1) % 3));
  if (precision === 'tertial') return from(month - ((month - 1) % 4));
  if (precision === 'half-year') return from(month <= 6 ? 1 : 7);
  if (precision === 'year') return from(1);
  if (precision === 'week') return addDays(date, 1 - weekdayOf(date));
  return precision === 'season' ? firstDayOfSeason(year, month) : date;
}

/** Spring from March, summer from June, autumn from September, winter from December; school terms from January and July. */
function firstDayOfSeason(year: number, lastMonth: number): IsoDate {
  const firstMonth = { 2: 12, 5: 3, 6: 1, 8: 6, 11: 9, 12: 7 }[lastMonth] ?? lastMonth;
  return `${firstMonth > lastMonth ? year - 1 : year}-${String(firstMonth).padStart(2, '0')}-01`;
}

/** Every date that the text states, in the order they stand. */
export function datesIn(cell: string, context: ReadingContext): PlanDate[] {
  const whole = parsePlanDates(cell, dateContext(context)).filter(
    ({ text, precision, date, error }) => date !== null || precision !== null || (error && !isBlank(text)),
  );
  const isUnderstood = whole.length > 0 && whole.every(({ error }) => error !== 'not-understood');
  if (isUnderstood && oneLine(cell).length <= LONG_CELL) return whole;
  const within = findPlanDates(cell, dateContext(context));
  if (within.length > 0) return within;
  return isUnderstood ? whole : whole.filter(({ error }) => error === 'no-such-day');
}

function latest(dates: readonly PlanDate[]): PlanDate | undefined {
  return dates.reduce<PlanDate | undefined>(
    (last, next) => (!last || (next.date ?? '') >= (last.date ?? '') ? next : last),
    undefined,
  );
}

function noteDoubts(found: PlanDate, text: string, context: ReadingContext, doubts: Doubts): void {
  const field = 'deadline';
  if (found.error === 'no-such-day') warn(doubts, { code: 'no-such-day', field, text: found.text }, true);
  else if (found.error) warn(doubts, { code: 'date-not-understood', field, text }, true);
  if (found.yearInferred) warn(doubts, { code: 'year-inferred', field, text }, context.year === null);
  if (found.approximate) warn(doubts, { code: 'date-approximate', field, text });
  if (found.needsReview && !found.error)
    warn(doubts, { code: found.yearInferred ? 'year-inferred' : 'date-ambiguous', field, text }, true);
  if (found.date === null) return;
  // "Q4 2023/24" counts quarters of a financial year that begins in another month.
  if (/\d{4}\/\d{2}(?!\d)/.test(text) && (found.precision === 'quarter' || found.precision === 'year'))
    warn(doubts, { code: 'date-ambiguous', field, text }, true);
  for (const remark of dayRemarks(found)) warn(doubts, remark);
  const { year } = partsOf(found.date);
  if (year < EARLIEST_YEAR || year > partsOf(context.today).year + MOST_YEARS_AHEAD) {
    warn(doubts, { code: 'possible-typo', field, text: found.text }, true);
  } else if (context.documentDate && yearsBefore(found.date, context.documentDate) > 1) {
    warn(doubts, { code: 'possible-typo', field, text: found.text }, true);
  }
}

/** What to know about the day that a plan has chosen; nothing for the last day of a longer period, which nobody chose. */
export function dayRemarks({ date, precision }: Pick<PlanDate, 'date' | 'precision'>): ExtractionWarning[] {
  if (date === null || precision !== 'day') return [];
  return dayFlags(date).map(({ kind, name }) => ({
    code: kind === 'holiday' ? 'falls-on-holiday' : 'falls-on-weekend',
    field: 'deadline',
    text: name ?? kind,
  }));
}

function yearsBefore(date: IsoDate, reference: IsoDate): number {
  return (Date.parse(reference) - Date.parse(date)) / (365.25 * 24 * 3600 * 1000);
}
