import { deadlineOf, parsePlanDate, type DeadlineView, type IsoDate } from '@genomfor/shared';
import { Refused } from '../errors/refused';

/** The deadline that the words of a plan mean ("senast i december 2015"); none when they say nothing. Throws Refused('deadline-not-understood'). */
export function writtenDeadline(words: string, today: IsoDate): DeadlineView {
  const planDate = parsePlanDate(words, { referenceDate: today });
  const isUnderstood = planDate.error === undefined && (planDate.precision !== null || words.trim() === '');
  if (!isUnderstood) throw new Refused('deadline-not-understood');
  return deadlineOf(planDate);
}
