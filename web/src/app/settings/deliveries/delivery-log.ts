import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import {
  DELIVERY_STANDING,
  DELIVERY_STATES,
  DELIVERY_STATE_NAME,
  deliveryKindName,
  type DeliveryDetail,
  type DeliveryFilter,
} from '@genomfor/shared';
import { DeliveriesClient } from '../../mail/deliveries-client';
import { refusalOf } from '../../platform/api-refusal';
import { momentText } from '../../platform/swedish';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { MoreRows } from '../../ui/more-rows/more-rows';
import { Status } from '../../ui/status/status';
import { Toasts } from '../../ui/toast/toasts';
import { DeliveryDialog } from './delivery-dialog';

const PAGE = 50;

/** What was sent, to whom, and how it went. What narrows the log, and which line is open, stands in the address. */
@Component({
  selector: 'gf-delivery-log',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeliveryDialog, Empty, ErrorSummary, Loading, MoreRows, Status],
  templateUrl: './delivery-log.html',
})
export class DeliveryLog {
  /** From the address. */
  readonly outcome = input<string>();
  readonly kind = input<string>();
  readonly opened = input<string>();

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly narrowing = computed<DeliveryFilter>(() => {
    const state = DELIVERY_STATES.find((one) => one === this.outcome());
    const kind = this.kind();
    return { ...(state && { state }), ...(kind && { kind }) };
  });
  private readonly limit = linkedSignal({ source: this.narrowing, computation: () => PAGE });
  protected readonly answer = inject(DeliveriesClient).list(
    computed(() => ({ ...this.narrowing(), limit: this.limit() })),
  );
  protected readonly outcomes = DELIVERY_STATES.map((state) => ({ state, name: DELIVERY_STATE_NAME[state] }));
  protected readonly isNarrowed = computed(() => Object.keys(this.narrowing()).length > 0);
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly shown = computed(() => {
    if (!this.answer.hasValue()) return null;
    const { rows, total, kinds } = this.answer.value();
    return {
      total,
      kinds: kinds.map((kind) => ({ kind, name: deliveryKindName(kind) })),
      rows: rows.map((row) => ({
        ...row,
        when: momentText(row.sentAt ?? row.createdAt),
        kindName: deliveryKindName(row.kind),
        standing: DELIVERY_STANDING[row.state],
        outcome: DELIVERY_STATE_NAME[row.state],
      })),
    };
  });

  protected narrow(change: { utfall?: string; slag?: string; utskick?: string | null }): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected more(): void {
    this.limit.update((limit) => limit + PAGE);
  }

  protected showResent({ recipientName }: DeliveryDetail): void {
    this.narrow({ utskick: null });
    this.answer.reload();
    this.toasts.show(`Mejlet till ${recipientName ?? 'mottagaren'} skickas igen.`);
  }
}
