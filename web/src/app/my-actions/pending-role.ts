import type { ActionRow, ActorRef } from '@genomfor/shared';

/** The first of the person's own roles that has not answered for the action; null when none remains. */
export function pendingRole(row: Pick<ActionRow, 'deciderStates'>, roles: readonly ActorRef[]): ActorRef | null {
  const pending = row.deciderStates.find(
    ({ answer, decider }) => answer === 'pending' && roles.some(({ id }) => id === decider.id),
  );
  return pending?.decider ?? null;
}
