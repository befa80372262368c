import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { type DecisionField, type DraftField, type ImportDetail, type MendDraft } from '@genomfor/shared';
import { type ApiRefusal, refusalOf } from '../platform/api-refusal';
import { ImportsClient } from './imports-client';

/** A cell of the proposal in a certain row. */
export interface DraftPlace {
  key: string;
  cell: DraftField | DecisionField;
}

/** What was typed in a cell, while it is understood anew or after that failed. */
export interface PendingMend extends DraftPlace {
  text: string;
  fault: string | null;
}

/** The proposal under review: what was understood, what is being mended, and which row is looked at. */
@Injectable()
export class DraftStore {
  private readonly client = inject(ImportsClient);
  private readonly id = signal<string | null>(null);
  private readonly answer = this.client.draft(this.id);

  readonly draft = linkedSignal<ImportDetail | null, ImportDetail | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (draft, previous) => draft ?? previous?.value ?? null,
  });
  readonly failure = computed<ApiRefusal | null>(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });

  readonly editing = signal<DraftPlace | null>(null);
  readonly pending = signal<PendingMend | null>(null);
  readonly chosen = signal<string | null>(null);
  /** Read aloud when it changes. */
  readonly said = signal('');

  open(id: string): void {
    this.id.set(id);
  }

  retry(): void {
    this.answer.reload();
  }

  isEditing(place: DraftPlace): boolean {
    const editing = this.editing();
    return editing?.key === place.key && editing.cell === place.cell;
  }

  pendingIn(place: DraftPlace): PendingMend | null {
    const pending = this.pending();
    return pending?.key === place.key && pending.cell === place.cell ? pending : null;
  }

  /** Gives a cell new words; the server understands them as it did the document's. */
  async mend(place: DraftPlace, text: string): Promise<void> {
    this.pending.set({ ...place, text, fault: null });
    const refusal = await this.send(place.key, { field: place.cell, text });
    this.pending.set(refusal ? { ...place, text, fault: refusal.message } : null);
    this.said.set(refusal ? refusal.message : 'Ändringen är sparad i förslaget.');
  }

  /** Takes a row in or out. Null when it is done, otherwise why not. */
  include(key: string, included: boolean): Promise<ApiRefusal | null> {
    return this.send(key, { included });
  }

  private async send(key: string, change: MendDraft): Promise<ApiRefusal | null> {
    const draft = this.draft();
    if (!draft) return null;
    try {
      this.draft.set(await this.client.mend(draft, key, change));
      return null;
    } catch (error) {
      // The words that were typed stay in the cell with the reason; a proposal mended elsewhere is fetched anew.
      const refusal = refusalOf(error);
      if (refusal.code === 'changed-by-other') this.answer.reload();
      return refusal;
    }
  }
}
