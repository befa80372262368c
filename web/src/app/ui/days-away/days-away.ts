import { daysBetween, type IsoDate, smallNumber } from '@genomfor/shared';

/** "i dag", "om en dag", "om 28 dagar", "för tre dagar sedan". */
export function daysAway(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'i dag';
  const words = `${smallNumber(Math.abs(days))} ${Math.abs(days) === 1 ? 'dag' : 'dagar'}`;
  return days > 0 ? `om ${words}` : `för ${words} sedan`;
}
