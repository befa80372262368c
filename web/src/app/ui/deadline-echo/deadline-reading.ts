import { formatIsoDate, formatPlanDate, type IsoDate, parsePlanDate, WEEKDAY_NAMES, weekdayOf } from '@genomfor/shared';

/** How a deadline is read while it is typed, in Swedish, and whether it is understood. */
export interface DeadlineReading {
  words: string;
  understood: boolean;
}

/**
 * "Läses som 30 april 2018, en måndag." A period also tells its last day, words without a day say so, and what is not
 * understood says what to write instead. Null for an empty text.
 */
export function deadlineReading(text: string, today: IsoDate): DeadlineReading | null {
  if (text.trim() === '') return null;
  const read = parsePlanDate(text, { referenceDate: today });
  if (read.error === 'no-such-day') return { words: 'Den dagen finns inte i kalendern.', understood: false };
  if (read.error || (read.date === null && read.precision === null)) {
    return { words: 'Går inte att tolka. Skriv till exempel 2018-04-30, april 2018 eller löpande.', understood: false };
  }
  const words = formatPlanDate(read);
  if (read.date === null) return { words: `Läses som ”${words}”, utan slutdag.`, understood: true };
  if (read.precision === 'day') return { words: `Läses som ${words}, en ${weekday(read.date)}.`, understood: true };
  return { words: `Läses som ${words}. Sista dag är ${formatIsoDate(read.date)}.`, understood: true };
}

function weekday(date: IsoDate): string {
  return WEEKDAY_NAMES[weekdayOf(date) - 1] ?? '';
}
