import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import type { SavedViewView, ViewPeriod } from '@genomfor/shared';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { ViewDesk } from './view-desk';

const PERIODS: readonly { period: ViewPeriod; name: string }[] = [
  { period: 'weekly', name: 'Varje vecka, på måndagen' },
  { period: 'monthly', name: 'Varje månad, den första arbetsdagen' },
];

/** How the person gets a view by mail. */
@Component({
  selector: 'gf-view-mail-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary],
  template: `
    <gf-dialog [heading]="'Få ”' + view().name + '” med e-post'" (dismissed)="desk.close()">
      @if (desk.submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <p>Mejlet har vyns åtgärder som de är då, högst 50, och en länk till vyn. Är vyn tom kommer inget mejl.</p>
      <form class="form" (submit)="save($event)">
        <fieldset>
          <legend>Hur ofta?</legend>
          @for (choice of periods; track choice.period) {
            <label class="tick">
              <input
                type="radio"
                name="view-period"
                [value]="choice.period"
                [checked]="choice.period === period()"
                (change)="period.set(choice.period)"
              />{{ choice.name }}
            </label>
          }
        </fieldset>
        <label class="tick">
          <input #box type="checkbox" [checked]="onlyChanged()" (change)="onlyChanged.set(box.checked)" />Bara när något
          har ändrats
        </label>
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="desk.submission.busy() || null">Spara</button>
          @if (view().subscription) {
            <button type="button" class="btn" (click)="desk.subscribe(view(), null)">Sluta få den</button>
          }
          <button type="button" class="btn quiet" (click)="desk.close()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class ViewMailDialog {
  readonly view = input.required<SavedViewView>();

  protected readonly desk = inject(ViewDesk);
  protected readonly periods = PERIODS;
  protected readonly period = linkedSignal<ViewPeriod>(() => this.view().subscription?.period ?? 'weekly');
  protected readonly onlyChanged = linkedSignal(() => this.view().subscription?.onlyChanged ?? false);

  protected save(submit: Event): void {
    submit.preventDefault();
    void this.desk.subscribe(this.view(), { period: this.period(), onlyChanged: this.onlyChanged() });
  }
}
