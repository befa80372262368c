import type { DecisionFacts } from './decision-facts';
import { ROLE_RANK, inOrder } from './matter-stages';

/**
 * The decisions of a matter in the order they were taken: by day, and one without a day where the ordinary way of a matter
 * puts it (who prepares before who proposes, who proposes before who decides).
 */
export function decisionsInOrder<T extends Pick<DecisionFacts, 'role' | 'date' | 'outcome'>>(
  decisions: readonly T[],
): T[] {
  const steps = decisions.map((decision) => ({
    decision,
    rank: ROLE_RANK[decision.role],
    date: decision.date,
    happened: decision.outcome !== null,
  }));
  return inOrder(steps).map(({ decision }) => decision);
}
