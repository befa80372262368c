import type { IsoDate } from '@genomfor/shared';
import { dayReading } from '../day-echo/day-reading';

/** The day that a person has written for a decision already made, or what is wrong with it in Swedish. */
export function decidedDay(text: string, today: IsoDate): { day: IsoDate } | { fault: string } {
  const reading = dayReading(text, today);
  if (reading === null) return { fault: 'Skriv vilken dag det beslutades.' };
  if (reading.date === null) return { fault: reading.words };
  return reading.date > today ? { fault: 'Den dagen har inte varit än.' } : { day: reading.date };
}
