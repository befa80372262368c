import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { AnswersClient } from '../../answers/answers-client';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Toasts } from '../../ui/toast/toasts';

/** Lets a person end the links of every mail they have got. */
@Component({
  selector: 'gf-mail-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary],
  template: `
    <section class="sec" aria-labelledby="lankar-i-mejl">
      <header><h2 id="lankar-i-mejl">Länkar i mina mejl</h2></header>
      @if (ending.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <p>
        Med länkarna i ett mejl kan du svara hur det går utan att logga in. De gäller i fjorton dagar. Har någon annan
        fått ett av dina mejl kan du avsluta länkarna i alla mejl du har fått. Nya mejl får nya länkar.
      </p>
      <button type="button" class="btn" [attr.aria-disabled]="ending.busy() || null" (click)="end()">
        Avsluta alla länkar
      </button>
    </section>
  `,
})
export class MailLinks {
  private readonly client = inject(AnswersClient);
  private readonly toasts = inject(Toasts);
  protected readonly ending = new Submission();

  protected async end(): Promise<void> {
    if (await this.ending.run(() => this.client.endAll())) this.toasts.show('Länkarna i dina mejl gäller inte längre.');
  }
}
