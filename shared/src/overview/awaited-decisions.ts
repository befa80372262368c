import type { DecisionFilter } from '../actions/action';
import { wayReason } from '../assessment/decision-reasons';
import type { Reason } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { DeciderState } from '../decision-path/decision-path';

const WARNING_OF: Partial<Record<Reason['code'], 'papers' | 'misses'>> = {
  'papers-due': 'papers',
  'papers-late': 'misses',
  'meeting-impossible': 'misses',
};

/** The bodies that have not said yes or no; of an action that is done or dropped nothing more is awaited. */
export function awaitedStates<T extends DeciderState>(states: readonly T[]): T[] {
  return states.filter(({ answer, path }) => path !== null && answer !== 'approved' && answer !== 'rejected');
}

/** Whether an awaited decision is among those that `filter` asks for on the Swedish calendar day `today`. */
export function isAmongDecisions(state: DeciderState, filter: DecisionFilter, today: IsoDate): boolean {
  return filter === 'awaiting' || paperWarning(state, today) === filter;
}

/** Whether an awaited decision needs its papers soon on `today`, or misses its meeting; null when it does neither. */
export function paperWarning(state: DeciderState, today: IsoDate): 'papers' | 'misses' | null {
  const reason = wayReason(state, today);
  return (reason && WARNING_OF[reason.code]) ?? null;
}
