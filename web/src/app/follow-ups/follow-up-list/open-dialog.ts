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
import {
  formatIsoDate,
  type FollowUpPeriod,
  type FollowUpView,
  nextPeriod,
  periodChoices,
  periodName,
  sentenceCase,
  usualLastDay,
} from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { DayField } from '../../ui/day-field/day-field';
import { dayReading } from '../../ui/day-echo/day-reading';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { FollowUpsClient } from '../follow-ups-client';

/** Opens a round of follow-up: for which period, and until when. */
@Component({
  selector: 'gf-open-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Dialog, ErrorSummary, Field],
  template: `
    <gf-dialog heading="Öppna uppföljning" (dismissed)="dismissed.emit()">
      @if (submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" [faults]="faults()" />
      }
      <p>Alla åtgärder som återstår i planen tas med. De ansvariga ser dem på en sida och rapporterar var och en.</p>
      <form class="form" novalidate (submit)="open($event)">
        <gf-field for="round-period" label="Period" [fault]="submission.refusal()?.faultIn('period') ?? null">
          <select #chosen id="round-period" [value]="period()" (change)="period.set(chosen.value)">
            @for (choice of choices(); track choice) {
              <option [value]="choice" [selected]="choice === period()">{{ name(choice) }}</option>
            }
          </select>
        </gf-field>
        <gf-day-field
          fieldId="round-lastDay"
          label="Sista dag att rapportera"
          [fault]="dayFault()"
          [(text)]="lastDay"
        />
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">
            Öppna uppföljningen
          </button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class OpenDialog {
  readonly reviewId = input.required<string>();
  /** The periods that have a round. */
  readonly taken = input.required<readonly FollowUpPeriod[]>();
  readonly opened = output<FollowUpView>();
  readonly dismissed = output();

  private readonly client = inject(FollowUpsClient);
  private readonly today = inject(Session).today;
  protected readonly submission = new Submission();
  protected readonly choices = computed(() =>
    periodChoices(this.today()).filter((each) => !this.taken().includes(each)),
  );
  protected readonly period = linkedSignal(() => nextPeriod(this.today(), this.taken()) ?? '');
  /** The usual day of the period, until somebody writes another; never one that has passed. */
  protected readonly lastDay = linkedSignal(() => {
    const period = this.period();
    const usual = period ? usualLastDay(period) : this.today();
    return formatIsoDate(usual < this.today() ? this.today() : usual);
  });
  private readonly unread = signal(false);
  protected readonly dayFault = computed(() =>
    this.unread() ? 'Skriv en dag.' : (this.submission.refusal()?.faultIn('lastDay') ?? null),
  );
  protected readonly faults = computed(() =>
    this.submission.faults().map(({ field, message }) => ({ field: `round-${field}`, message })),
  );

  protected name(period: FollowUpPeriod): string {
    return sentenceCase(periodName(period));
  }

  protected async open(submit: Event): Promise<void> {
    submit.preventDefault();
    const lastDay = dayReading(this.lastDay(), this.today())?.date ?? null;
    this.unread.set(lastDay === null);
    if (lastDay === null) return;
    await this.submission.run(async () =>
      this.opened.emit(await this.client.open(this.reviewId(), { period: this.period(), lastDay })),
    );
  }
}
