import { MONTH_NAMES } from '../dates/format-plan-date';
import { addMonths, partsOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';

/** A line of the scale and what stands at it. */
export interface TimelineTick {
  x: number;
  /** "jan", "kv 2", or nothing where there would be no room. */
  text: string;
  /** The year, where one begins and at the first line; null otherwise. */
  year: string | null;
}

/** So many months can be named without standing on each other. */
const MOST_NAMED = 14;
const MONTHS_IN_QUARTER = 3;

/** One line for each month, named by month or by quarter as there is room, from the first day of `from` to that of `to`. */
export function timelineTicks(from: IsoDate, to: IsoDate, place: (date: IsoDate) => number): TimelineTick[] {
  const months: IsoDate[] = [];
  for (let month = from; month < to; month = addMonths(`${month.slice(0, 7)}-01`, 1)) months.push(month);
  const byQuarter = months.length > MOST_NAMED;
  return months.map((date, index) => {
    const { year, month } = partsOf(date);
    const isNewYear = month === 1 || index === 0;
    return { x: place(date), text: tickText(month, byQuarter), year: isNewYear ? String(year) : null };
  });
}

function tickText(month: number, byQuarter: boolean): string {
  if (!byQuarter) return (MONTH_NAMES[month - 1] ?? '').slice(0, 3);
  return month % MONTHS_IN_QUARTER === 1 ? `kv ${String(Math.ceil(month / MONTHS_IN_QUARTER))}` : '';
}
