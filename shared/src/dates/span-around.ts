import { partsOf } from './iso-calendar';
import type { IsoDate } from './iso-date';
import { span } from './period';
import type { SpanPeriod } from './period';
import type { PlanDate } from './plan-date';

/** The period of several days that `date` is in, as exact as `precision`; null for a day, a week and what is undated. */
export function spanAround(
  date: IsoDate,
  precision: PlanDate['precision'],
): { period: SpanPeriod; year: number } | null {
  const { year, month } = partsOf(date);
  const around = (months: number) => (Math.ceil(month / months) - 1) * months;
  switch (precision) {
    case 'month':
      return { period: span(precision, month, month), year };
    case 'quarter':
      return { period: span(precision, around(3) + 1, around(3) + 3), year };
    case 'tertial':
      return { period: span(precision, around(4) + 1, around(4) + 4), year };
    case 'half-year':
      return { period: span(precision, around(6) + 1, around(6) + 6), year };
    case 'year':
      return { period: span(precision, 1, 12), year };
    case 'season':
      return seasonAround(date, year, month);
    case 'day':
    case 'week':
    case 'relative':
    case 'open':
    case null:
      return null;
  }
}

/** The season or the school term that `date` is the last day of. */
export function seasonAround(date: IsoDate, year: number, month: number): { period: SpanPeriod; year: number } {
  if (month <= 2) return { period: span('season', 12, 2), year: year - 1 };
  if (month === 12 && !date.endsWith('-31')) return { period: span('season', 12, 2), year };
  if (month === 12) return { period: span('season', 7, 12), year };
  if (date.endsWith('-06-30')) return { period: span('season', 1, 6), year };
  const from = Math.floor(month / 3) * 3;
  return { period: span('season', from, from + 2), year };
}
