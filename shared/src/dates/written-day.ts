import type { IsoDate } from './iso-date';
import { parsePlanDates } from './parse-plan-date';
import type { PlanDateContext } from './plan-date';

/** What a person meant where one single day was asked for. */
export type WrittenDay =
  { date: IsoDate; problem: null } | { date: null; problem: 'no-such-day' | 'not-a-day' | 'not-understood' };

/**
 * The one day that `text` names, however it is written ("18 april 2018", "180418", "2018-04-18"). A month, a week, a range and
 * two days are 'not-a-day'.
 */
export function writtenDay(text: string, context: PlanDateContext): WrittenDay {
  const [first, ...others] = parsePlanDates(text, context);
  if (first?.error === 'no-such-day') return { date: null, problem: 'no-such-day' };
  const isDated = first !== undefined && first.date !== null;
  if (!isDated) return { date: null, problem: first?.precision ? 'not-a-day' : 'not-understood' };
  const isOneDay = others.length === 0 && first.precision === 'day' && first.start === undefined;
  return isOneDay && first.date !== null ? { date: first.date, problem: null } : { date: null, problem: 'not-a-day' };
}
