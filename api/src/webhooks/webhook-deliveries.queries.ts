import { mayBeSentAgain, type DeliveryState, type WebhookDeliveryView, type WebhookEvent } from '@genomfor/shared';
import { Like, type EntityManager } from 'typeorm';
import { instantOf, select, type Source } from '../platform/database/select';
import { Delivery } from '../platform/outbox/delivery.entity';

/** How many of the latest are shown. */
const SHOWN = 50;

/** What keeps the deliveries of one webhook together in the outbox. */
export function keyOf(webhookId: string, eventId: string): string {
  return `webhook:${webhookId}:${eventId}`;
}

interface StoredDelivery {
  id: string;
  payload: string;
  state: DeliveryState;
  attempts: number;
  created_at: Date | string;
  sent_at: Date | string | null;
  next_attempt_at: Date | string | null;
  problem: string | null;
}

/** The webhook's latest deliveries, the newest first. */
export async function readDeliveries(source: Source, webhookId: string): Promise<WebhookDeliveryView[]> {
  const stored = await select<StoredDelivery>(
    source,
    `SELECT id, payload, state, attempts, created_at, sent_at, next_attempt_at, problem FROM delivery
      WHERE channel = 'webhook' AND key LIKE ? ORDER BY created_at DESC, id LIMIT ?`,
    [keyOf(webhookId, '%'), SHOWN],
  );
  return stored.map(toView);
}

/** Whether the delivery is one of the webhook's. */
export function isDeliveryOf(source: EntityManager, webhookId: string, id: string): Promise<boolean> {
  return source.existsBy(Delivery, { id, key: Like(keyOf(webhookId, '%')) });
}

function toView(stored: StoredDelivery): WebhookDeliveryView {
  const { id, state, attempts, problem } = stored;
  const maybe = (at: Date | string | null) => (at === null ? null : instantOf(at));
  return {
    id,
    event: (JSON.parse(stored.payload) as { event: WebhookEvent }).event,
    state,
    attempts,
    createdAt: instantOf(stored.created_at),
    sentAt: maybe(stored.sent_at),
    nextAttemptAt: maybe(stored.next_attempt_at),
    problem,
    canResend: mayBeSentAgain(state),
  };
}
