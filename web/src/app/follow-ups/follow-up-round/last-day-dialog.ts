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
import { formatIsoDate, type FollowUpRound, type FollowUpView } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { dayReading } from '../../ui/day-echo/day-reading';
import { DayField } from '../../ui/day-field/day-field';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { FollowUpsClient } from '../follow-ups-client';

/** Gives an open round another last day. */
@Component({
  selector: 'gf-last-day-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Dialog, ErrorSummary],
  template: `
    <gf-dialog heading="Ändra sista dag" (dismissed)="dismissed.emit()">
      @if (submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <form class="form" novalidate (submit)="save($event)">
        <gf-day-field fieldId="round-last-day" label="Sista dag att rapportera" [fault]="fault()" [(text)]="text" />
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">Spara</button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class LastDayDialog {
  readonly round = input.required<FollowUpRound>();
  readonly saved = output<FollowUpView>();
  readonly dismissed = output();

  private readonly client = inject(FollowUpsClient);
  private readonly today = inject(Session).today;
  protected readonly submission = new Submission();
  protected readonly text = linkedSignal(() => formatIsoDate(this.round().lastDay));
  private readonly unread = signal(false);
  protected readonly fault = computed(() =>
    this.unread() ? 'Skriv en dag.' : (this.submission.refusal()?.faultIn('lastDay') ?? null),
  );

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    const day = dayReading(this.text(), this.today())?.date ?? null;
    this.unread.set(day === null);
    if (day === null) return;
    await this.submission.run(async () => this.saved.emit(await this.client.changeLastDay(this.round(), day)));
  }
}
