import { randomUUID } from 'node:crypto';
import { type WebhookBody, type WebhookTrial } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { outcomeOf } from './webhook-outcome';
import { WebhookPostService } from './webhook-post.service';
import { WebhooksService } from './webhooks.service';

/** Shows at once whether an address can be reached. */
@Injectable()
export class WebhookTrialsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly webhooks: WebhooksService,
    private readonly poster: WebhookPostService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Posts an event that tells of nothing, once, and tells what came of it. Throws Refused('not-found'). */
  async run(by: Caller, webhookId: string): Promise<WebhookTrial> {
    const webhook = await this.webhooks.get(webhookId);
    await this.unitOfWork.write((tx) => this.audit.record(tx, by, 'webhook.tried', { kind: 'webhook', id: webhookId }));
    const id = randomUUID();
    const body: WebhookBody = {
      id,
      type: 'webhook.test',
      timestamp: this.clock.now().toISOString(),
      data: { id: null, url: this.settings.publicUrl },
    };
    const posted = await this.poster.post(webhook, id, JSON.stringify(body));
    const outcome = outcomeOf(posted);
    if (outcome.is === 'accepted') return { ok: true, words: 'Provet kom fram. Mottagaren svarade ja.' };
    return { ok: false, words: 'problem' in outcome ? outcome.problem.words : 'Ingen svarade.' };
  }
}
