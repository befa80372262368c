import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { DELIVERY_STANDING, DELIVERY_STATE_NAME, deliveryKindName, type DeliveryDetail } from '@genomfor/shared';
import { DeliveriesClient } from '../../mail/deliveries-client';
import { MailView } from '../../ui/mail-view/mail-view';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { momentText } from '../../platform/swedish';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { Status } from '../../ui/status/status';

/** One delivery as it was sent, and the way to send it again. */
@Component({
  selector: 'gf-delivery-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Loading, MailView, Status],
  templateUrl: './delivery-dialog.html',
})
export class DeliveryDialog {
  /** The delivery's id. */
  readonly delivery = input.required<string>();
  readonly dismissed = output();
  readonly resent = output<DeliveryDetail>();

  private readonly client = inject(DeliveriesClient);
  protected readonly answer = this.client.detail(this.delivery);
  protected readonly submission = new Submission();
  protected readonly shown = computed(() => {
    if (!this.answer.hasValue()) return null;
    const detail = this.answer.value();
    return {
      detail,
      standing: DELIVERY_STANDING[detail.state],
      outcome: DELIVERY_STATE_NAME[detail.state],
      when: detail.sentAt ? momentText(detail.sentAt) : null,
      frame: this.client.frameOf(detail.id),
    };
  });
  protected readonly heading = computed(() => {
    const kind = this.shown()?.detail.kind;
    return kind ? deliveryKindName(kind) : 'Utskick';
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });

  protected async resend({ id }: DeliveryDetail): Promise<void> {
    await this.submission.run(async () => this.resent.emit(await this.client.resend(id)));
  }
}
