import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { WebhookDeliveryView, WebhookView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { Moment } from '../../ui/moment/moment';
import { DELIVERY_WORDS, EVENT_NAME } from './webhook-words';
import { WebhooksClient } from './webhooks-client';

/** What has been sent to an address of late, and what came of it. */
@Component({
  selector: 'gf-webhook-log',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Loading, Moment],
  template: `
    <gf-dialog heading="Senast skickat" (dismissed)="dismissed.emit()">
      <p class="sub">{{ webhook().url }}</p>
      @if (sending.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      @if (failure(); as failure) {
        <gf-error [heading]="failure" [retryable]="true" (retry)="answer.reload()" />
      } @else if (rows(); as rows) {
        <ul class="views">
          @for (row of rows; track row.delivery.id) {
            <li>
              <b>{{ row.event }}</b> <gf-moment [at]="row.delivery.createdAt" [hour]="true" />
              <p>
                {{ row.state }}
                @if (row.delivery.problem; as problem) {
                  – {{ problem }}
                }
                @if (row.delivery.nextAttemptAt && row.delivery.attempts > 0) {
                  <br />Nytt försök <gf-moment [at]="row.delivery.nextAttemptAt" [hour]="true" />
                }
              </p>
              @if (row.delivery.canResend) {
                <div class="btns">
                  <button type="button" class="btn quiet" (click)="resend(row.delivery)">
                    Skicka igen<span class="vh"> {{ row.event }}</span>
                  </button>
                </div>
              }
            </li>
          } @empty {
            <li><p>Inget har skickats än.</p></li>
          }
        </ul>
        <div class="btns">
          <button type="button" class="btn" (click)="answer.reload()">Uppdatera</button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Stäng</button>
        </div>
      } @else {
        <gf-loading what="Hämtar det som har skickats …" />
      }
    </gf-dialog>
  `,
})
export class WebhookLog {
  readonly webhook = input.required<WebhookView>();
  readonly dismissed = output();

  private readonly client = inject(WebhooksClient);
  protected readonly answer = this.client.deliveries(computed(() => this.webhook().id));
  protected readonly sending = new Submission();
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly rows = computed(() =>
    this.answer.hasValue()
      ? this.answer.value().map((delivery) => ({
          delivery,
          event: EVENT_NAME[delivery.event],
          state: DELIVERY_WORDS[delivery.state],
        }))
      : null,
  );

  protected async resend({ id }: WebhookDeliveryView): Promise<void> {
    if (await this.sending.run(() => this.client.resend(this.webhook().id, id))) this.answer.reload();
  }
}
