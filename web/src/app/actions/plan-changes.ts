import { inject, Injectable, signal } from '@angular/core';
import {
  type ActionDetail,
  type ActionRow,
  type DropAction,
  type MoveDeadline,
  type PlaceAction,
  type ReportStatus,
} from '@genomfor/shared';
import { type ApiRefusal, refusalOf } from '../platform/api-refusal';
import { Toasts } from '../ui/toast/toasts';
import { ActionsClient, type SeenAction } from './actions-client';
import { type WantedField } from './conflict';
import { editOf, type CellPlace, type PlanCell } from './plan-cells';
import { PlanStore } from './plan-store';

/** What a person typed in a cell, while it is being saved or after it could not be. */
export interface PendingCell extends CellPlace {
  text: string;
  fault: string | null;
}

/** A change to an action: what it is about, and how it is sent against the version that was seen. */
export interface Change {
  wanted: readonly WantedField[];
  send: (seen: SeenAction) => Promise<ActionDetail>;
}

/** A change that another person came before. Nothing is written until somebody has chosen. */
export interface Conflict {
  seen: ActionRow;
  now: ActionDetail;
  change: Change;
}

/** Everything a person changes in a plan: shown at once, taken back visibly when the server says no. */
@Injectable()
export class PlanChanges {
  private readonly client = inject(ActionsClient);
  private readonly store = inject(PlanStore);
  private readonly toasts = inject(Toasts);

  readonly pending = signal<PendingCell | null>(null);
  readonly conflict = signal<Conflict | null>(null);

  /** What is shown in a cell that is being saved or could not be; null otherwise. */
  pendingIn(id: string, cell: PlanCell): PendingCell | null {
    const pending = this.pending();
    return pending?.id === id && pending.cell === cell ? pending : null;
  }

  /** Saves a cell: the new words are shown at once, and the old ones come back with the reason if they are refused. */
  async saveCell(row: ActionRow, cell: Exclude<PlanCell, 'deadline'>, text: string): Promise<void> {
    const change = editOf(cell, text);
    this.pending.set({ id: row.id, cell, text, fault: null });
    const refusal = await this.send(row, {
      wanted: [{ field: cell, text: text.trim() }],
      send: (seen) => this.client.edit(seen, change),
    });
    this.pending.set(
      refusal && refusal.code !== 'changed-by-other' ? { id: row.id, cell, text, fault: refusal.message } : null,
    );
  }

  describe(row: ActionRow, description: string): Promise<ApiRefusal | null> {
    return this.send(row, {
      wanted: [{ field: 'description', text: description }],
      send: (seen) => this.client.edit(seen, { description: description.trim() || null }),
    });
  }

  moveDeadline(row: ActionRow, move: MoveDeadline): Promise<ApiRefusal | null> {
    return this.send(row, {
      wanted: [{ field: 'deadline', text: move.deadline }],
      send: (seen) => this.client.moveDeadline(seen, move),
    });
  }

  report(row: ActionRow, report: ReportStatus): Promise<ApiRefusal | null> {
    const wanted: WantedField[] = [{ field: 'progress', text: report.progress }];
    if (report.forecast) wanted.push({ field: 'forecast', text: report.forecast });
    return this.send(row, { wanted, send: (seen) => this.client.report(seen, report) });
  }

  comment(row: ActionRow, text: string): Promise<ApiRefusal | null> {
    return this.send(row, { wanted: [], send: (seen) => this.client.comment(seen, text) });
  }

  async drop(row: ActionRow, drop: DropAction): Promise<ApiRefusal | null> {
    const refusal = await this.send(row, {
      wanted: [{ field: 'progress', text: 'dropped' }],
      send: (seen) => this.client.drop(seen, drop),
    });
    if (!refusal) this.toasts.show(`”${row.title}” utgår.`, () => void this.restore(row.id));
    return refusal;
  }

  async setNotApplicable(row: ActionRow, reason: string): Promise<ApiRefusal | null> {
    const refusal = await this.send(row, {
      wanted: [{ field: 'progress', text: 'dropped' }],
      send: (seen) => this.client.setNotApplicable(seen, reason),
    });
    if (!refusal) this.toasts.show(`”${row.title}” är inte aktuell.`, () => void this.restore(row.id));
    return refusal;
  }

  async restore(id: string): Promise<ApiRefusal | null> {
    const row = this.store.row(id);
    if (!row) return null;
    const refusal = await this.send(row, {
      wanted: [],
      send: (seen) => this.client.restore(seen),
    });
    this.toasts.show(refusal ? refusal.message : `”${row.title}” är med i planen igen.`);
    return refusal;
  }

  /** Moves a row in the plan; it stands in its new place at once and goes back if the server says no. */
  async place(row: ActionRow, place: PlaceAction): Promise<void> {
    const takeBack = this.store.move(row.id, place);
    const refusal = await this.send(row, { wanted: [], send: (seen) => this.client.place(seen, place) });
    if (!refusal) return;
    takeBack();
    this.toasts.show(`”${row.title}” flyttades inte. ${refusal.message}`);
  }

  /** The person chose: what stands is kept, or the change is made to what stands now. */
  async settle(mine: boolean): Promise<ApiRefusal | null> {
    const conflict = this.conflict();
    this.conflict.set(null);
    if (!conflict) return null;
    this.store.accept(conflict.now);
    return mine ? this.send(conflict.now, conflict.change) : null;
  }

  /** Sends a change. Null when it is saved; otherwise why not. When somebody else came before, the person is asked. */
  private async send(row: ActionRow, change: Change): Promise<ApiRefusal | null> {
    try {
      this.store.accept(await change.send(row));
      return null;
    } catch (error) {
      // Refusals and lost connections are answers here: each caller shows them where the change was made.
      const refusal = refusalOf(error);
      const now = refusal.code === 'changed-by-other' ? currentOf(refusal.details) : null;
      if (!now) return refusal;
      // Words that replace nothing cannot overwrite anybody: they are added to what stands now.
      if (change.wanted.length === 0) return this.sendAgain(now, change);
      this.conflict.set({ seen: row, now, change });
      return refusal;
    }
  }

  private async sendAgain(now: ActionDetail, change: Change): Promise<ApiRefusal | null> {
    try {
      this.store.accept(await change.send(now));
      return null;
    } catch (error) {
      // As in `send`; a second collision within the same moment is told, not tried for ever.
      return refusalOf(error);
    }
  }
}

function currentOf(details: unknown): ActionDetail | null {
  return typeof details === 'object' && details !== null && 'version' in details ? (details as ActionDetail) : null;
}
