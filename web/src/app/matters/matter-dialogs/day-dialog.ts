import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { formatIsoDate, type IsoDate, type MatterDetail } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { dayReading } from '../../ui/day-echo/day-reading';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { DayField } from '../../ui/day-field/day-field';
import { faultIn, problemOf } from '../matter-form/form-faults';

/** Asks for one day, today unless another is typed, and does `work` with it. What stands above the field is its content. */
@Component({
  selector: 'gf-day-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Dialog, ErrorSummary],
  template: `
    <gf-dialog [heading]="heading()" (dismissed)="dismissed.emit()">
      @if (problem(); as problem) {
        <gf-error [heading]="problem" [faults]="found()" />
      }
      <ng-content />
      <form class="form" novalidate (submit)="save($event)">
        <gf-day-field fieldId="asked-day" [label]="label()" [fault]="fault()" [(text)]="text" />
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">
            {{ action() }}
          </button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class DayDialog {
  readonly heading = input.required<string>();
  readonly label = input.required<string>();
  readonly action = input.required<string>();
  /** The day that stands in the field from the start; today when null. */
  readonly day = input<IsoDate | null>(null);
  readonly work = input.required<(day: IsoDate) => Promise<MatterDetail>>();
  readonly saved = output<MatterDetail>();
  readonly dismissed = output();

  private readonly session = inject(Session);
  protected readonly submission = new Submission();
  protected readonly found = signal<readonly Fault[]>([]);
  protected readonly text = linkedSignal(() => formatIsoDate(this.day() ?? this.session.today()));
  protected readonly fault = computed(() => faultIn(this.found(), 'asked-day'));
  protected readonly problem = computed(() => {
    const refusal = this.submission.refusal();
    return refusal?.code === 'changed-by-other' ? refusal.message : problemOf(this.found(), refusal);
  });

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.submission.busy()) return;
    this.submission.clear();
    const day = dayReading(this.text(), this.session.today())?.date ?? null;
    this.found.set(day === null ? [{ field: 'asked-day', message: 'Skriv en dag.' }] : []);
    if (day !== null) await this.submission.run(async () => this.saved.emit(await this.work()(day)));
  }
}
