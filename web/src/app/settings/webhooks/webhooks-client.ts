import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  NewWebhookView,
  WebhookChanges,
  WebhookDeliveryView,
  WebhookInput,
  WebhookTrial,
  WebhookView,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../platform/if-match';

const WEBHOOKS = '/api/webhooks';
type SeenWebhook = Pick<WebhookView, 'id' | 'version'>;

/** The only file in web that knows /api/webhooks. */
@Injectable({ providedIn: 'root' })
export class WebhooksClient {
  private readonly http = inject(HttpClient);

  /** The addresses of other systems that are told of events. */
  webhooks() {
    return httpResource<WebhookView[]>(() => WEBHOOKS);
  }

  /** The latest deliveries of one of them. */
  deliveries(id: Signal<string>) {
    return httpResource<WebhookDeliveryView[]>(() => `${WEBHOOKS}/${id()}/deliveries`);
  }

  add(webhook: WebhookInput): Promise<NewWebhookView> {
    return firstValueFrom(this.http.post<NewWebhookView>(WEBHOOKS, webhook));
  }

  change({ id, version }: SeenWebhook, changes: WebhookChanges): Promise<WebhookView> {
    return firstValueFrom(this.http.patch<WebhookView>(`${WEBHOOKS}/${id}`, changes, ifMatch(version)));
  }

  renewSecret({ id, version }: SeenWebhook): Promise<NewWebhookView> {
    return firstValueFrom(this.http.post<NewWebhookView>(`${WEBHOOKS}/${id}/secret`, {}, ifMatch(version)));
  }

  async remove(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${WEBHOOKS}/${id}`));
  }

  /** Sends a trial at once, and tells what came of it. */
  try(id: string): Promise<WebhookTrial> {
    return firstValueFrom(this.http.post<WebhookTrial>(`${WEBHOOKS}/${id}/trial`, {}));
  }

  async resend(id: string, deliveryId: string): Promise<void> {
    await firstValueFrom(this.http.post(`${WEBHOOKS}/${id}/deliveries/${deliveryId}/resend`, {}));
  }
}
