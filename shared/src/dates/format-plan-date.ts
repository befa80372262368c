import { isoWeekOf, partsOf } from './iso-calendar';
import type { IsoDate } from './iso-date';
import type { OpenKind, PlanDate } from './plan-date';

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
  const last = periodWords(date, planDate);
  if (start === undefined) return last;
  const first = startWords(start, planDate);
  if (first === last) return last;
  const shared = ` ${date.slice(0, 4)}`;
  if (planDate.precision !== 'year' && first.endsWith(shared) && last.endsWith(shared)) {
    return `${first.slice(0, -shared.length)}–${last}`;
  }
  return planDate.precision === 'year' ? `${first}–${last}` : `${first} – ${last}`;
}

function periodWords(date: IsoDate, { precision, approximate }: PlanDate): string {
  const { year, month, day } = partsOf(date);
  switch (precision) {
    case 'week': {
      const week = isoWeekOf(date);
      return `vecka ${week.week} ${week.year}`;
    }
    case 'month':
      return `${approximate ? partOfMonth(day) : ''}${monthName(month)} ${year}`;
    case 'quarter':
      return `kvartal ${Math.ceil(month / 3)} ${year}`;
    case 'tertial':
      return `tertial ${Math.ceil(month / 4)} ${year}`;
    case 'half-year':
      return `${month <= 6 ? 'första' : 'andra'} halvåret ${year}`;
    case 'season':
      return seasonWords(year, month);
    case 'year':
      return month === 12 && day === 31 ? String(year) : formatIsoDate(date);
    default:
      return formatIsoDate(date);
  }
}

function startWords(start: IsoDate, planDate: PlanDate): string {
  return periodWords(start, { ...planDate, approximate: false, precision: startPrecision(planDate, start) });
}

/** A range may begin more exactly than it ends: then the day is said. */
function startPrecision({ precision }: PlanDate, start: IsoDate): PlanDate['precision'] {
  if (precision === 'year') return start.endsWith('-01-01') ? 'year' : 'day';
  if (precision === 'week' || precision === 'day') return precision;
  return start.endsWith('-01') ? 'month' : 'day';
}

function partOfMonth(day: number): string {
  if (day <= 10) return 'början av ';
  return day <= 20 ? 'mitten av ' : 'slutet av ';
}

function seasonWords(year: number, month: number): string {
  if (month <= 2) return `vintern ${year - 1}/${year}`;
  if (month <= 5) return `våren ${year}`;
  if (month === 6) return `vårterminen ${year}`;
  if (month <= 8) return `sommaren ${year}`;
  return month <= 11 ? `hösten ${year}` : `höstterminen ${year}`;
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
