import { isoDateOf } from './iso-calendar';
import { span } from './period';
import type { DayPeriod, Period } from './period';
import { fullYear, isFullYear, yearPair } from './read-year';
import type { YearHints } from './read-year';

type Groups = readonly string[];
type Shape = readonly [RegExp, (groups: Groups, hints: YearHints) => Period | null];

/** Whole chunks of digits and marks that are a date by themselves. The first shape that fits decides. */
const SHAPES: readonly Shape[] = [
  [/^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/, ([year = '', , month, day]) => fullDay(year, month, day)],
  [/^(\d{4})(\d{2})(\d{2})$/, eightDigits],
  [/^(\d{2})(\d{2})(\d{2})$/, sixDigits],
  [/^(\d{2})-(\d{2})-(\d{2})$/, ([a = '', b = '', c = ''], hints) => shortDay(a, b, c, 'year-first', hints)],
  [/^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/, ([day, , month, year = '']) => fullDay(year, month, day)],
  [/^(\d{1,2})\/(\d{1,2})[-/.](\d{4}|\d{2})$/, slashDay],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{2})$/, ([a = '', b = '', c = ''], hints) => shortDay(a, b, c, 'day-first', hints)],
  [/^(\d{4})([-/.])(\d{2})$/, ([year = '', mark, month]) => yearAndMonth(year, month, mark === '/')],
  [/^(\d{1,2})[-/.](\d{4})$/, ([month, year = '']) => (month === '00' ? null : yearAndMonth(year, month, false))],
  [/^(\d{4})$/, ([year = '']) => (isFullYear(year) ? { ...span('year', 1, 12), year: Number(year) } : null)],
];

/** The period that a chunk such as "180430", "30.4.2018", "2018-04" or "2018" is, or null when it is none. */
export function numericPeriod(chunk: string, hints: YearHints): Period | null {
  for (const [shape, read] of SHAPES) {
    const groups = shape.exec(chunk);
    if (groups !== null) return read(groups.slice(1), hints);
  }
  return null;
}

/** "30/4" with no year in the chunk, or null. The order is day and month; with `dayMonthUncertain` it may be the other. */
export function slashDayWithoutYear(chunk: string, hints: YearHints): DayPeriod | null {
  const groups = /^(\d{1,2})\/(\d{1,2})$/.exec(chunk);
  return groups === null ? null : dayMonth(Number(groups[1]), Number(groups[2]), null, hints);
}

/** "30.4" with no year in the chunk, or null. Only the words around it can say that it is a day and not a number. */
export function dottedDayWithoutYear(chunk: string): DayPeriod | null {
  const groups = /^(\d{1,2})\.(\d{1,2})$/.exec(chunk);
  return groups === null ? null : plausibleDay(null, Number(groups[2]), Number(groups[1]));
}

/** A day that looks like one. It may still not exist: that is found when the year is known. */
export function plausibleDay(year: number | null, month: number, day: number): DayPeriod | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: 'day', year, month, day };
}

function fullDay(year: string, month: string | undefined, day: string | undefined): DayPeriod | null {
  return isFullYear(year) ? { kind: 'day', year: Number(year), month: Number(month), day: Number(day) } : null;
}

function eightDigits([year = '', month = '', day = '']: Groups): DayPeriod | null {
  if (isFullYear(year)) return fullDay(year, month, day);
  const turned = fullDay(month + day, year.slice(2), year.slice(0, 2));
  return turned !== null && existsIn(turned) ? { ...turned, doubtful: true } : null;
}

function sixDigits([a = '', b = '', c = '']: Groups, hints: YearHints): Period | null {
  const day = shortDay(a, b, c, 'year-first', hints);
  const month = isFullYear(a + b) ? yearAndMonth(a + b, c, false) : null;
  if (day === null || month === null) return day ?? month;
  return { ...day, doubtful: true };
}

function slashDay([a = '', b = '', c = '']: Groups, hints: YearHints): DayPeriod | null {
  if (c.length === 2) {
    const yearFirst = shortDay(a, b, c, 'day-first', hints);
    if (yearFirst !== null && !(hints.dayMonthUncertain && Number(b) > 12)) return uncertain(yearFirst, a, b, hints);
  }
  return dayMonth(Number(a), Number(b), fullYear(c), hints);
}

function dayMonth(day: number, month: number, year: number | null, hints: YearHints): DayPeriod | null {
  const usual = plausibleDay(year, month, day);
  if (usual !== null) return uncertain(usual, String(day), String(month), hints);
  const turned = hints.dayMonthUncertain || year !== null ? plausibleDay(year, day, month) : null;
  return turned === null ? null : { ...turned, doubtful: true };
}

function uncertain(day: DayPeriod, first: string, second: string, hints: YearHints): DayPeriod {
  const eitherOrder = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
  return hints.dayMonthUncertain && eitherOrder ? { ...day, doubtful: true } : day;
}

function yearAndMonth(year: string, month: string | undefined, doubtful: boolean): Period | null {
  const number = Number(month);
  if (!isFullYear(year) || number < 1 || number > 12) return schoolYears(`${year}-${month}`);
  return { ...span('month', number, number), year: Number(year), ...(doubtful && { doubtful }) };
}

function schoolYears(text: string): Period | null {
  const first = yearPair(text);
  return first === null ? null : { ...span('year', 1, 12), year: first + 1, doubtful: true };
}

/** Three pairs of digits: Swedish offices put the year first, so does every reading unless that year is far away. */
function shortDay(
  a: string,
  b: string,
  c: string,
  usual: 'year-first' | 'day-first',
  hints: YearHints,
): DayPeriod | null {
  const yearFirst = plausibleDay(fullYear(a.padStart(2, '0')), Number(b), Number(c));
  const dayFirst = plausibleDay(fullYear(c), Number(b), Number(a));
  const [first, second] = usual === 'year-first' ? [yearFirst, dayFirst] : [dayFirst, yearFirst];
  if (first === null || second === null) return first ?? (second === null ? null : { ...second, doubtful: true });
  const distance = yearDistance(first, hints);
  const otherDistance = yearDistance(second, hints);
  if (distance <= NEAR_YEARS && distance <= otherDistance) return first;
  const otherIsLikelier = distance > PLAN_YEARS && otherDistance <= 1;
  if (distance <= NEAR_YEARS && !otherIsLikelier) return { ...first, doubtful: true };
  if (otherDistance > NEAR_YEARS) return { ...first, doubtful: true };
  return { ...second, doubtful: true };
}

/** Plans look a few years ahead and quote what is a few years old. */
const NEAR_YEARS = 10;
/** Few deadlines lie further ahead than this, so that "30-06-24" in 2024 is hardly a day in 2030. */
const PLAN_YEARS = 5;

/** Years between the day and the document; without a document's year, the 2000s to the 2020s count as near. */
function yearDistance(day: DayPeriod, hints: YearHints): number {
  const year = day.year ?? 0;
  if (hints.near !== null) return Math.abs(year - hints.near);
  return year >= 2000 && year <= 2029 ? 0 : NEAR_YEARS + 1;
}

function existsIn(day: DayPeriod): boolean {
  return day.year !== null && isoDateOf(day.year, day.month, day.day) !== null;
}
