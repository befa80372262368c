import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  isSameFilter,
  type SavedViewInput,
  type SavedViewView,
  type ViewFilter,
  viewPath,
  type ViewSubscriptionInput,
} from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { SavedViewsClient } from '../../saved-views/saved-views-client';
import { Toasts } from '../../ui/toast/toasts';
import { PlanAddress } from '../plan-address';

/** Which dialog about views is open: the list, one that is saved or changed, or how one comes by mail. */
export type ViewDialog =
  { kind: 'list' } | { kind: 'form'; view: SavedViewView | null } | { kind: 'mail'; view: SavedViewView };

/** The saved views, the one that the page was opened as, and what is done with them. */
@Injectable()
export class ViewDesk {
  private readonly client = inject(SavedViewsClient);
  private readonly address = inject(PlanAddress);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  readonly dialog = signal<ViewDialog | null>(null);
  readonly submission = new Submission();
  /** Asked for when somebody looks for them, or comes by the address of one. */
  private readonly wanted = linkedSignal<boolean, boolean>({
    source: () => this.dialog() !== null || this.address.view() !== null,
    computation: (now, before) => now || (before?.value ?? false),
  });
  readonly answer = this.client.views(this.wanted);
  readonly views = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });

  /** The view that the page was opened as; null while it is not known, and when it is none that the person sees. */
  readonly current = computed(() => this.views()?.find(({ id }) => id === this.address.view()) ?? null);
  /** Whether the address says something else than the view does. */
  readonly changed = computed(() => {
    const view = this.current();
    return view !== null && !isSameFilter(view.filter, this.shown());
  });
  /** What the page shows now. */
  readonly shown = computed<ViewFilter>(() => this.address.filter());

  hrefOf(view: SavedViewView): string {
    return viewPath(view);
  }

  /** Shows the view, from a link: lets the browser open a new tab when it is asked to. */
  follow(click: MouseEvent, view: SavedViewView): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    this.close();
    void this.router.navigateByUrl(viewPath(view));
  }

  leave(): void {
    this.address.go({ vy: null });
  }

  close(): void {
    this.submission.clear();
    this.dialog.set(null);
  }

  /** Saves what is shown as a new view, which the page then is opened as. */
  async add(input: Omit<SavedViewInput, 'filter'>): Promise<void> {
    await this.run(async () => {
      const view = await this.client.add({ ...input, filter: this.shown() });
      this.address.go({ vy: view.id }, true);
      this.toasts.show(`Vyn ”${view.name}” är sparad.`);
    });
  }

  async change(view: SavedViewView, changes: Partial<SavedViewInput>): Promise<void> {
    await this.run(async () => {
      const { name } = await this.client.change(view, changes);
      this.toasts.show(`Vyn ”${name}” är ändrad.`);
    });
  }

  async subscribe(view: SavedViewView, chosen: ViewSubscriptionInput | null): Promise<void> {
    await this.run(async () => {
      await this.client.subscribe(view.id, chosen);
      this.toasts.show(chosen ? `Du får ”${view.name}” med e-post.` : `Du får inte längre ”${view.name}” med e-post.`);
    });
  }

  async remove(view: SavedViewView): Promise<void> {
    const done = await this.submission.run(() => this.client.remove(view));
    if (!done) return;
    // Behind an open dialog nobody could reach "Ångra".
    this.dialog.set(null);
    this.answer.reload();
    this.toasts.show(`Vyn ”${view.name}” är borttagen.`, () => void this.restore(view));
  }

  private async restore(view: SavedViewView): Promise<void> {
    try {
      await this.client.restore(view.id);
      this.answer.reload();
    } catch (error) {
      // The toast with the button is gone: the refusal is told where it stood.
      this.toasts.show(refusalOf(error).message);
    }
  }

  private async run(work: () => Promise<void>): Promise<void> {
    if (!(await this.submission.run(work))) return;
    this.dialog.set(null);
    this.answer.reload();
  }
}
