import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Session } from '../../platform/session';
import { refusalOf } from '../../platform/api-refusal';
import { ReviewsClient } from '../../reviews/reviews-client';
import { DeadlineEcho } from '../../ui/deadline-echo/deadline-echo';
import { deadlineReading } from '../../ui/deadline-echo/deadline-reading';
import { Dialog } from '../../ui/dialog/dialog';
import { formText } from '../../ui/form-text/form-text';
import { ActionsClient } from '../actions-client';
import { ActorsKnown } from '../actors-known';
import { PlanAddress } from '../plan-address';
import { PlanDesk } from '../plan-desk';

const NEW_SECTION = 'new';

/** A new row of the plan, with the columns of the paper. */
@Component({
  selector: 'gf-new-action-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlineEcho, Dialog],
  templateUrl: './new-action-dialog.html',
})
export class NewActionDialog {
  private readonly desk = inject(PlanDesk);
  private readonly address = inject(PlanAddress);
  private readonly actions = inject(ActionsClient);
  private readonly reviews = inject(ReviewsClient);
  private readonly session = inject(Session);
  private readonly review = this.reviews.review(this.address.reviewId);

  protected readonly newSection = NEW_SECTION;
  protected readonly sections = computed(() => (this.review.hasValue() ? this.review.value().sections : []));
  protected readonly actors = inject(ActorsKnown).all;
  protected readonly section = signal('');
  protected readonly deadline = signal('');
  protected readonly fault = signal<string | null>(null);
  protected readonly saving = signal(false);

  protected async save(form: HTMLFormElement, submit: Event): Promise<void> {
    submit.preventDefault();
    const reviewId = this.address.reviewId();
    const text = formText(form);
    this.fault.set(this.faultIn(text('title'), text('section-title')));
    if (!reviewId || this.fault() || this.saving()) return;

    this.saving.set(true);
    try {
      const sectionId = await this.sectionId(reviewId, text('section-title'));
      const action = await this.actions.create(reviewId, {
        title: text('title'),
        sectionId,
        deadline: text('deadline') || undefined,
        responsible: text('responsible') || undefined,
        deciders: text('deciders') || undefined,
        dependencies: text('dependencies') || undefined,
      });
      this.close();
      this.address.go({ atgard: action.id });
    } catch (error) {
      // What was typed stays in the form, with the reason, so that it can be mended and sent again.
      this.fault.set(refusalOf(error).message);
    } finally {
      this.saving.set(false);
    }
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }

  private faultIn(title: string, sectionTitle: string): string | null {
    if (!title) return 'Skriv vad som ska göras.';
    if (this.section() === NEW_SECTION && !sectionTitle) return 'Skriv vad det nya avsnittet ska heta.';
    const reading = deadlineReading(this.deadline(), this.session.today());
    return reading?.understood === false ? reading.words : null;
  }

  private async sectionId(reviewId: string, title: string): Promise<string | null> {
    const chosen = this.section() || (this.sections()[0]?.id ?? null);
    return chosen === NEW_SECTION ? (await this.reviews.addSection(reviewId, { title })).id : chosen;
  }
}
