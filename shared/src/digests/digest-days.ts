import type { ActionRow } from '../actions/action';
import { wayReason } from '../assessment/decision-reasons';
import { addDays, weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { awaitedStates } from '../overview/awaited-decisions';

/** Days from the mail's day that "Nästa 30 dagar" reaches. */
export const MONTH_DAYS = 30;
const SUNDAY = 7;

/** A day of an action that somebody must keep. */
export interface DatedThing {
  kind: 'deadline' | 'milestone' | 'papers' | 'meeting';
  date: IsoDate;
  /** Of a milestone its title, of papers and meetings the body. */
  name: string;
}

/** The Sunday of the Swedish week that `today` lies in. */
export function sundayOf(today: IsoDate): IsoDate {
  return addDays(today, SUNDAY - weekdayOf(today));
}

/**
 * The days of an open action that lie behind or ahead, the earliest first: its deadline, milestones that are not done, the days
 * that papers are due (those that have passed, or come within 30 days), and meetings whose agenda it stands on. A meeting that
 * has been held is nothing to be late for, and work that goes on without an end has no day to keep.
 */
export function datedThings(row: ActionRow, today: IsoDate): DatedThing[] {
  const { deadline, milestones, deciderStates, progress } = row;
  if (progress === 'continuous') return [];
  const things: DatedThing[] = deadline.date === null ? [] : [{ kind: 'deadline', date: deadline.date, name: '' }];
  for (const milestone of milestones) {
    const { date } = milestone.deadline;
    if (!milestone.done && date !== null) things.push({ kind: 'milestone', date, name: milestone.title });
  }
  for (const state of awaitedStates(deciderStates)) {
    const reason = wayReason(state, today);
    if (reason?.code === 'papers-due' || reason?.code === 'papers-late') {
      things.push({ kind: 'papers', date: reason.papersDue, name: reason.body });
    } else if (reason?.code === 'on-agenda' && reason.meeting >= today) {
      things.push({ kind: 'meeting', date: reason.meeting, name: reason.body });
    }
  }
  return things.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
