import { daysBetween } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';

/** Days before a deadline that whoever answers for an open action is reminded of it. */
export const LEAD_DAYS = [30, 7, 1] as const;
export type LeadDays = (typeof LEAD_DAYS)[number];

/** A reminder that has been sent, for the deadline that held then. */
export interface SentLead {
  deadline: IsoDate;
  lead: LeadDays;
}

/**
 * The reminder to send today about an open action's deadline; null when none is due. Asked with what holds when it is sent: a
 * deadline that is moved starts anew. It is the nearest lead whose day has come, so an action that is created, or found after
 * downtime, inside a lead still gives a reminder, at once and one only, and neither it nor a farther one again. Nothing is sent
 * after the deadline, which is late and told of otherwise.
 */
export function leadDaysToday(deadline: IsoDate, today: IsoDate, sent: readonly SentLead[]): LeadDays | null {
  const daysLeft = daysBetween(today, deadline);
  const [nearest] = daysLeft < 0 ? [] : LEAD_DAYS.filter((lead) => lead >= daysLeft).sort((a, b) => a - b);
  if (nearest === undefined) return null;
  return sent.some((one) => one.deadline === deadline && one.lead <= nearest) ? null : nearest;
}

/**
 * Whether an open action is to be told of to the role above: its deadline passed `afterDays` or more days ago (at least 1), and
 * that has not been told for this deadline before. `told` holds the deadlines that have been.
 */
export function escalationDue(deadline: IsoDate, today: IsoDate, afterDays: number, told: readonly IsoDate[]): boolean {
  return daysBetween(deadline, today) >= Math.max(1, afterDays) && !told.includes(deadline);
}
