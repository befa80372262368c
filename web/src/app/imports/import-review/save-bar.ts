import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type CommitResult, countText, type ImportDetail, listText } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { ReviewsClient } from '../../reviews/reviews-client';
import { Dialog } from '../../ui/dialog/dialog';
import { Toasts } from '../../ui/toast/toasts';
import { draftMatters, needsPlan } from '../draft-matters';
import { chosenWords } from '../import-sums';
import { ImportsClient } from '../imports-client';
import { PastedText } from '../pasted-text';
import { proposedTitle } from '../proposed-title';

/** Stands for the own list of the body that speaks in the document. */
const OWN_LIST = 'own';

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
  protected readonly ownList = OWN_LIST;
  /** A plan is a review of its own; what a body was promised may stand in its list. */
  protected readonly offersList = computed(
    () => this.draft().listOf !== null && this.draft().rows.length + this.draft().timetable.length === 0,
  );
  /** Empty for a new review; promises alone go first to the list of the body that they were made to. */
  protected readonly reviewId = linkedSignal<string>(() => (this.offersList() ? OWN_LIST : ''));
  /** Follows the document until somebody writes another title. */
  protected readonly title = linkedSignal(() => proposedTitle(this.draft()));
  protected readonly chosen = computed(() => chosenWords(this.draft()));
  /** Decisions alone make no review: they go to their matters. */
  protected readonly inPlan = computed(() => needsPlan(this.draft()) || this.draft().decisionRows.length === 0);
  /** In which matters the included decisions end up; empty when there are none. */
  protected readonly inMatters = computed(() => {
    const included = this.draft().decisionRows.filter((row) => row.included);
    const matters = draftMatters(included);
    const [only] = matters;
    if (!only) return '';
    return matters.length === 1
      ? `Besluten läggs i ärendet ”${only.known?.title ?? only.title}”.`
      : `Besluten läggs i ${matters.length} ärenden.`;
  });
  protected readonly fault = signal<string | null>(null);
  protected readonly saving = signal(false);
  protected readonly asking = signal(false);

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.saving()) return;
    const title = this.title().trim();
    this.fault.set(this.reviewId() || title || !this.inPlan() ? null : 'Skriv vad översynen ska heta.');
    if (this.fault()) return;
    this.saving.set(true);
    try {
      const { id } = this.draft();
      const saved = await this.client.commit(id, { ...this.where(), title });
      this.pasted.text.set('');
      await this.router.navigate(placeOf(saved));
      this.toasts.show(`${savedWords(saved)} sparades.`, () => void this.undo(id));
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

  private where(): { reviewId: string | null; inOwnList?: boolean } {
    if (this.reviewId() === OWN_LIST) return { reviewId: null, inOwnList: true };
    return { reviewId: this.reviewId() || null };
  }

  private async undo(id: string): Promise<void> {
    try {
      await this.client.undo(id);
      await this.router.navigate(['/importera']);
      this.toasts.show('Importen är ångrad. Inget av den är kvar.');
    } catch (error) {
      // A plan that somebody has worked with since cannot be taken back as a whole: the reason is told.
      this.toasts.show(refusalOf(error).message);
    }
  }
}

/** Where to go when it is saved: to the plan, or else to the matter or the matters. */
function placeOf({ reviewId, matterIds }: CommitResult): string[] {
  if (reviewId !== null) return ['/oversyner', reviewId];
  const [only, ...others] = matterIds;
  return only && others.length === 0 ? ['/arenden', only] : ['/arenden'];
}

function savedWords({ actions, decisions }: CommitResult): string {
  return listText([
    ...(actions > 0 || !decisions ? [countText(actions, 'åtgärd', 'åtgärder')] : []),
    ...(decisions > 0 ? [countText(decisions, 'beslut', 'beslut')] : []),
  ]);
}
