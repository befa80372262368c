import { formatIsoDate, type IsoDate, parsePlanDate, weekdayAndWeek } from '@genomfor/shared';

/** How a text for one day is read while it is typed: its words in Swedish, and the day when there is exactly one. */
export interface DayReading {
  words: string;
  date: IsoDate | null;
}

const WRITE_INSTEAD = 'Skriv till exempel 18 april 2018, 2018-04-18 eller 180418.';

/**
 * "Läses som 18 april 2018, onsdag, vecka 16." A day without a year is read in `year`, else near `today`. A period names no
 * day to meet on and says so. Null for an empty text.
 */
export function dayReading(text: string, today: IsoDate, year?: number): DayReading | null {
  if (text.trim() === '') return null;
  const read = parsePlanDate(text, year === undefined ? { referenceDate: today } : { referenceDate: today, year });
  if (read.error === 'no-such-day') return { words: 'Den dagen finns inte i kalendern.', date: null };
  if (read.date === null) return { words: `Går inte att tolka som en dag. ${WRITE_INSTEAD}`, date: null };
  if (read.precision !== 'day' || read.start !== undefined)
    return { words: `Det är ingen bestämd dag. ${WRITE_INSTEAD}`, date: null };
  return { words: `Läses som ${formatIsoDate(read.date)}, ${weekdayAndWeek(read.date)}.`, date: read.date };
}
