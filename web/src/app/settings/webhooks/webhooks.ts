import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { listText, type WebhookInput, type WebhookTrial, type WebhookView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Moment } from '../../ui/moment/moment';
import { SecretDialog } from '../../ui/secret-dialog/secret-dialog';
import { Toasts } from '../../ui/toast/toasts';
import { WebhookDialog } from './webhook-dialog';
import { WebhookLog } from './webhook-log';
import { EVENT_NAME, PAUSE_WORDS } from './webhook-words';
import { WebhooksClient } from './webhooks-client';

/** Other systems that are told of what happens here. */
@Component({
  selector: 'gf-webhooks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, ErrorSummary, Icon, Loading, Moment, SecretDialog, WebhookDialog, WebhookLog],
  templateUrl: './webhooks.html',
})
export class Webhooks {
  private readonly client = inject(WebhooksClient);
  private readonly toasts = inject(Toasts);
  protected readonly answer = this.client.webhooks();
  protected readonly saving = new Submission();
  protected readonly doing = new Submission();

  /** The webhook whose dialog is open; 'new' for one that is to be added. */
  protected readonly opened = signal<WebhookView | 'new' | null>(null);
  protected readonly logged = signal<WebhookView | null>(null);
  protected readonly doomed = signal<WebhookView | null>(null);
  protected readonly renewing = signal<WebhookView | null>(null);
  protected readonly secret = signal<string | null>(null);
  /** What came of the latest trial, and of which webhook. */
  protected readonly trial = signal<(WebhookTrial & { id: string }) | null>(null);

  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly rows = computed(() =>
    this.answer.hasValue()
      ? this.answer.value().map((webhook) => ({
          webhook,
          events: listText(webhook.events.map((event) => EVENT_NAME[event])),
          paused: webhook.paused && PAUSE_WORDS[webhook.paused],
        }))
      : null,
  );

  protected async save(input: WebhookInput): Promise<void> {
    const opened = this.opened();
    if (!opened) return;
    const done = await this.saving.run(async () => {
      if (opened === 'new') this.secret.set((await this.client.add(input)).secret);
      else await this.client.change(opened, input);
    });
    if (!done) return;
    this.opened.set(null);
    this.answer.reload();
    if (opened !== 'new') this.toasts.show('Webhooken är ändrad.');
  }

  protected async setActive(webhook: WebhookView, active: boolean): Promise<void> {
    if (!(await this.doing.run(() => this.client.change(webhook, { active })))) return;
    this.answer.reload();
    this.toasts.show(active ? 'Webhooken skickar igen.' : 'Webhooken är pausad.');
  }

  protected async try({ id }: WebhookView): Promise<void> {
    this.trial.set(null);
    await this.doing.run(async () => this.trial.set({ id, ...(await this.client.try(id)) }));
  }

  protected async renew(webhook: WebhookView): Promise<void> {
    if (!(await this.doing.run(async () => this.secret.set((await this.client.renewSecret(webhook)).secret)))) return;
    this.renewing.set(null);
    this.answer.reload();
  }

  protected async remove({ id }: WebhookView): Promise<void> {
    if (!(await this.doing.run(() => this.client.remove(id)))) return;
    this.doomed.set(null);
    this.answer.reload();
    this.toasts.show('Webhooken är borttagen.');
  }

  protected close(): void {
    this.saving.clear();
    this.doing.clear();
    for (const dialog of [this.opened, this.doomed, this.renewing]) dialog.set(null);
  }
}
