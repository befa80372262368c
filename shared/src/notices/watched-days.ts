import type { ActionRow } from '../actions/action';
import { wayReason } from '../assessment/decision-reasons';
import { daysBetween } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { DeciderState } from '../decision-path/decision-path';
import { awaitedStates } from '../overview/awaited-decisions';
import { escalationDue, leadDaysToday, LEAD_DAYS, type LeadDays } from './leads-before-deadline';

export const WATCHED_DAYS = ['deadline', 'papers', 'overdue'] as const;
/** What somebody is told of about a day: that it comes, that papers are due by it, that it passed long ago. */
export type WatchedDayKind = (typeof WATCHED_DAYS)[number];

/** A day of an action that somebody has been told of. */
export interface ToldDay {
  actionId: string;
  kind: WatchedDayKind;
  day: IsoDate;
  /** 0 for what is overdue. */
  lead: LeadDays | 0;
}

/** What of an open action decides the days before which somebody is reminded. */
export interface WatchedAction {
  id: string;
  /** Null when it has none, or goes on without an end. */
  deadline: IsoDate | null;
  deciderStates: readonly DeciderState[];
}

/** The row as its days are watched. */
export function watched({ id, deadline, progress, deciderStates }: ActionRow): WatchedAction {
  return { id, deadline: progress === 'continuous' ? null : deadline.date, deciderStates };
}

/**
 * The reminders of an open action that are due today and have not been sent: at most one for its deadline, and one for each
 * day that papers are due. `told` is what the recipient has been told of before, of any action.
 */
export function leadsToday(action: WatchedAction, today: IsoDate, told: readonly ToldDay[]): ToldDay[] {
  const days = [
    ...(action.deadline === null ? [] : [{ kind: 'deadline' as const, day: action.deadline }]),
    ...papersDays(action, today).map((day) => ({ kind: 'papers' as const, day })),
  ];
  return days.flatMap(({ kind, day }) => {
    const sent = told.flatMap((one) =>
      one.actionId === action.id && one.kind === kind && one.lead !== 0 ? [{ deadline: one.day, lead: one.lead }] : [],
    );
    const lead = leadDaysToday(day, today, sent);
    return lead === null ? [] : [{ actionId: action.id, kind, day, lead }];
  });
}

/** What is to be told to the role above of an open action today; null when nothing is, or it has been. */
export function overdueToday(
  { id, deadline }: Pick<WatchedAction, 'id' | 'deadline'>,
  today: IsoDate,
  afterDays: number,
  told: readonly ToldDay[],
): ToldDay | null {
  const before = told.filter(({ actionId, kind }) => actionId === id && kind === 'overdue').map(({ day }) => day);
  if (deadline === null || !escalationDue(deadline, today, afterDays, before)) return null;
  return { actionId: id, kind: 'overdue', day: deadline, lead: 0 };
}

function papersDays({ deciderStates }: WatchedAction, today: IsoDate): IsoDate[] {
  const days = awaitedStates(deciderStates).flatMap((state) => {
    const reason = wayReason(state, today);
    return reason?.code === 'papers-due' ? [reason.papersDue] : [];
  });
  return [...new Set(days)].filter((day) => daysBetween(today, day) <= LEAD_DAYS[0]).sort();
}
