import { daysBetween } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { DayFlag } from '../dates/plan-date';
import { dayFlags } from '../dates/swedish-holidays';

const MOST_DAYS = 5000;
const DAY_ZERO = '1970-01-01';

/** The same pure function of a day, which works out each day once: plans of thousands of rows share few days. */
function remembered<T>(workOut: (date: IsoDate) => T): (date: IsoDate) => T {
  const answers = new Map<IsoDate, T>();
  return (date) => {
    const found = answers.get(date);
    if (found !== undefined) return found;
    if (answers.size >= MOST_DAYS) answers.clear();
    const answer = workOut(date);
    answers.set(date, answer);
    return answer;
  };
}

const numberOf = remembered((date) => daysBetween(DAY_ZERO, date));

/** What makes a day one to notice, as `dayFlags` tells it. */
export const flagsOf: (date: IsoDate) => DayFlag[] = remembered(dayFlags);

/** Days from `from` to `to`, negative when `to` is earlier: `daysBetween` for thousands of calls on the same days. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return numberOf(to) - numberOf(from);
}
