import { may, type UserRole } from '../permissions';
import type { ViewAudience } from './saved-view';

/** Whose a view is and for whom. */
export interface SharedWith {
  ownerId: string;
  audience: ViewAudience;
  roleId: string | null;
}

/** Who asks: the account, what it may do, and the ids of the roles that it holds that day. */
export interface Viewer {
  id: string;
  role: UserRole;
  heldRoles: ReadonlySet<string>;
}

/** Whether the viewer sees it: their own, one for all, or one for a role that they hold. */
export function maySeeView(view: SharedWith, viewer: Viewer): boolean {
  if (view.ownerId === viewer.id || view.audience === 'all') return true;
  return view.audience === 'role' && view.roleId !== null && viewer.heldRoles.has(view.roleId);
}

/** Whether the viewer may change and remove it: their own, or one for all when they keep plans. */
export function mayEditView(view: SharedWith, viewer: Viewer): boolean {
  return view.ownerId === viewer.id || (view.audience === 'all' && may(viewer.role, 'plans.edit'));
}

/** Whether the viewer may let these see a view: a role that they hold; any role and everybody when they keep plans. */
export function mayShareView({ audience, roleId }: Pick<SharedWith, 'audience' | 'roleId'>, viewer: Viewer): boolean {
  if (audience === 'private' || may(viewer.role, 'plans.edit')) return true;
  return audience === 'role' && roleId !== null && viewer.heldRoles.has(roleId);
}
