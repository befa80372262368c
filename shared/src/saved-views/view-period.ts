import { isoDateOf, partsOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { nextWorkingDay } from '../dates/working-days';
import type { SwedishMoment } from '../schedules/swedish-moment';
import { weeklyPeriod } from '../schedules/weekly-period';
import type { ViewPeriod } from './saved-view';

/** Minutes after midnight, when people have not begun their day: 07:00. */
const IN_THE_MORNING = 7 * 60;

/**
 * The period whose views are to be sent by `now`: '2018-W09' from 07:00 on the week's Monday, or on the next working day when it
 * is red; '2018-03' from 07:00 on the month's first working day. Null before that.
 */
export function viewPeriodDue(period: ViewPeriod, now: SwedishMoment): string | null {
  if (period === 'weekly') return weeklyPeriod(now, { weekday: 1, minutes: IN_THE_MORNING });
  const due = nextWorkingDay(firstOfMonth(now.day));
  const hasCome = now.day > due || (now.day === due && now.minutes >= IN_THE_MORNING);
  return hasCome ? now.day.slice(0, 7) : null;
}

function firstOfMonth(day: IsoDate): IsoDate {
  const { year, month } = partsOf(day);
  return isoDateOf(year, month, 1) ?? day;
}
