import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { countText, type ImportDetail } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { ReviewsClient } from '../../reviews/reviews-client';
import { Dialog } from '../../ui/dialog/dialog';
import { Toasts } from '../../ui/toast/toasts';
import { chosenWords } from '../import-sums';
import { ImportsClient } from '../imports-client';
import { PastedText } from '../pasted-text';
import { proposedTitle } from '../proposed-title';

/** Where the proposal is to go, and the one button that saves all of it or nothing. */
@Component({
  selector: 'gf-save-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  templateUrl: './save-bar.html',
})
export class SaveBar {
  readonly draft = input.required<ImportDetail>();

  private readonly client = inject(ImportsClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly pasted = inject(PastedText);
  private readonly known = inject(ReviewsClient).list();

  protected readonly reviews = computed(() => (this.known.hasValue() ? this.known.value() : []));
  /** Empty for a new review. */
  protected readonly reviewId = signal('');
  /** Follows the document until somebody writes another title. */
  protected readonly title = linkedSignal(() => proposedTitle(this.draft()));
  protected readonly chosen = computed(() => chosenWords(this.draft()));
  protected readonly fault = signal<string | null>(null);
  protected readonly saving = signal(false);
  protected readonly asking = signal(false);

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.saving()) return;
    const title = this.title().trim();
    this.fault.set(this.reviewId() || title ? null : 'Skriv vad översynen ska heta.');
    if (this.fault()) return;
    this.saving.set(true);
    try {
      const { id } = this.draft();
      const { reviewId, actions } = await this.client.commit(id, { reviewId: this.reviewId() || null, title });
      this.pasted.text.set('');
      await this.router.navigate(['/oversyner', reviewId]);
      this.toasts.show(`${countText(actions, 'åtgärd', 'åtgärder')} sparades.`, () => void this.undo(id));
    } catch (error) {
      // Nothing of it was saved; the proposal and its title stay as they are.
      this.fault.set(refusalOf(error).message);
    } finally {
      this.saving.set(false);
    }
  }

  protected async discard(): Promise<void> {
    this.asking.set(false);
    try {
      await this.client.discard(this.draft().id);
      await this.router.navigate(['/importera']);
    } catch (error) {
      // It may have been saved or thrown away in another window: tell which.
      this.fault.set(refusalOf(error).message);
    }
  }

  private async undo(id: string): Promise<void> {
    try {
      await this.client.undo(id);
      await this.router.navigate(['/importera']);
      this.toasts.show('Importen är ångrad. Inget av den är kvar i planen.');
    } catch (error) {
      // A plan that somebody has worked with since cannot be taken back as a whole: the reason is told.
      this.toasts.show(refusalOf(error).message);
    }
  }
}
