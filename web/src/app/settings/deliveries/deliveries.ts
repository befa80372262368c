import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { DeliveriesClient } from '../../mail/deliveries-client';
import { MailSettingsClient } from '../../mail/mail-settings-client';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { Status } from '../../ui/status/status';
import { Toasts } from '../../ui/toast/toasts';
import { DeliveryLog } from './delivery-log';
import { DigestPreview } from './digest-preview';
import { MailSettingsForm } from './mail-settings-form';

/** The municipality's mail: whether it is set up, when it rests, what would be sent and what has been. */
@Component({
  selector: 'gf-deliveries',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeliveryLog, DigestPreview, ErrorSummary, Loading, MailSettingsForm, Status],
  templateUrl: './deliveries.html',
})
export class Deliveries {
  /** From the address. */
  readonly utfall = input<string>();
  readonly slag = input<string>();
  readonly utskick = input<string>();

  private readonly client = inject(DeliveriesClient);
  private readonly toasts = inject(Toasts);
  private readonly email = inject(Session).view()?.user.email ?? '';
  protected readonly answer = inject(MailSettingsClient).settings();
  protected readonly testing = new Submission();
  protected readonly settings = linkedSignal(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });

  protected async test(): Promise<void> {
    if (await this.testing.run(() => this.client.sendTest()))
      this.toasts.show(`Ett provbrev är på väg till ${this.email}.`);
  }
}
