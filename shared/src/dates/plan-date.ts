import type { IsoDate } from './iso-date';

/** How exactly a plan states a date. 'relative' hangs on something else; 'open' has no end of its own. */
export const PRECISIONS = [
  'day',
  'week',
  'month',
  'quarter',
  'tertial',
  'half-year',
  'season',
  'year',
  'relative',
  'open',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Why a date is open: goes on without end, as soon as possible, or not set yet. */
export const OPEN_KINDS = ['ongoing', 'asap', 'tbd'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** Why a text that looks like a date gives none. */
export type PlanDateError = 'no-such-day' | 'not-understood';

/**
 * What a plan says about a date: its own words, and what they mean.
 * `date` is the last calendar day of the stated period (for a week, its Friday) and null when the words name no day.
 */
export interface PlanDate {
  text: string;
  date: IsoDate | null;
  precision: Precision | null;
  /** First day of the period, only when the words state one ("okt–dec 2015"). */
  start?: IsoDate;
  /** "Mitten av april": the day is a reading, not a promise. */
  approximate?: boolean;
  openKind?: OpenKind;
  /** The year was not in the words but taken from what surrounds them. */
  yearInferred?: boolean;
  needsReview?: boolean;
  error?: PlanDateError;
}

/** What surrounds a date's words and helps to understand them. */
export interface PlanDateContext {
  /** The day the document was written, or the day it is read; used to choose a year that the words leave out. */
  referenceDate?: IsoDate;
  /** The year given by the nearest earlier heading or phase; goes before `referenceDate`. */
  year?: number;
  /** True where day and month may stand in either order (English documents): "5/6 2018" then needs review. */
  dayMonthUncertain?: boolean;
}

/** A date found inside running text: what it says, and where its words stand (UTF-16 units). */
export interface FoundPlanDate extends PlanDate {
  index: number;
  length: number;
}

/** Something about a day that a planner wants to know: it is never moved for it. */
export interface DayFlag {
  kind: 'saturday' | 'sunday' | 'holiday';
  /** The holiday's Swedish name in lower case ("påskafton"); only for kind 'holiday'. */
  name?: string;
}
