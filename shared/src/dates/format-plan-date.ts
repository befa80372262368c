import { isoWeekOf, partsOf } from './iso-calendar';
import type { IsoDate } from './iso-date';
import { daysOf } from './period';
import type { PeriodPart } from './period';
import type { OpenKind, PlanDate, Precision } from './plan-date';
import { seasonAround, spanAround } from './span-around';

/** The months in Swedish; January is first. */
export const MONTH_NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The days of the week in Swedish; Monday is first, so `WEEKDAY_NAMES[weekdayOf(date) - 1]` names a day. */
export const WEEKDAY_NAMES = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

const OPEN_WORDS: Record<OpenKind, string> = { ongoing: 'löpande', asap: 'snarast', tbd: 'inte fastställt' };

/** "30 april 2018". */
export function formatIsoDate(date: IsoDate): string {
  return `${formatShortDate(date)} ${date.slice(0, 4)}`;
}

/** "30 april", for where the year is plain from what surrounds it. */
export function formatShortDate(date: IsoDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${monthName(month)}`;
}

/**
 * The meaning of a plan date in Swedish words, as exact as the plan was: "30 april 2018", "vecka 17 2018", "mitten av
 * april 2016", "oktober–december 2015", "löpande". The plan's own words when they name neither a day nor an open kind.
 */
export function formatPlanDate(planDate: PlanDate): string {
  const { date, start, openKind, text } = planDate;
  if (date === null) {
    if (openKind === undefined) return text;
    return start === undefined ? OPEN_WORDS[openKind] : `${OPEN_WORDS[openKind]} från ${formatIsoDate(start)}`;
  }
  const words = wordsFrom(planDate, withPart(date, planDate));
  // A day has no "mitten av"; what is about a range's last day is said of all of it.
  return planDate.approximate && spanAround(date, planDate.precision) === null ? `omkring ${words}` : words;
}

/** The words of the whole when `last` are those of its end: "oktober" goes before "december 2015". */
function wordsFrom(planDate: PlanDate, last: string): string {
  const { date, start } = planDate;
  if (start === undefined || date === null) return last;
  // "Tertial 3 2018 – 31 mars 2019" would be two dates that do not belong together.
  const precision = last === formatIsoDate(date) ? 'day' : startPrecision(planDate, start);
  return rangeWords(periodWords(start, precision), last);
}

/**
 * "oktober 2015" and "december 2015" become "oktober–december 2015": what both say is said once. Not the name of two years'
 * seasons or months: "hösten 2000–2001" would be two whole years.
 */
function rangeWords(first: string, last: string): string {
  if (first === last) return last;
  const { head, number, tail } = rangeParts(first);
  const end = rangeParts(last);
  const tellsApart = number !== '' && (head === '' || tail !== '');
  if (tellsApart && head === end.head && tail === end.tail) return `${head}${number}–${end.number}${tail}`;
  const year = last.slice(-5);
  return last.length > year.length && first.endsWith(year)
    ? `${first.slice(0, -year.length)}–${last}`
    : `${first} – ${last}`;
}

/** What stands before and after the number that tells days of a month, weeks, quarters or years apart. */
function rangeParts(words: string): { head: string; number: string; tail: string } {
  const [, head = '', number = '', tail = ''] = /^(\D*)(\d+)( \D*\d{4})?$/.exec(words) ?? [];
  return { head, number, tail };
}

/** A range may begin more exactly than it ends: then its first month or day is said. */
function startPrecision({ precision }: PlanDate, start: IsoDate): Precision | null {
  const { month, day } = partsOf(start);
  if (precision === 'day' || precision === 'week') return precision;
  if (day !== 1) return 'day';
  if (precision === 'year') return month === 1 ? 'year' : 'month';
  if (precision === 'season' && month % 3 === 0) return 'season';
  const months = precision === 'quarter' ? 3 : 4;
  return (precision === 'quarter' || precision === 'tertial') && month % months === 1 ? precision : 'month';
}

const PART_NAMES: readonly (readonly [PeriodPart, string])[] = [
  ['beginning', 'början av '],
  ['middle', 'mitten av '],
  ['end', 'slutet av '],
];

/** The period that ends with `date`, or the part of one: "mitten av april 2016", "början av 2018". */
function withPart(date: IsoDate, { precision, approximate }: PlanDate): string {
  const words = periodWords(date, precision);
  const whole = spanAround(date, precision);
  if (whole === null) return words;
  const name = PART_NAMES.find(([part]) => daysOf({ ...whole.period, part }, whole.year)?.last === date)?.[1];
  if (approximate && name !== undefined) return name + words;
  return daysOf(whole.period, whole.year)?.last === date ? words : formatIsoDate(date);
}

function periodWords(date: IsoDate, precision: PlanDate['precision']): string {
  const { year, month } = partsOf(date);
  switch (precision) {
    case 'week': {
      const week = isoWeekOf(date);
      return `vecka ${week.week} ${week.year}`;
    }
    case 'month':
      return `${monthName(month)} ${year}`;
    case 'quarter':
      return `kvartal ${Math.ceil(month / 3)} ${year}`;
    case 'tertial':
      return `tertial ${Math.ceil(month / 4)} ${year}`;
    case 'half-year':
      return `${month <= 6 ? 'första' : 'andra'} halvåret ${year}`;
    case 'season':
      return seasonWords(date, year, month);
    case 'year':
      return String(year);
    case 'day':
    case 'relative':
    case 'open':
    case null:
      return formatIsoDate(date);
  }
}

function seasonWords(date: IsoDate, year: number, month: number): string {
  const { period, year: firstYear } = seasonAround(date, year, month);
  switch (period.from) {
    case 12:
      return `vintern ${firstYear}/${firstYear + 1}`;
    case 1:
      return `vårterminen ${year}`;
    case 3:
      return `våren ${year}`;
    case 6:
      return `sommaren ${year}`;
    default:
      return period.to === 12 ? `höstterminen ${year}` : `hösten ${year}`;
  }
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
