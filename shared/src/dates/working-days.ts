import { addDays } from './iso-calendar';
import type { IsoDate } from './iso-date';
import { dayFlags } from './swedish-holidays';

/**
 * Whether Swedish offices are open on `date`: no Saturday, Sunday or public holiday, nor one of the eves that count as such.
 * Source: lag (1930:173) om beräkning av lagstadgad tid.
 */
export function isWorkingDay(date: IsoDate): boolean {
  return dayFlags(date).length === 0;
}

/** `date` itself when it is a Swedish working day, else the first one after it: where a time that ends on a red day ends. */
export function nextWorkingDay(date: IsoDate): IsoDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}

/** `date` itself when it is a Swedish working day, else the last one before it: where a day to hand in before must lie. */
export function previousWorkingDay(date: IsoDate): IsoDate {
  return isWorkingDay(date) ? date : previousWorkingDay(addDays(date, -1));
}
