import { addDays, addMonths, lastDayOfMonth, partsOf } from '../dates/iso-calendar';
import { MONTH_NAMES } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { isWorkingDay, previousWorkingDay } from '../dates/working-days';

/** What a round is about: a month, '2018-01', or a tertial, '2018-T1'. */
export type FollowUpPeriod = string;

const SHAPE = /^([1-9]\d{3})-(?:(0[1-9]|1[0-2])|T([1-3]))$/;
const MONTHS_IN_TERTIAL = 4;
/** The day of the month after the period by which everybody has reported, or the working day before it. */
const REPORTING_DAY = 10;
/** How many months, this one counted, a round can be opened for. */
const MONTHS_TO_CHOOSE = 6;
/** Working days before the last day on which those who have not answered are reminded. */
export const REMINDER_DAYS = 3;
/** Days after the last day during which the reminder of what is late is still sent. */
const LATE_REMINDER_DAYS = 14;

interface Span {
  year: number;
  /** Null for a month. */
  tertial: number | null;
  firstMonth: number;
  lastMonth: number;
}

/** Whether `text` names a month or a tertial. */
export function isFollowUpPeriod(text: string): boolean {
  return SHAPE.test(text);
}

/** "januari 2018", "tertial 1 2018". Throws RangeError for what is no period. */
export function periodName(period: FollowUpPeriod): string {
  const { year, tertial, lastMonth } = spanOf(period);
  return tertial === null ? `${MONTH_NAMES[lastMonth - 1] ?? ''} ${year}` : `tertial ${tertial} ${year}`;
}

/** The first and the last day of the period. Throws RangeError for what is no period. */
export function periodDays(period: FollowUpPeriod): { first: IsoDate; last: IsoDate } {
  const { year, firstMonth, lastMonth } = spanOf(period);
  return { first: `${year}-${String(firstMonth).padStart(2, '0')}-01`, last: lastDayOfMonth(year, lastMonth) };
}

/** The last day to report when nobody says otherwise: the last working day on or before the 10th of the month after. */
export function usualLastDay(period: FollowUpPeriod): IsoDate {
  return previousWorkingDay(addDays(periodDays(period).last, REPORTING_DAY));
}

/**
 * The periods that a round can be opened for on `today`, the latest first: this month and the five before, and the tertials
 * that have begun and end no earlier than they do. A tertial stands after the month it ends with.
 */
export function periodChoices(today: IsoDate): FollowUpPeriod[] {
  const months = Array.from({ length: MONTHS_TO_CHOOSE }, (_, back) => addMonths(`${today.slice(0, 7)}-01`, -back));
  const oldest = months.at(-1) ?? today;
  const chosen = months.map((day) => day.slice(0, 7));
  const tertials = [...new Set(months.map(tertialOf))].filter((period) => periodDays(period).last >= oldest);
  return [...chosen, ...tertials].sort((a, b) => compareEnds(b, a) || a.length - b.length || a.localeCompare(b));
}

/** The period to propose: the earliest month that may still be reported in time and that has no round; null when none is. */
export function nextPeriod(today: IsoDate, taken: readonly FollowUpPeriod[]): FollowUpPeriod | null {
  const free = periodChoices(today).filter((period) => !taken.includes(period));
  const months = free.filter((period) => spanOf(period).tertial === null);
  return months.findLast((period) => usualLastDay(period) >= today) ?? free[0] ?? null;
}

/** Which reminder is due on `day` for those who have not answered; null when none is. */
export function reminderDue(lastDay: IsoDate, day: IsoDate): 'before' | 'after' | null {
  if (day > lastDay) return day <= addDays(lastDay, LATE_REMINDER_DAYS) ? 'after' : null;
  return day >= workingDaysBefore(lastDay, REMINDER_DAYS) ? 'before' : null;
}

/** The day that lies `count` Swedish working days before `date`. */
export function workingDaysBefore(date: IsoDate, count: number): IsoDate {
  let day = date;
  for (let left = count; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, -1);
  return day;
}

function compareEnds(a: FollowUpPeriod, b: FollowUpPeriod): number {
  return periodDays(a).last.localeCompare(periodDays(b).last);
}

function tertialOf(day: IsoDate): FollowUpPeriod {
  const { year, month } = partsOf(day);
  return `${year}-T${Math.ceil(month / MONTHS_IN_TERTIAL)}`;
}

function spanOf(period: FollowUpPeriod): Span {
  const [, year, month, tertial] = SHAPE.exec(period) ?? [];
  if (year === undefined) throw new RangeError('Not a month or a tertial');
  if (month !== undefined) {
    return { year: Number(year), tertial: null, firstMonth: Number(month), lastMonth: Number(month) };
  }
  const last = Number(tertial) * MONTHS_IN_TERTIAL;
  return { year: Number(year), tertial: Number(tertial), firstMonth: last - MONTHS_IN_TERTIAL + 1, lastMonth: last };
}
