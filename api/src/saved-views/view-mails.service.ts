import { createHash } from 'node:crypto';
import {
  composeViewMail,
  mailHtml,
  mailText,
  MOST_MAILED,
  VIEW_PERIODS,
  viewPeriodDue,
  weekOfKey,
  type ActionList,
  type ViewPeriod,
} from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MOST_ROWS, readList } from '../actions/action-list.queries';
import { readViewing } from '../actions/viewing.queries';
import { readMailSettings } from '../mail-settings/mail-settings.queries';
import { MailPreferencesService, NOT_WANTED } from '../mail-preferences/mail-preferences.service';
import { type Caller } from '../platform/auth/caller';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Composers } from '../platform/outbox/composers';
import { type ClaimedDelivery, type Composed } from '../platform/outbox/content';
import { Outbox } from '../platform/outbox/outbox';
import { Schedules } from '../platform/outbox/schedules';
import { readSavedView, readViewer, type ReadView } from './saved-views.queries';
import { readSubscribers } from './subscriptions.queries';
import { ViewSubscription } from './view-subscription.entity';

const KIND = 'saved-view';

/** Views by mail: as they stand when they are sent, with what the recipient may see that day. */
@Injectable()
export class ViewMailsService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly composers: Composers,
    private readonly schedules: Schedules,
    private readonly preferences: MailPreferencesService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.composers.register({ kind: KIND, compose: (batch) => this.compose(batch) });
    for (const period of VIEW_PERIODS) {
      this.schedules.register({
        name: `saved-views-${period}`,
        duePeriod: (now) => viewPeriodDue(period, now),
        run: (tx, when) => this.enqueue(tx, period, when),
      });
    }
  }

  private async enqueue(tx: EntityManager, period: ViewPeriod, when: string): Promise<void> {
    const { pausedWeeks } = await readMailSettings(tx);
    if (period === 'weekly' && pausedWeeks.includes(weekOfKey(when))) return;
    const subscribers = await readSubscribers(tx, period);
    const wanting = await this.preferences.wanting(
      tx,
      subscribers.map(({ userId }) => userId),
      KIND,
    );
    const deliveries = subscribers
      .filter(({ userId }) => wanting.has(userId))
      .map(({ subscriptionId, userId }) => ({
        channel: 'mail' as const,
        kind: KIND,
        key: `${KIND}:${subscriptionId}:${when}`,
        recipientId: userId,
        payload: { subscriptionId, when },
      }));
    await this.outbox.enqueue(tx, deliveries);
  }

  private async compose(batch: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, Composed>> {
    const composed = new Map<string, Composed>();
    const userIds = batch.flatMap(({ recipientId }) => recipientId ?? []);
    const wanting = await this.preferences.wanting(this.dataSource.manager, userIds, KIND);
    for (const { id, recipientId, payload } of batch) {
      if (!wanting.has(recipientId ?? '')) composed.set(id, NOT_WANTED);
      else composed.set(id, await this.composeOne(String(payload['subscriptionId']), String(payload['when'])));
    }
    return composed;
  }

  private async composeOne(id: string, when: string): Promise<Composed> {
    const { manager } = this.dataSource;
    const subscription = await manager.findOneBy(ViewSubscription, { id });
    const user = subscription && (await manager.findOneBy(User, { id: subscription.userId, active: true }));
    if (!subscription || !user) return { skip: 'Vyn skickas inte längre till den här personen.' };

    const viewer = await readViewer(manager, user, this.clock.today());
    const view = await readSavedView(manager, viewer, subscription.viewId);
    if (!view) return { skip: 'Vyn är borttagen, eller delas inte längre med den här personen.' };

    const list = await this.listFor(user, view);
    const isChanged = await this.noteShown(subscription, when, list);
    if (list.total === 0) return { skip: 'Vyn hade inga åtgärder.' };
    if (subscription.onlyChanged && !isChanged) return { skip: 'Inget hade ändrats i vyn.' };
    return this.drawn(subscription, view, list);
  }

  private async listFor({ id, name, role }: User, { filter }: ReadView): Promise<ActionList> {
    const reader: Caller = { id, name, role, address: null, session: null };
    const viewing = await readViewing(this.dataSource.manager, reader, this.clock.today());
    return readList(this.dataSource, { ...filter, offset: 0, limit: MOST_ROWS }, viewing);
  }

  /** Remembers what is shown; whether it is something else than before. Asked again for the same period, it answers the same. */
  private async noteShown(subscription: ViewSubscription, when: string, list: ActionList): Promise<boolean> {
    const shown = digestOf(list);
    const before = subscription.shownIn === when ? subscription.shownBefore : subscription.shown;
    const columns = { shown, shownIn: when, shownBefore: before };
    await this.unitOfWork.write((tx) => tx.update(ViewSubscription, { id: subscription.id }, columns));
    return shown !== before;
  }

  private drawn({ userId, period, onlyChanged }: ViewSubscription, view: ReadView, list: ActionList): Composed {
    const unsubscribeUrl = this.preferences.unsubscribeUrl(userId, KIND);
    const mail = composeViewMail({
      view,
      period,
      onlyChanged,
      rows: list.rows.slice(0, MOST_MAILED),
      total: list.total,
      today: list.today,
      publicUrl: this.settings.publicUrl,
      unsubscribeUrl,
    });
    return { subject: mail.subject, text: mailText(mail), html: mailHtml(mail), unsubscribeUrl };
  }
}

/** Tells lists apart that read differently in a mail: their rows, in any order, with deadline, responsible and standing. */
function digestOf({ rows, total }: ActionList): string {
  const told = rows.map(({ id, title, deadline, responsible, assessment }) =>
    JSON.stringify([id, title, deadline, responsible.map(({ name }) => name), assessment.standing]),
  );
  return createHash('sha256')
    .update(JSON.stringify([total, ...told.sort()]))
    .digest('hex');
}
