import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { formatIsoDate, type MeetingConsequences, type MeetingView } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Consequences } from '../consequences/consequences';
import { MeetingsClient } from '../meetings-client';

/** Cancels a meeting, with its reason. What loses its day is told before anything is saved. */
@Component({
  selector: 'gf-cancel-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Consequences, Dialog, ErrorSummary, Field],
  template: `
    <gf-dialog [heading]="'Ställ in sammanträdet ' + day()" (dismissed)="dismissed.emit()">
      @if (problem(); as problem) {
        <gf-error [heading]="problem" />
      }
      <p>Sammanträdet står kvar i kalendern som inställt, med skälet. Du kan ta tillbaka det.</p>
      <form class="form" novalidate (submit)="save(reason.value, $event)">
        <div aria-live="polite">
          @if (consequences(); as consequences) {
            <gf-consequences [consequences]="consequences" [cancelled]="true" />
          }
        </div>
        <gf-field for="cancel-reason" label="Varför ställs det in?" [fault]="fault()">
          <textarea
            #reason
            id="cancel-reason"
            rows="2"
            aria-describedby="cancel-reason-fault"
            [attr.aria-invalid]="fault() ? 'true' : null"
          ></textarea>
        </gf-field>
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">
            Ställ in sammanträdet
          </button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Behåll det</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class CancelDialog {
  readonly meeting = input.required<MeetingView>();
  readonly saved = output<string>();
  readonly dismissed = output();

  private readonly client = inject(MeetingsClient);
  protected readonly submission = new Submission();
  private readonly trial = new Submission();
  protected readonly consequences = signal<MeetingConsequences | null>(null);
  protected readonly fault = signal<string | null>(null);
  protected readonly day = computed(() => formatIsoDate(this.meeting().date));
  protected readonly problem = computed(() => (this.submission.refusal() ?? this.trial.refusal())?.message ?? null);

  constructor() {
    effect(() => {
      const { id } = this.meeting();
      untracked(() => void this.look(id));
    });
  }

  protected async save(reason: string, submit: Event): Promise<void> {
    submit.preventDefault();
    this.fault.set(reason.trim() ? null : 'Skriv ett skäl. Det sparas i kalendern.');
    if (this.fault() || this.submission.busy()) return;
    if (await this.submission.run(() => this.client.cancel(this.meeting(), reason.trim())))
      this.saved.emit(`Sammanträdet ${this.day()} är inställt.`);
  }

  private look(id: string): Promise<boolean> {
    return this.trial.run(async () => this.consequences.set(await this.client.try(id, { cancelled: true })));
  }
}
