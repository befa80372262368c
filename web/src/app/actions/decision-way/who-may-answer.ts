import { type ActorRef, type DeciderState, type Permission } from '@genomfor/shared';

/** Who the person is, as far as answering for deciders goes. */
export interface Answering {
  may: (permission: Permission) => boolean;
  roles: readonly ActorRef[];
}

/** Whether the person may answer for this decider: for anybody, or for a role of their own. */
export function mayAnswerFor({ decider }: Pick<DeciderState, 'decider'>, { may, roles }: Answering): boolean {
  if (may('actions.approve-any')) return true;
  return decider.kind === 'role' && may('actions.approve-own') && roles.some(({ id }) => id === decider.id);
}

/** Whether a yes is still to come: nothing is said, or it was tabled or sent back. */
export function isAwaited({ answer }: Pick<DeciderState, 'answer'>): boolean {
  return answer !== 'approved' && answer !== 'rejected';
}
