import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ApiRefusal, refusalOf } from '../../platform/api-refusal';
import { Dialog } from '../../ui/dialog/dialog';
import { formText } from '../../ui/form-text/form-text';
import { ReviewsClient } from '../reviews-client';

/** A review without a plan; its actions are added by hand or imported afterwards. */
@Component({
  selector: 'gf-new-review-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  template: `
    <gf-dialog heading="Ny översyn" (dismissed)="dismissed.emit()">
      <form #form class="form" novalidate (submit)="save(form, $event)">
        @for (field of fields; track field.name) {
          <div>
            <label [attr.for]="'review-' + field.name">{{ field.label }}</label>
            <input
              type="text"
              autocomplete="off"
              [id]="'review-' + field.name"
              [attr.name]="field.name"
              [attr.aria-invalid]="fault()?.faultIn(field.name) ? 'true' : null"
            />
            @if (fault()?.faultIn(field.name); as message) {
              <p class="fault" role="alert">{{ message }}</p>
            }
          </div>
        }
        @if (fault(); as refusal) {
          @if (refusal.fields.length === 0) {
            <p class="fault" role="alert">{{ refusal.message }}</p>
          }
        }
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="saving()">Skapa översynen</button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class NewReviewDialog {
  readonly dismissed = output();

  private readonly client = inject(ReviewsClient);
  private readonly router = inject(Router);

  protected readonly fields = [
    { name: 'title', label: 'Vad heter översynen?' },
    { name: 'orgUnit', label: 'Vad gäller den? Till exempel en sektor eller förvaltning' },
    { name: 'commissioner', label: 'Uppdragsgivare' },
    { name: 'registryNumber', label: 'Diarienummer' },
  ] as const;
  protected readonly fault = signal<ApiRefusal | null>(null);
  protected readonly saving = signal(false);

  protected async save(form: HTMLFormElement, submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.saving()) return;
    const text = formText(form);
    if (!text('title')) {
      const message = 'Skriv vad översynen heter.';
      this.fault.set(new ApiRefusal('invalid-input', message, [{ field: 'title', message }]));
      return;
    }
    this.saving.set(true);
    try {
      const review = await this.client.create({
        title: text('title'),
        orgUnit: text('orgUnit') || null,
        commissioner: text('commissioner') || null,
        registryNumber: text('registryNumber') || null,
      });
      await this.router.navigate(['/oversyner', review.id]);
    } catch (error) {
      // What was typed stays, with the reason beside it.
      this.fault.set(refusalOf(error));
    } finally {
      this.saving.set(false);
    }
  }
}
