import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { LintFinding } from './plan-lint';

/**
 * Deadlines one day off a last day of a month that other rows use: 30 December beside 31 December. Values are the day as
 * written and the day it may have been meant to be; nothing is ever corrected.
 */
export function possibleTypos(rows: readonly { key: string; deadlineDate: IsoDate | null }[]): LintFinding[] {
  const keysByDate = new Map<IsoDate, string[]>();
  for (const { key, deadlineDate } of rows) {
    if (deadlineDate === null) continue;
    const keys = keysByDate.get(deadlineDate);
    if (keys) keys.push(key);
    else keysByDate.set(deadlineDate, [key]);
  }
  return [...keysByDate].flatMap(([date, keys]) => {
    const meant = [addDays(date, 1), addDays(date, -1)].find((day) => keysByDate.has(day) && isLastOfMonth(day));
    return meant !== undefined && !isLastOfMonth(date)
      ? [{ code: 'possible-typo' as const, keys, values: [date, meant] }]
      : [];
  });
}

function isLastOfMonth(date: IsoDate): boolean {
  return addDays(date, 1).endsWith('-01');
}
