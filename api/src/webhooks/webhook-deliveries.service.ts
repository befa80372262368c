import {
  hidingNames,
  webhookBody,
  webhookEventOf,
  type PauseReason,
  type WebhookDeliveryView,
  type WebhookEvent,
  type WebhookHappening,
} from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { readPersonNames } from '../boards/known-names.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { select } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { type DomainEvent } from '../platform/events/domain-event';
import { DomainEvents } from '../platform/events/domain-events';
import { Composers } from '../platform/outbox/composers';
import { type ClaimedDelivery, type Composed, type NewDelivery } from '../platform/outbox/content';
import { DeliveriesService } from '../platform/outbox/deliveries.service';
import { Outbox } from '../platform/outbox/outbox';
import { type OutgoingDelivery, type Outcome } from '../platform/outbox/sender';
import { Senders } from '../platform/outbox/senders';
import { outcomeOf } from './webhook-outcome';
import { isDeliveryOf, keyOf, readDeliveries } from './webhook-deliveries.queries';
import { WebhookPostService } from './webhook-post.service';
import { Webhook } from './webhook.entity';
import { WebhooksService } from './webhooks.service';

const KIND = 'webhook';
/** One that hangs must not hold the others back. */
const AT_ONCE = 4;
const NOTHING_KEPT = { address: null, html: null, messageId: null };
/** A webhook that has failed for so long is paused. */
const PATIENCE_MS = 5 * 24 * 60 * 60 * 1000;

/** What is kept of an event until it is sent. */
interface Kept {
  webhookId: string;
  event: WebhookEvent;
  happening: WebhookHappening;
}

/** Events on their way to other systems: kept in the write that makes them, and sent by the outbox. */
@Injectable()
export class WebhookDeliveriesService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly deliveries: DeliveriesService,
    private readonly composers: Composers,
    private readonly senders: Senders,
    private readonly webhooks: WebhooksService,
    private readonly poster: WebhookPostService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.events.listen({ hear: (tx, events) => this.keep(tx, events) });
    this.composers.registerFor('webhook', { kind: KIND, compose: (batch) => this.compose(batch) });
    this.senders.register({
      channel: 'webhook',
      atOnce: AT_ONCE,
      // The receiver knows a repetition by its id: silence may be tried again, so nothing is ever handed over.
      send: (delivery, { body }) => this.send(delivery, body),
      kept: ({ payload }, { body }) => ({ ...NOTHING_KEPT, subject: keptIn(payload).event, text: body }),
    });
  }

  /** The latest deliveries, the newest first. Throws Refused('not-found'). */
  async list(webhookId: string): Promise<WebhookDeliveryView[]> {
    await this.webhooks.get(webhookId);
    return readDeliveries(this.dataSource, webhookId);
  }

  /**
   * Sends the same once more, with the id that the receiver knows. Throws Refused: 'not-found' when it is none of the webhook's,
   * and 'delivery-under-way' while it waits or when it had nothing to say.
   */
  async resend(by: Caller, webhookId: string, id: string): Promise<void> {
    if (!(await isDeliveryOf(this.dataSource.manager, webhookId, id))) throw new Refused('not-found');
    await this.deliveries.resend(by, id);
  }

  private async keep(tx: EntityManager, events: readonly DomainEvent[]): Promise<void> {
    const told = events.flatMap((event) => {
      const type = webhookEventOf(event);
      return type === null ? [] : [{ type, event }];
    });
    if (told.length === 0) return;
    const active = await select<{ id: string; events: string }>(
      tx,
      'SELECT id, events FROM webhook WHERE paused IS NULL',
    );
    const wanting = active.map(({ id, events: wanted }) => ({ id, wants: JSON.parse(wanted) as WebhookEvent[] }));
    const deliveries = wanting.flatMap(({ id, wants }) =>
      told.filter(({ type }) => wants.includes(type)).map(({ type, event }) => deliveryOf(id, type, event)),
    );
    if (deliveries.length > 0) await this.outbox.enqueue(tx, deliveries);
  }

  private async compose(batch: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, Composed<'webhook'>>> {
    const active = new Set(
      (await this.dataSource.manager.find(Webhook, { where: { paused: IsNull() }, select: { id: true } })).map(
        ({ id }) => id,
      ),
    );
    const hide = hidingNames(await readPersonNames(this.dataSource));
    return new Map(batch.map(({ id, payload }) => [id, this.composed(keptIn(payload), active, hide)]));
  }

  private composed(
    { webhookId, event, happening }: Kept,
    active: ReadonlySet<string>,
    hide: (text: string) => string,
  ): Composed<'webhook'> {
    if (!active.has(webhookId)) return { skip: 'Webhooken är pausad eller borttagen.' };
    return { body: JSON.stringify(webhookBody(happening, event, this.settings.publicUrl, hide)) };
  }

  private async send({ payload }: OutgoingDelivery, body: string): Promise<Outcome> {
    const { webhookId, happening } = keptIn(payload);
    const webhook = await this.dataSource.manager.findOneBy(Webhook, { id: webhookId });
    if (!webhook) return { is: 'never', problem: { code: 'removed', words: 'Webhooken är borttagen.' } };
    const posted = await this.poster.post(webhook, happening.id, body);
    const outcome = outcomeOf(posted);
    if (outcome.is === 'accepted') await this.noteSuccess(webhook);
    else await this.noteFailure(webhook, outcome.is === 'never');
    return outcome;
  }

  private async noteSuccess({ id, failingSince }: Webhook): Promise<void> {
    if (failingSince === null) return;
    await this.unitOfWork.write((tx) => tx.update(Webhook, { id }, { failingSince: null }));
  }

  private async noteFailure({ id, failingSince, paused }: Webhook, isGone: boolean): Promise<void> {
    const now = this.clock.now();
    const since = failingSince ?? now;
    const reason = reasonToPause(isGone, now.getTime() - since.getTime());
    if (failingSince !== null && (reason === null || paused !== null)) return;
    await this.unitOfWork.write(async (tx) => {
      await tx.update(Webhook, { id }, { failingSince: since, paused: paused ?? reason });
      if (reason !== null)
        await this.audit.record(tx, { id: null, name: null, address: null }, `webhook.paused-${reason}`, {
          kind: KIND,
          id,
        });
    });
  }
}

function reasonToPause(isGone: boolean, failedForMs: number): PauseReason | null {
  if (isGone) return 'gone';
  return failedForMs >= PATIENCE_MS ? 'failing' : null;
}

function deliveryOf(webhookId: string, event: WebhookEvent, told: DomainEvent): NewDelivery {
  const kept: Kept = { webhookId, event, happening: happeningOf(told) };
  return { channel: 'webhook', kind: KIND, key: keyOf(webhookId, told.id), recipientId: null, payload: { ...kept } };
}

/** What is kept of the event: not who did it, nor why. */
function happeningOf(told: DomainEvent): WebhookHappening {
  const { id } = told;
  const at = told.at.toISOString();
  switch (told.kind) {
    case 'action':
      return { id, at, kind: told.kind, actionId: told.actionId, what: told.what, changes: told.changes };
    case 'decision': {
      const { kind, decisionId, matterId, before, outcome } = told;
      return { id, at, kind, decisionId, matterId, before, outcome };
    }
    case 'board-page':
      return { id, at, kind: told.kind };
  }
}

/** The payload of a delivery is what `deliveryOf` put there. */
function keptIn(payload: Record<string, unknown>): Kept {
  return payload as unknown as Kept;
}
