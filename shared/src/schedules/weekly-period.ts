import { addDays, isoWeekOf, weekdayOf, type IsoWeek } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { nextWorkingDay } from '../dates/working-days';
import type { SwedishMoment } from './swedish-moment';

/** When something happens each week, and the weeks in which it does not. */
export interface WeeklyTime {
  /** 1 is Monday, 7 is Sunday. A red day moves it to the next working day. */
  weekday: number;
  /** Whole minutes since midnight in Sweden: 420 is 07:00. */
  minutes: number;
  /** Whether nothing happens in the week, such as those of July; none when left out. */
  isPaused?: (week: IsoWeek) => boolean;
}

/** The ISO week that `date` falls in, as a key that sorts: '2018-W09'. */
export function weekKey(date: IsoDate): string {
  const { year, week } = isoWeekOf(date);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The number of the week in '2018-W09': 9. */
export function weekOfKey(key: string): number {
  return Number(key.slice(-2));
}

/**
 * The week whose time has come by `now`, as '2018-W09': null before it, then the same answer until the week ends, so that what
 * was missed can be caught up with. A time that red days push into the week after is answered there, until that week's own
 * comes. Null in paused weeks.
 */
export function weeklyPeriod(now: SwedishMoment, time: WeeklyTime): string | null {
  const monday = addDays(now.day, 1 - weekdayOf(now.day));
  if (hasCome(now, monday, time)) return periodOf(monday, time);
  const lastMonday = addDays(monday, -7);
  const wasPushed = dayOf(lastMonday, time) >= monday;
  return wasPushed && hasCome(now, lastMonday, time) ? periodOf(lastMonday, time) : null;
}

/** Today, once `minutes` since midnight in Sweden have passed; null before that. */
export function dailyPeriod(now: SwedishMoment, minutes: number): IsoDate | null {
  return now.minutes >= minutes ? now.day : null;
}

function dayOf(monday: IsoDate, { weekday }: WeeklyTime): IsoDate {
  return nextWorkingDay(addDays(monday, weekday - 1));
}

function hasCome({ day, minutes }: SwedishMoment, monday: IsoDate, time: WeeklyTime): boolean {
  const due = dayOf(monday, time);
  return day > due || (day === due && minutes >= time.minutes);
}

function periodOf(monday: IsoDate, { isPaused }: WeeklyTime): string | null {
  return isPaused?.(isoWeekOf(monday)) ? null : weekKey(monday);
}
