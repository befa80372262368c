import { mayEditView, maySeeView, type SavedViewView, type Viewer, type ViewSubscriptionInput } from '@genomfor/shared';
import { type ActorKind, type IsoDate, type ViewAudience, type ViewFilter, type ViewPeriod } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { select, type Source } from '../platform/database/select';
import { heldRoles } from '../users/held-roles.queries';

interface StoredView {
  id: string;
  owner_id: string;
  owner_name: string;
  name: string;
  audience: ViewAudience;
  role_id: string | null;
  role_name: string | null;
  role_kind: ActorKind | null;
  filter: string;
  version: number;
  period: ViewPeriod | null;
  only_changed: boolean | number | null;
}

/** A view as it is read; whether mail is set up no table says. */
export type ReadView = Omit<SavedViewView, 'mailable'>;

/** Who sees views as `caller` does on `day`. */
export async function readViewer(
  manager: EntityManager,
  { id, role }: Pick<Caller, 'id' | 'role'>,
  day: IsoDate,
): Promise<Viewer> {
  const held = await heldRoles(manager, id, day);
  return { id, role, heldRoles: new Set(held.map((actor) => actor.id)) };
}

/** The views that the viewer sees, by name. */
export async function readSavedViews(source: Source, viewer: Viewer): Promise<ReadView[]> {
  return viewsWhere(source, viewer, 'v.removed_at IS NULL', []);
}

/** One view; null when there is none, or when the viewer does not see it. With `removed`, one that has been taken away. */
export async function readSavedView(
  source: Source,
  viewer: Viewer,
  id: string,
  removed = false,
): Promise<ReadView | null> {
  const [view] = await viewsWhere(source, viewer, `v.id = ? AND v.removed_at IS ${removed ? 'NOT ' : ''}NULL`, [id]);
  return view ?? null;
}

async function viewsWhere(
  source: Source,
  viewer: Viewer,
  where: string,
  values: readonly string[],
): Promise<ReadView[]> {
  const stored = await select<StoredView>(
    source,
    `SELECT v.id, v.owner_id, owner.name AS owner_name, v.name, v.audience, v.role_id, role.name AS role_name,
            role.kind AS role_kind, v.filter, v.version, s.period, s.only_changed
       FROM saved_view v JOIN user_account owner ON owner.id = v.owner_id LEFT JOIN actor role ON role.id = v.role_id
       LEFT JOIN saved_view_subscription s ON s.view_id = v.id AND s.user_id = ?
      WHERE ${where} ORDER BY v.sort_key, v.id`,
    [viewer.id, ...values],
  );
  return stored.filter((view) => maySeeView(sharedWith(view), viewer)).map((view) => toView(view, viewer));
}

function sharedWith({ owner_id: ownerId, audience, role_id: roleId }: StoredView) {
  return { ownerId, audience, roleId };
}

function toView(view: StoredView, viewer: Viewer): ReadView {
  const { id, name, audience, role_id: roleId, role_name: roleName, role_kind: kind, version } = view;
  return {
    id,
    name,
    audience,
    role: roleId === null || roleName === null || kind === null ? null : { id: roleId, name: roleName, kind },
    filter: JSON.parse(view.filter) as ViewFilter,
    mine: view.owner_id === viewer.id,
    ownerName: view.owner_name,
    mayEdit: mayEditView(sharedWith(view), viewer),
    subscription: subscriptionOf(view),
    version,
  };
}

function subscriptionOf({ period, only_changed: onlyChanged }: StoredView): ViewSubscriptionInput | null {
  return period === null ? null : { period, onlyChanged: Boolean(onlyChanged) };
}
