import { addDays, fridayOfWeek, isoDateOf, lastDayOfMonth } from './iso-calendar';
import type { IsoDate } from './iso-date';
import type { Precision } from './plan-date';

/** Which part of a period the words pick. 'close' is its very end ("utgången av"); 'end' is about there ("slutet av"). */
export type PeriodPart = 'beginning' | 'middle' | 'end' | 'close';

/** How a year is found that is not written as a number: "i år", "nästa år", "mandatperioden". */
export type YearRule = 'this' | 'next' | 'election';

interface Said {
  /** The year in the words; null when they leave it out. */
  year: number | null;
  yearRule?: YearRule;
  /** The words can mean something else too. */
  doubtful?: boolean;
}

export interface DayPeriod extends Said {
  kind: 'day';
  month: number;
  day: number;
  /** 1 is Monday: evidence for the year. */
  weekday?: number;
}

export interface WeekPeriod extends Said {
  kind: 'week';
  week: number;
}

/** Whole months of a year, or a part of them. */
export interface SpanPeriod extends Said {
  kind: 'span';
  precision: Precision;
  from: number;
  to: number;
  /** 1 when the last month is in the year after: winter. */
  yearsOn: 0 | 1;
  part?: PeriodPart;
  /** A point in time, as "årsskiftet", so "before" it means until it. */
  turn?: boolean;
}

export type Period = DayPeriod | WeekPeriod | SpanPeriod;

/** What was read from tokens: one period, or a range when `from` is there, and the place after it. */
export interface Reading {
  from?: Period;
  period: Period;
  next: number;
}

export interface Days {
  first: IsoDate;
  last: IsoDate;
}

/** The months of a span, with nothing said about the year. */
export function span(precision: Precision, from: number, to: number): SpanPeriod {
  return { kind: 'span', year: null, precision, from, to, yearsOn: to < from ? 1 : 0 };
}

/** How exactly the words state `period`. */
export function precisionOf(period: Period): Precision {
  return period.kind === 'span' ? period.precision : period.kind;
}

/** First and last day of `period` in `year` (for a week Monday and Friday), or null when that year has no such period. */
export function daysOf(period: Period, year: number): Days | null {
  switch (period.kind) {
    case 'day': {
      const day = isoDateOf(year, period.month, period.day);
      return day === null ? null : { first: day, last: day };
    }
    case 'week': {
      const friday = fridayOfWeek(year, period.week);
      return friday === null ? null : { first: addDays(friday, -4), last: friday };
    }
    case 'span':
      return spanDays(period, year);
  }
}

function spanDays(period: SpanPeriod, year: number): Days | null {
  const first = isoDateOf(year, period.from, 1);
  if (first === null || year + period.yearsOn > 9999) return null;
  const last = lastDayOfMonth(year + period.yearsOn, period.to);
  if (period.part !== 'beginning' && period.part !== 'middle') return { first, last };
  return { first, last: partEnd(period, year, period.part) };
}

/** The beginning is a month's day 10 or the first third of something longer; the middle is its day 15 or the half. */
function partEnd(period: SpanPeriod, year: number, part: 'beginning' | 'middle'): IsoDate {
  const months = period.yearsOn * 12 + period.to - period.from + 1;
  if (months === 1) return lastDayOfMonth(year, period.from).slice(0, 8) + (part === 'beginning' ? '10' : '15');
  const wanted = part === 'beginning' ? months / 3 : months / 2;
  const ordinal = period.from - 1 + Math.ceil(wanted) - 1;
  const end = lastDayOfMonth(year + Math.floor(ordinal / 12), (ordinal % 12) + 1);
  return Number.isInteger(wanted) ? end : end.slice(0, 8) + '15';
}
