import { may, type ActorRef, type IsoDate } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { heldRoles } from '../users/held-roles.queries';

/** For whom, and for which day, actions are read. */
export interface Viewing {
  today: IsoDate;
  reportsAny: boolean;
  /** The ids of the roles the person holds that day; empty for one who may not report at all. */
  roles: ReadonlySet<string>;
}

const NO_ROLES: ReadonlySet<string> = new Set();

/** What `caller` may report on that day: everything, what their own roles answer for, or nothing. */
export async function readViewing(manager: EntityManager, caller: Caller, today: IsoDate): Promise<Viewing> {
  const reportsAny = may(caller.role, 'actions.report-any');
  if (reportsAny || !may(caller.role, 'actions.report-own')) return { today, reportsAny, roles: NO_ROLES };
  const roles = await heldRoles(manager, caller.id, today);
  return { today, reportsAny, roles: new Set(roles.map(({ id }) => id)) };
}

/** Whether the person may report on an action with these responsible. */
export function mayReport(viewing: Viewing, responsible: readonly ActorRef[]): boolean {
  return viewing.reportsAny || responsible.some(({ id }) => viewing.roles.has(id));
}
