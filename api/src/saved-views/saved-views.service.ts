import { randomUUID } from 'node:crypto';
import {
  mayShareView,
  swedishSortKey,
  type SavedViewInput,
  type SavedViewView,
  type Viewer,
  type ViewSubscriptionInput,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { SavedView } from './saved-view.entity';
import { readSavedView, readSavedViews, readViewer, type ReadView } from './saved-views.queries';
import { ViewSubscription } from './view-subscription.entity';

/** Which version of which view somebody has seen and wants to change. */
interface SeenView {
  id: string;
  version: number;
}

/** Filters that people have given a name: their own, those for a role that they hold, and those for all. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The views that the caller sees today, by name. */
  async list(by: Caller): Promise<SavedViewView[]> {
    const views = await readSavedViews(this.dataSource, await this.viewer(this.dataSource.manager, by));
    return views.map((view) => this.shown(view));
  }

  /** Saves a view. Throws Refused: 'forbidden' when the caller may not let these see it, 'not-found' for an unknown role. */
  add(by: Caller, input: SavedViewInput): Promise<SavedViewView> {
    return this.unitOfWork.write(async (tx) => {
      const viewer = await this.viewer(tx, by);
      const id = randomUUID();
      const columns = await columnsFor(tx, viewer, input);
      await tx.insert(SavedView, { id, ownerId: by.id, removedAt: null, ...columns });
      await this.record(tx, by, 'saved-view.added', id);
      return this.read(tx, viewer, id);
    });
  }

  /**
   * Changes a view; what is not named stays. Throws Refused: 'not-found', 'forbidden' when it is not the caller's to change or
   * to show to these, and 'changed-by-other' with the view as it stands when `version` is not the newest.
   */
  change(by: Caller, seen: SeenView, changes: Partial<SavedViewInput>): Promise<SavedViewView> {
    return this.unitOfWork.write(async (tx) => {
      const { viewer, view } = await this.editable(tx, by, seen.id);
      const { name, audience, role, filter } = view;
      const input = { name, audience, roleId: role?.id ?? null, filter, ...sent(changes) };
      // Whoever may no longer show it to those who see it already may still give it another name.
      const isSharedAnew = input.audience !== audience || input.roleId !== (role?.id ?? null);
      const columns = await columnsFor(tx, viewer, input, isSharedAnew);
      await this.update(tx, viewer, seen, columns);
      await this.record(tx, by, 'saved-view.changed', seen.id);
      return this.read(tx, viewer, seen.id);
    });
  }

  /** Takes the view away, for everybody; it can be put back. Throws Refused as `change`. */
  async remove(by: Caller, seen: SeenView): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      const { viewer } = await this.editable(tx, by, seen.id);
      await this.update(tx, viewer, seen, { removedAt: this.clock.now() });
      await this.record(tx, by, 'saved-view.removed', seen.id);
    });
  }

  /** Puts back what was taken away, with those who get it by mail. Throws Refused: 'not-found', 'forbidden'. */
  restore(by: Caller, id: string): Promise<SavedViewView> {
    return this.unitOfWork.write(async (tx) => {
      const { viewer } = await this.editable(tx, by, id, true);
      await tx.update(SavedView, { id }, { removedAt: null });
      await this.record(tx, by, 'saved-view.restored', id);
      return this.read(tx, viewer, id);
    });
  }

  /** Lets the caller get the view by mail, or changes when. Throws Refused('not-found'). */
  subscribe(by: Caller, id: string, { period, onlyChanged }: ViewSubscriptionInput): Promise<SavedViewView> {
    return this.unitOfWork.write(async (tx) => {
      const viewer = await this.viewer(tx, by);
      await this.read(tx, viewer, id);
      const its = { viewId: id, userId: by.id };
      const chosen = { period, onlyChanged };
      const { affected } = await tx.update(ViewSubscription, its, chosen);
      if (!affected) await tx.insert(ViewSubscription, { id: randomUUID(), ...its, ...chosen });
      await this.record(tx, by, 'saved-view.subscribed', id);
      return this.read(tx, viewer, id);
    });
  }

  /** The caller gets it by mail no more. Throws Refused('not-found'). */
  unsubscribe(by: Caller, id: string): Promise<SavedViewView> {
    return this.unitOfWork.write(async (tx) => {
      const viewer = await this.viewer(tx, by);
      await this.read(tx, viewer, id);
      await tx.delete(ViewSubscription, { viewId: id, userId: by.id });
      await this.record(tx, by, 'saved-view.unsubscribed', id);
      return this.read(tx, viewer, id);
    });
  }

  private viewer(manager: EntityManager, by: Caller): Promise<Viewer> {
    return readViewer(manager, by, this.clock.today());
  }

  private async read(tx: EntityManager, viewer: Viewer, id: string, removed = false): Promise<SavedViewView> {
    const view = await readSavedView(tx, viewer, id, removed);
    if (!view) throw new Refused('not-found');
    return this.shown(view);
  }

  private shown(view: ReadView): SavedViewView {
    return { ...view, mailable: this.settings.smtp !== null };
  }

  private async editable(
    tx: EntityManager,
    by: Caller,
    id: string,
    removed = false,
  ): Promise<{ viewer: Viewer; view: SavedViewView }> {
    const viewer = await this.viewer(tx, by);
    const view = await this.read(tx, viewer, id, removed);
    if (!view.mayEdit) throw new Refused('forbidden');
    return { viewer, view };
  }

  private async update(
    tx: EntityManager,
    viewer: Viewer,
    { id, version }: SeenView,
    columns: Partial<Omit<SavedView, 'filter'>> & Partial<Pick<SavedView, 'filter'>>,
  ): Promise<void> {
    const { affected } = await tx.update(SavedView, { id, version }, columns);
    if (!affected) throw new Refused('changed-by-other', await this.read(tx, viewer, id));
  }

  private async record(tx: EntityManager, by: Caller, what: string, id: string): Promise<void> {
    await this.audit.record(tx, by, what, { kind: 'saved-view', id });
  }
}

async function columnsFor(
  tx: EntityManager,
  viewer: Viewer,
  { name, audience, roleId: said, filter }: SavedViewInput,
  isSharedAnew = true,
): Promise<Pick<SavedView, 'name' | 'sortKey' | 'audience' | 'roleId' | 'filter'>> {
  const roleId = audience === 'role' ? said : null;
  if (isSharedAnew && !mayShareView({ audience, roleId }, viewer)) throw new Refused('forbidden');
  if (audience === 'role') await refuseWhoIsNoRole(tx, roleId);
  return { name: name.trim(), sortKey: swedishSortKey(name), audience, roleId, filter: sent(filter) };
}

async function refuseWhoIsNoRole(tx: EntityManager, roleId: string | null): Promise<void> {
  const role = roleId === null ? null : await tx.findOneBy(Actor, { id: roleId, kind: 'role' });
  if (!role) throw new Refused('not-found');
}
