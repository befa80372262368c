import type { DecisionFilter } from '../actions/action-list';
import { wayReason } from '../assessment/decision-reasons';
import type { AssessedAction, Reason } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { DeciderState } from '../decision-path/decision-path';

const WARNING_OF: Partial<Record<Reason['code'], 'papers' | 'misses'>> = {
  'papers-due': 'papers',
  'papers-late': 'misses',
  'meeting-impossible': 'misses',
};

/**
 * Whether decisions are awaited about the action at all: it is not dropped, and what is done has not been approved. Work that
 * is reported as done still waits for the body that decides it, and nobody else would ask for that.
 */
export function awaitsDecisions({ progress, approvedOn }: Pick<AssessedAction, 'progress' | 'approvedOn'>): boolean {
  return progress !== 'dropped' && (progress !== 'done' || approvedOn === null);
}

/** The bodies that have not said yes or no. */
export function awaitedStates<T extends DeciderState>(states: readonly T[]): T[] {
  return states.filter(({ answer, path }) => path !== null && answer !== 'approved' && answer !== 'rejected');
}

/**
 * Whether an awaited decision is among those that `filter` asks for on the Swedish calendar day `today`. Of what is done, and
 * so not `open`, it is awaited and no more: its papers and meeting are no longer what must be hurried.
 */
export function isAmongDecisions(state: DeciderState, filter: DecisionFilter, today: IsoDate, open = true): boolean {
  return filter === 'awaiting' || (open && paperWarning(state, today) === filter);
}

/** Whether an awaited decision needs its papers soon on `today`, or misses its meeting; null when it does neither. */
export function paperWarning(state: DeciderState, today: IsoDate): 'papers' | 'misses' | null {
  const reason = wayReason(state, today);
  return (reason && WARNING_OF[reason.code]) ?? null;
}
