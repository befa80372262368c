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
import { type MailSettingsView } from '@genomfor/shared';
import { MailSettingsClient } from '../../mail/mail-settings-client';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Toasts } from '../../ui/toast/toasts';
import { readWeeks, weeksText } from './paused-weeks';

const MOST_WEEKS = 26;
const MOST_DAYS = 365;

/** The weeks without mail, and when the role above is told. */
@Component({
  selector: 'gf-mail-settings-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Field],
  template: `
    @if (submission.refusal(); as refusal) {
      <gf-error [heading]="refusal.message" />
    }
    <form class="form" (submit)="save($event)" novalidate>
      <gf-field
        for="pausveckor"
        label="Veckor utan veckomejl"
        hint="Till exempel 28–31, 52. Gäller varje år. Tomt betyder att mejlet kommer alla veckor."
        [fault]="weeksFault()"
      >
        <input
          #weeks
          id="pausveckor"
          type="text"
          autocomplete="off"
          aria-describedby="pausveckor-hint pausveckor-fault"
          [attr.aria-invalid]="weeksFault() ? 'true' : null"
          [value]="weeksWords()"
          (input)="weeksWords.set(weeks.value)"
        />
      </gf-field>
      <gf-field
        for="eskalering"
        label="Dagar försenad innan rollen ovanför får veta"
        hint="Tomt betyder aldrig."
        [fault]="daysFault()"
      >
        <input
          #days
          id="eskalering"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby="eskalering-hint eskalering-fault"
          [attr.aria-invalid]="daysFault() ? 'true' : null"
          [value]="daysWords()"
          (input)="daysWords.set(days.value)"
        />
      </gf-field>
      <div class="btns">
        <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">Spara</button>
      </div>
    </form>
  `,
})
export class MailSettingsForm {
  readonly settings = input.required<MailSettingsView>();
  readonly saved = output<MailSettingsView>();

  private readonly client = inject(MailSettingsClient);
  private readonly toasts = inject(Toasts);
  protected readonly submission = new Submission();
  protected readonly weeksWords = linkedSignal(() => weeksText(this.settings().pausedWeeks));
  protected readonly daysWords = linkedSignal(() => this.settings().escalateAfterDays?.toString() ?? '');
  private readonly tried = signal(false);
  private readonly weeks = computed(() => readWeeks(this.weeksWords()));
  private readonly days = computed(() => readDays(this.daysWords()));
  protected readonly weeksFault = computed(() => {
    const weeks = this.weeks();
    const isWrong = this.tried() && (weeks === null || weeks.length > MOST_WEEKS);
    return isWrong ? `Skriv veckonummer mellan 1 och 53, högst ${MOST_WEEKS} veckor. Till exempel 28–31.` : null;
  });
  protected readonly daysFault = computed(() =>
    this.tried() && this.days() === undefined
      ? `Skriv ett antal dagar mellan 1 och ${MOST_DAYS}, eller lämna tomt.`
      : null,
  );

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const [pausedWeeks, escalateAfterDays] = [this.weeks(), this.days()];
    if (pausedWeeks === null || pausedWeeks.length > MOST_WEEKS || escalateAfterDays === undefined) return;
    await this.submission.run(async () => {
      this.saved.emit(await this.client.change(this.settings().version, { pausedWeeks, escalateAfterDays }));
      this.tried.set(false);
      this.toasts.show('Sparat: inställningarna för utskick.');
    });
  }
}

/** The days that the words say; null for no words, nothing for words that are no days. */
function readDays(words: string): number | null | undefined {
  if (words.trim() === '') return null;
  const days = Number(words);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : undefined;
}
