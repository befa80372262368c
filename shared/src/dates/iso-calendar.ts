import type { IsoDate } from './iso-date';

const MS_PER_DAY = 86_400_000;
const ISO_SHAPE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** A week of ISO 8601: its year is the one its Thursday falls in, so 2018-12-31 belongs to week 1 of 2019. */
export interface IsoWeek {
  year: number;
  week: number;
}

/** The number of days in `month` (1–12) of `year`; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day as text, or null when the calendar (years 1000–9999) has no such day: nothing rolls over into the next month. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether `text` is a real day written 'YYYY-MM-DD' (years 1000–9999). */
export function isIsoDate(text: string): text is IsoDate {
  const parts = ISO_SHAPE.exec(text);
  return parts !== null && isoDateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Year, month (1–12) and day of `date`. Throws RangeError when `date` is not a real day. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) throw new RangeError('Not a calendar day written YYYY-MM-DD');
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

function dayFromNumber(days: number): IsoDate {
  const moment = new Date(days * MS_PER_DAY);
  const date = isoDateOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  if (date === null) throw new RangeError('The day is outside the years 1000–9999');
  return date;
}

/** The day `days` whole days after `date` (before it when negative). Throws RangeError outside the years 1000–9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayFromNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`: negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The last day of `month` (1–12) in `year`. Throws RangeError when there is no such month. */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  const date = isoDateOf(year, month, daysInMonth(year, month));
  if (date === null) throw new RangeError(`No such month: ${year}-${month}`);
  return date;
}

/**
 * The same day `months` months later (earlier when negative). The last day of a month becomes the last day of the other
 * month: 2018-01-31 + 1 = 2018-02-28, and 2018-02-28 + 1 = 2018-03-31, because a deadline at a month's end stays there.
 * A day that the other month lacks becomes its last: 2018-01-30 + 1 = 2018-02-28.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const ordinal = year * 12 + (month - 1) + months;
  const toYear = Math.floor(ordinal / 12);
  const toMonth = ordinal - toYear * 12 + 1;
  const atMonthEnd = day === daysInMonth(year, month);
  const inside = atMonthEnd ? null : isoDateOf(toYear, toMonth, day);
  return inside ?? lastDayOfMonth(toYear, toMonth);
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  // Day 0 of the count, 1970-01-01, was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that `date` falls in. */
export function isoWeekOf(date: IsoDate): IsoWeek {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** The Friday of an ISO week, or null when the year has no such week (only some years have a week 53). */
export function fridayOfWeek(year: number, week: number): IsoDate | null {
  const fourthOfJanuary = isoDateOf(year, 1, 4);
  if (fourthOfJanuary === null || !Number.isInteger(week) || week < 1 || week > 53) return null;
  const friday = addDays(fourthOfJanuary, 5 - weekdayOf(fourthOfJanuary) + (week - 1) * 7);
  return isoWeekOf(friday).year === year ? friday : null;
}
