import type { IsoDate } from '../dates/iso-date';
import type { DecisionOutcome } from '../decision-path/decision-path';
import type { DecisionView } from './matter';

/** A decision as far as the rules of its matter go. */
export type DecisionFacts = Pick<
  DecisionView,
  'id' | 'body' | 'byDelegation' | 'meetingId' | 'date' | 'paragraph' | 'role' | 'outcome'
>;

/** Outcomes that send the matter on to another day instead of ending it. */
const SENT_ON: ReadonlySet<DecisionOutcome> = new Set<DecisionOutcome>(['tabled', 'referredBack']);

/** Whether the outcome ends the body's handling; a tabled or referred matter comes back, and a pending one has not been. */
export function isFinalOutcome(outcome: DecisionOutcome | null): boolean {
  return outcome !== null && !SENT_ON.has(outcome);
}

/** Whether the deciding body had said its last word on `today`. A decision without a date has been taken, nobody knows when. */
export function isDecided(
  decisions: readonly Pick<DecisionFacts, 'role' | 'outcome' | 'date'>[],
  today: IsoDate,
): boolean {
  return decisions.some(
    ({ role, outcome, date }) => role === 'decides' && isFinalOutcome(outcome) && (date === null || date <= today),
  );
}

/** The body that the matter goes on to: the one that decides, by the matter's own rows; null when no row tells. */
export function decidingBody(decision: DecisionFacts, others: readonly DecisionFacts[]): string | null {
  return others.find(({ role, body }) => role === 'decides' && body.id !== decision.body.id)?.body.name ?? null;
}
