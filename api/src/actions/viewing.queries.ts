import { may, type ActorRef, type DeciderState, type IsoDate } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { heldRoles } from '../users/held-roles.queries';
import { DecisionGround } from './decision-ground.queries';

/** For whom, and for which day, actions are read. */
export interface Viewing {
  today: IsoDate;
  reportsAny: boolean;
  approvesAny: boolean;
  /** The ids of the roles the person holds that day; empty for one who may do nothing by holding them. */
  roles: ReadonlySet<string>;
  /** What decisions are judged by that day. */
  ground: DecisionGround;
}

const NO_ROLES: ReadonlySet<string> = new Set();

/** What `caller` may report on and approve that day: everything, what is for their own roles, or nothing. */
export async function readViewing(manager: EntityManager, caller: Caller, today: IsoDate): Promise<Viewing> {
  const reportsAny = may(caller.role, 'actions.report-any');
  const approvesAny = may(caller.role, 'actions.approve-any');
  const ground = new DecisionGround(manager, today);
  const doesOwn =
    (!reportsAny && may(caller.role, 'actions.report-own')) ||
    (!approvesAny && may(caller.role, 'actions.approve-own'));
  if (!doesOwn) return { today, reportsAny, approvesAny, roles: NO_ROLES, ground };
  const roles = await heldRoles(manager, caller.id, today);
  return { today, reportsAny, approvesAny, roles: new Set(roles.map(({ id }) => id)), ground };
}

/** The viewing of the program itself, which answers for nothing. */
export function viewingOfNobody(manager: EntityManager, today: IsoDate): Viewing {
  const ground = new DecisionGround(manager, today);
  return { today, reportsAny: false, approvesAny: false, roles: NO_ROLES, ground };
}

/** Whether the person may report on an action with these responsible. */
export function mayReport(viewing: Viewing, responsible: readonly ActorRef[]): boolean {
  return viewing.reportsAny || responsible.some(({ id }) => viewing.roles.has(id));
}

/** Whether the person may answer for one of those that have not answered: for anybody, or for a role of their own. */
export function mayApprove(viewing: Pick<Viewing, 'approvesAny' | 'roles'>, states: readonly DeciderState[]): boolean {
  return states.some(
    ({ answer, decider }) => answer === 'pending' && (viewing.approvesAny || viewing.roles.has(decider.id)),
  );
}
