import { afterNextRender, computed, DOCUMENT, inject, Injectable, Injector, linkedSignal, signal } from '@angular/core';
import { type DecisionProposal, type DecisionView, type DispatchView, type MatterDetail } from '@genomfor/shared';
import { refusalOf } from '../platform/api-refusal';
import { Session } from '../platform/session';
import { Toasts } from '../ui/toast/toasts';
import { MattersClient } from './matters-client';

export type PapersProposal = Extract<DecisionProposal, { kind: 'complete-papers' }>;

/** Which dialog is open, and about what. `decision` is null for a new one. */
export type Opened =
  | { dialog: 'matter' | 'close' | 'remove' | 'event' }
  | { dialog: 'decision'; decision: DecisionView | null }
  | { dialog: 'commission' | 'remove-decision'; decision: DecisionView }
  | { dialog: 'dispatch'; decision: DecisionView; dispatch: DispatchView }
  | { dialog: 'papers'; proposal: PapersProposal };

/** What follows a small change: a way back, and the id of the heading that takes the focus when what was pressed is gone. */
export interface Afterwards {
  undo?: () => void;
  focus?: string;
}

const TITLE_ID = 'matter-heading';

/** The matter that a page is about, which dialog is open over it, and the small changes that need none. */
@Injectable()
export class MatterDesk {
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly wanted = signal<string | null>(null);
  private readonly answer = inject(MattersClient).matter(this.wanted);
  private busy = false;

  /** Stays while it is fetched anew after a change, so that the page does not blink. */
  private readonly shown = linkedSignal<MatterDetail | null, MatterDetail | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (matter, previous) => matter ?? (previous?.value?.id === this.wanted() ? previous.value : null),
  });
  readonly matter = this.shown.asReadonly();
  readonly opened = signal<Opened | null>(null);
  readonly mayEdit = computed(() => this.session.may('matters.edit'));
  readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });

  look(id: string): void {
    this.wanted.set(id);
  }

  reload(): void {
    this.answer.reload();
  }

  /** The matter as it is after a change that was told in a dialog. */
  saved(matter: MatterDetail, news: string, { undo, focus = TITLE_ID }: Afterwards = {}): void {
    this.opened.set(null);
    this.shown.set(matter);
    this.toasts.show(news, undo);
    afterNextRender(() => this.keepFocus(focus), { injector: this.injector });
  }

  // Somebody else may have changed the same thing: what is shown next must be what stands.
  dismiss(): void {
    this.opened.set(null);
    this.reload();
  }

  /** Does a small change at once; false when it was not done. What was refused is told, and what stands is fetched. */
  async change(work: () => Promise<MatterDetail>, news: string, afterwards: Afterwards = {}): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      this.saved(await work(), news, afterwards);
      return true;
    } catch (error) {
      this.toasts.show(`Inget sparades. ${refusalOf(error).message}`);
      this.reload();
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Who works by keyboard goes on from where they were, also when the button that they pressed is no more. */
  private keepFocus(fallback: string): void {
    const { activeElement, body } = this.document;
    if (activeElement === null || activeElement === body) this.document.getElementById(fallback)?.focus();
  }
}
