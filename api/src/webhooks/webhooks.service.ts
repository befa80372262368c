import { randomUUID } from 'node:crypto';
import { type NewWebhookView, type WebhookChanges, type WebhookInput, type WebhookView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { faultInAddress } from './webhook-address';
import { newWebhookSecret } from './webhook-signature';
import { Webhook } from './webhook.entity';

/** Which version of which webhook somebody has seen and wants to change. */
interface SeenWebhook {
  id: string;
  version: number;
}

/** Addresses of other systems that are told of what happens here. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Every webhook, the oldest first. */
  async list(): Promise<WebhookView[]> {
    const webhooks = await this.dataSource.manager.find(Webhook, { order: { createdAt: 'ASC', id: 'ASC' } });
    return webhooks.map(toWebhookView);
  }

  /** One webhook with its secret, for the program itself. Throws Refused('not-found'). */
  async get(id: string): Promise<Webhook> {
    return existing(await this.dataSource.manager.findOneBy(Webhook, { id }));
  }

  /** Makes an active webhook and its secret. Throws Refused('invalid-input') for an address that nothing is sent to. */
  add(by: Caller, { url, events }: WebhookInput): Promise<NewWebhookView> {
    this.refuseAddress(url);
    return this.unitOfWork.write(async (tx) => {
      const id = randomUUID();
      const secret = newWebhookSecret();
      const its = { url: url.trim(), events, paused: null, failingSince: null, createdAt: this.clock.now() };
      await tx.insert(Webhook, { id, secret, ...its });
      await this.record(tx, by, 'webhook.added', id);
      return { ...toWebhookView(await stored(tx, id)), secret };
    });
  }

  /**
   * Changes a webhook; what is not named stays. One that begins again has not failed. Throws Refused: 'not-found',
   * 'changed-by-other' with the webhook as it stands, and as `add`.
   */
  change(by: Caller, seen: SeenWebhook, { url, events, active }: WebhookChanges): Promise<WebhookView> {
    if (url !== undefined) this.refuseAddress(url);
    return this.unitOfWork.write(async (tx) => {
      const before = await stored(tx, seen.id);
      const columns = {
        url: url?.trim() ?? before.url,
        events: events ?? before.events,
        ...stateAfter(before, active),
      };
      await update(tx, seen, columns);
      await this.record(tx, by, 'webhook.changed', seen.id);
      return toWebhookView(await stored(tx, seen.id));
    });
  }

  /** Gives the webhook another secret; the one before is good for nothing from now on. Throws Refused as `change`. */
  renewSecret(by: Caller, seen: SeenWebhook): Promise<NewWebhookView> {
    return this.unitOfWork.write(async (tx) => {
      await stored(tx, seen.id);
      const secret = newWebhookSecret();
      await update(tx, seen, { secret });
      await this.record(tx, by, 'webhook.secret-renewed', seen.id);
      return { ...toWebhookView(await stored(tx, seen.id)), secret };
    });
  }

  /** Takes the webhook away; what waits to be sent to it is not sent. Throws Refused('not-found'). */
  async remove(by: Caller, id: string): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      await stored(tx, id);
      await tx.delete(Webhook, { id });
      await this.record(tx, by, 'webhook.removed', id);
    });
  }

  private refuseAddress(url: string): void {
    const message = faultInAddress(url.trim(), this.settings.webhookHttp);
    if (message !== null) throw new Refused('invalid-input', undefined, [{ field: 'url', message }]);
  }

  private async record(tx: EntityManager, by: Caller, what: string, id: string): Promise<void> {
    await this.audit.record(tx, by, what, { kind: 'webhook', id });
  }
}

/** Names every field that leaves the API: the secret does not. */
function toWebhookView({ id, url, events, paused, failingSince, version }: Webhook): WebhookView {
  return { id, url, events, paused, failingSince: failingSince?.toISOString() ?? null, version };
}

function stateAfter({ paused, failingSince }: Webhook, active?: boolean): Pick<Webhook, 'paused' | 'failingSince'> {
  if (active === true && paused !== null) return { paused: null, failingSince: null };
  return { paused: active === false ? (paused ?? 'by-person') : paused, failingSince };
}

async function update(tx: EntityManager, { id, version }: SeenWebhook, columns: Partial<Webhook>): Promise<void> {
  const { affected } = await tx.update(Webhook, { id, version }, columns);
  if (!affected) throw new Refused('changed-by-other', toWebhookView(await stored(tx, id)));
}

async function stored(tx: EntityManager, id: string): Promise<Webhook> {
  return existing(await tx.findOneBy(Webhook, { id }));
}

function existing(webhook: Webhook | null): Webhook {
  if (webhook === null) throw new Refused('not-found');
  return webhook;
}
