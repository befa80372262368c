import { weekdayOf } from './iso-calendar';
import type { IsoDate } from './iso-date';
import { daysOf } from './period';
import type { Days, Period } from './period';
import type { PlanDateContext } from './plan-date';

/** A period with its year found: its days, or why there are none. */
export interface Resolved {
  days: Days | null;
  yearInferred: boolean;
  doubtful: boolean;
  noSuchDay: boolean;
}

const ELECTION_YEAR = 2018;
const YEARS_BETWEEN_ELECTIONS = 4;

/** Finds the year of `period` in its own words, else in `context`, and with it the days. Never rolls a day over. */
export function resolvePeriod(period: Period, context: PlanDateContext): Resolved {
  const doubtful = period.doubtful === true;
  const inferred = period.year === null ? inferYear(period, context) : null;
  const year = period.year ?? inferred?.year ?? null;
  if (year === null) {
    const never = !existsInSomeYear(period);
    return { days: null, yearInferred: false, doubtful: true, noSuchDay: never };
  }
  const days = daysOf(period, year);
  return {
    days,
    yearInferred: inferred !== null,
    doubtful: doubtful || days === null || (inferred?.doubtful ?? !weekdayFits(period, days)),
    noSuchDay: days === null,
  };
}

interface InferredYear {
  year: number;
  doubtful: boolean;
}

function inferYear(period: Period, context: PlanDateContext): InferredYear | null {
  const near = context.year ?? yearOf(context.referenceDate);
  if (near === null) return null;
  if (period.yearRule !== undefined) return { year: yearByRule(period, near), doubtful: false };
  const nearest = context.year ?? nextYearOf(period, context.referenceDate ?? null) ?? near;
  return byWeekday(period, nearest);
}

function yearByRule(period: Period, near: number): number {
  if (period.yearRule === 'next') return near + 1;
  if (period.yearRule !== 'election') return near;
  const since =
    (((near - ELECTION_YEAR) % YEARS_BETWEEN_ELECTIONS) + YEARS_BETWEEN_ELECTIONS) % YEARS_BETWEEN_ELECTIONS;
  return since === 0 ? near : near + YEARS_BETWEEN_ELECTIONS - since;
}

/** The first year in which the period ends in the month of `reference` or later. */
function nextYearOf(period: Period, reference: IsoDate | null): number | null {
  if (reference === null) return null;
  const monthStart = `${reference.slice(0, 8)}01`;
  const year = Number(reference.slice(0, 4));
  // A winter that is going on began last year; a leap day may be up to eight years away, but no plan says it so.
  return [year - 1, year, year + 1].find((tried) => (daysOf(period, tried)?.last ?? '') >= monthStart) ?? null;
}

/** A weekday in the words chooses among the years around; when none fits, the year stays open to doubt. */
function byWeekday(period: Period, year: number): InferredYear {
  if (period.kind !== 'day' || period.weekday === undefined) return { year, doubtful: false };
  const fitting = [year, year + 1, year - 1, year + 2, year - 2, year + 3, year - 3].find((tried) => {
    const days = daysOf(period, tried);
    return days !== null && weekdayFits(period, days);
  });
  return { year: fitting ?? year, doubtful: fitting !== year };
}

function weekdayFits(period: Period, days: Days | null): boolean {
  if (period.kind !== 'day' || period.weekday === undefined || days === null) return true;
  return weekdayOf(days.last) === period.weekday;
}

function existsInSomeYear(period: Period): boolean {
  // 2020 has a leap day and 53 weeks.
  return daysOf(period, 2020) !== null;
}

function yearOf(date: IsoDate | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}
