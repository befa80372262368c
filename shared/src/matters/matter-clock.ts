import { daysBetween, isoDateOf, lastDayOfMonth, partsOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { isDecided, type DecisionFacts } from './decision-facts';
import type { MatterClock, MatterKind } from './matter';

export interface ClockedMatter {
  kind: MatterKind;
  submittedOn: IsoDate | null;
  closedOn: IsoDate | null;
  delayReason: string | null;
  decisions: readonly Pick<DecisionFacts, 'role' | 'outcome' | 'date'>[];
  /** The first day on which an open commission of the matter is to be reported back, see `reportBackDue`; null when none is. */
  reportBackDue: IsoDate | null;
}

/**
 * The clock that runs for the matter on `today`, or null when none does. A motion should be decided within a year from the day
 * it was submitted, and its clock stops when the deciding body has decided or the matter is closed. The clock of a commission
 * runs to its report-back, and goes on in a closed matter: a closed case is not finished work.
 * Source: kommunallagen (2017:725) 5 kap. 35 §.
 */
export function matterClock(matter: ClockedMatter, today: IsoDate): MatterClock | null {
  const motion = motionDue(matter, today);
  if (motion !== null) return clockOf('motion', motion, matter.delayReason, today);
  return matter.reportBackDue === null ? null : clockOf('commission', matter.reportBackDue, matter.delayReason, today);
}

function motionDue({ kind, submittedOn, closedOn, decisions }: ClockedMatter, today: IsoDate): IsoDate | null {
  if (kind !== 'motion' || submittedOn === null || isDecided(decisions, today)) return null;
  return closedOn !== null && closedOn <= today ? null : yearAfter(submittedOn);
}

function clockOf(kind: MatterClock['kind'], due: IsoDate, delayReason: string | null, today: IsoDate): MatterClock {
  const daysLeft = daysBetween(today, due);
  const late = daysLeft < 0;
  return { kind, due, daysLeft, late, reasonMissing: late && !delayReason?.trim() };
}

/** The same day of the next year; a leap day becomes the last of February. */
function yearAfter(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  return isoDateOf(year + 1, month, day) ?? lastDayOfMonth(year + 1, month);
}
