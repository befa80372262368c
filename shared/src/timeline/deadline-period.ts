import type { DeadlineView } from '../actions/action';
import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { daysOf } from '../dates/period';
import { spanAround } from '../dates/span-around';

const MONDAY_TO_FRIDAY = 4;

/**
 * The days that a plan names instead of one: all of "april 2018", the week of "vecka 17". Null for a deadline on a day, for
 * one that is undated, and where the plan itself says when it begins.
 */
export function deadlinePeriod({ date, precision, start }: DeadlineView): { first: IsoDate; last: IsoDate } | null {
  if (date === null || start !== null) return null;
  if (precision === 'week') return { first: addDays(date, -MONDAY_TO_FRIDAY), last: date };
  const around = spanAround(date, precision);
  const days = around && daysOf(around.period, around.year);
  return days && { first: days.first, last: date };
}
