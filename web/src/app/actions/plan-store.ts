import { computed, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { actionQuery, type ActionDetail, type ActionList, type ActionRow, type PlaceAction } from '@genomfor/shared';
import { type ApiRefusal, refusalOf } from '../platform/api-refusal';
import { isPlanOrder } from './action-address';
import { ActionsClient } from './actions-client';
import { placed } from './place-row';
import { PlanAddress } from './plan-address';

const PAGE = 200;

/** The actions that the address asks for, and the opened one, as they are shown: what was just changed here included. */
@Injectable()
export class PlanStore {
  private readonly client = inject(ActionsClient);
  private readonly address = inject(PlanAddress);
  private readonly asked = computed(() => ({ ...this.address.filter(), limit: PAGE }), {
    // The opened action is in the address too, but opening one asks for no new list.
    equal: (a, b) => JSON.stringify(actionQuery(a)) === JSON.stringify(actionQuery(b)),
  });
  private readonly answer = this.client.list(this.asked);
  private readonly openAnswer = this.client.detail(this.address.opened);

  /** The latest list; stays while the next one is fetched, so that the page does not jump. */
  readonly list = linkedSignal<ActionList | undefined, ActionList | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (list, previous) => list ?? previous?.value ?? null,
  });
  readonly rows = computed<readonly ActionRow[]>(() => this.list()?.rows ?? []);
  readonly ids = computed(() => this.rows().map((row) => row.id));
  /** The rows' numbers in the plan, known only while all of it is shown in its own order. */
  readonly ordinals = computed<ReadonlyMap<string, number>>(
    () => new Map(isPlanOrder(this.address.narrowing()) ? this.ids().map((id, at) => [id, at + 1]) : []),
  );
  readonly fetching = computed(() => this.answer.isLoading());
  readonly failure = computed<ApiRefusal | null>(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });

  /** The opened action; null while none is open. */
  readonly detail = linkedSignal<ActionDetail | null>(() =>
    this.address.opened() !== null && this.openAnswer.hasValue() ? this.openAnswer.value() : null,
  );
  readonly detailFailure = computed<ApiRefusal | null>(() => {
    const error = this.openAnswer.error();
    return error && this.address.opened() !== null ? refusalOf(error) : null;
  });

  private readonly fetchingMore = signal(false);
  readonly moreFailure = signal<ApiRefusal | null>(null);

  constructor() {
    effect(() => {
      if (this.client.changes() > 0) untracked(() => this.refresh());
    });
  }

  /** The row as it stands here, opened or in the list; undefined when neither shows it. */
  row(id: string): ActionRow | undefined {
    const detail = this.detail();
    return detail?.id === id ? detail : this.rows().find((row) => row.id === id);
  }

  /** Puts what the server answered in the place of what was shown. */
  accept(action: ActionDetail): void {
    this.list.update(
      (list) => list && { ...list, rows: list.rows.map((row) => (row.id === action.id ? action : row)) },
    );
    if (this.detail()?.id === action.id) this.detail.set(action);
  }

  /** Shows a row where it is being moved to; the function given back takes it home again. */
  move(id: string, place: PlaceAction): () => void {
    const before = this.list();
    this.list.update((list) => list && { ...list, rows: placed(list.rows, id, place) });
    return () => this.list.set(before);
  }

  /** Asks anew for the list and its counts, in the background; only for the counts when more than the first rows are shown. */
  refresh(): void {
    if (this.rows().length <= PAGE) this.answer.reload();
    else void this.refreshCounts();
  }

  /** Asks again after a failure. */
  retry(): void {
    this.answer.reload();
    if (this.openAnswer.error()) this.openAnswer.reload();
  }

  private async refreshCounts(): Promise<void> {
    try {
      const { standings, missing, total, all } = await this.client.page({ ...this.asked(), limit: 1 });
      this.list.update((list) => list && { ...list, standings, missing, total, all });
    } catch (error) {
      // The change itself is saved; the counts shown are only a moment old.
      this.moreFailure.set(refusalOf(error));
    }
  }

  /** Adds the next rows to those shown. */
  async showMore(): Promise<void> {
    if (this.fetchingMore()) return;
    this.fetchingMore.set(true);
    this.moreFailure.set(null);
    try {
      const more = await this.client.page({ ...this.asked(), offset: this.rows().length });
      const known = new Set(this.ids());
      const added = more.rows.filter((row) => !known.has(row.id));
      this.list.update((list) => list && { ...list, rows: [...list.rows, ...added], total: more.total });
    } catch (error) {
      // The network or the server may fail at any time: what is shown stays, and the person may try again.
      this.moreFailure.set(refusalOf(error));
    } finally {
      this.fetchingMore.set(false);
    }
  }
}
