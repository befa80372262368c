import { addDays, isoDateOf, isoWeekOf, partsOf, weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { nextWorkingDay } from '../dates/working-days';
import type { SwedishMoment } from '../schedules/swedish-moment';
import type { ViewPeriod } from './saved-view';

/** Minutes after midnight, when people have not begun their day: 07:00. */
const IN_THE_MORNING = 7 * 60;

/**
 * The period whose views are to be sent by `now`: '2018-W09' from 07:00 on the week's first working day, '2018-03' from 07:00 on
 * the month's; null before that. A week without a working day has none.
 */
export function viewPeriodDue(period: ViewPeriod, { day, minutes }: SwedishMoment): string | null {
  const first = nextWorkingDay(period === 'weekly' ? addDays(day, 1 - weekdayOf(day)) : firstOfMonth(day));
  const name = period === 'weekly' ? weekName(day) : day.slice(0, 7);
  const isLater = day > first || (day === first && minutes >= IN_THE_MORNING);
  return isLater ? name : null;
}

function firstOfMonth(day: IsoDate): IsoDate {
  const { year, month } = partsOf(day);
  return isoDateOf(year, month, 1) ?? day;
}

function weekName(day: IsoDate): string {
  const { year, week } = isoWeekOf(day);
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}
