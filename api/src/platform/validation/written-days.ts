import { parsePlanDate, type FieldError, type IsoDate } from '@genomfor/shared';
import { Refused } from '../errors/refused';

/** In running text six digits may be much else; alone in a field for a day they are year, month and day. */
const SIX_DIGITS = /^\d{6}$/;
const EXAMPLE = 'till exempel 22 november 2012';

/**
 * The days that the words of each field mean, in any way a day is written ("22 november 2012", "121122"). What says nothing
 * is null; a field that was not sent is left out. Throws Refused('invalid-input') with every field that names no single day.
 */
export function writtenDays<Field extends string>(
  words: Partial<Record<Field, string | null | undefined>>,
  today: IsoDate,
): Partial<Record<Field, IsoDate | null>> {
  const days: Partial<Record<Field, IsoDate | null>> = {};
  const errors: FieldError[] = [];
  for (const field of Object.keys(words) as Field[]) {
    const text = words[field];
    if (text === undefined) continue;
    const read = readDay(text, today);
    if ('error' in read) errors.push({ field, message: read.error });
    else days[field] = read.day;
  }
  if (errors.length > 0) throw new Refused('invalid-input', undefined, errors);
  return days;
}

function readDay(text: string | null, today: IsoDate): { day: IsoDate | null } | { error: string } {
  if (text === null || text.trim() === '') return { day: null };
  const { date, precision, error, yearInferred, needsReview } = parsePlanDate(text, { referenceDate: today });
  if (error === 'no-such-day') return { error: `Den dagen finns inte. Skriv en dag, ${EXAMPLE}.` };
  if (date === null || precision !== 'day' || error) return { error: `Skriv en dag, ${EXAMPLE}.` };
  if (yearInferred || (needsReview && !SIX_DIGITS.test(text.trim())))
    return { error: `Skriv ut både månad och år, ${EXAMPLE}.` };
  return { day: date };
}
