import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { DeliveryDetail, DeliveryFilter, DeliveryList } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';

const DELIVERIES = '/api/deliveries';

/** The only file in web that knows /api/deliveries. */
@Injectable({ providedIn: 'root' })
export class DeliveriesClient {
  private readonly http = inject(HttpClient);

  /** The send log, newest first. */
  list(filter: Signal<DeliveryFilter>) {
    return httpResource<DeliveryList>(() => ({ url: DELIVERIES, params: { ...filter() } }));
  }

  /** One delivery as it was sent; nothing is asked for null. */
  detail(id: Signal<string | null>) {
    return httpResource<DeliveryDetail>(() => {
      const opened = id();
      return opened === null ? undefined : `${DELIVERIES}/${opened}`;
    });
  }

  /** Where the frame that shows the mail gets it. */
  frameOf(id: string): string {
    return `${DELIVERIES}/${id}/html`;
  }

  resend(id: string): Promise<DeliveryDetail> {
    return firstValueFrom(this.http.post<DeliveryDetail>(`${DELIVERIES}/${id}/resend`, {}));
  }

  /** Sends a mail to oneself, to try the settings. */
  sendTest(): Promise<DeliveryDetail> {
    return firstValueFrom(this.http.post<DeliveryDetail>(`${DELIVERIES}/test`, {}));
  }
}
