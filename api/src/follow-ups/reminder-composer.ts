import { mailHtml, mailText, reminderMail, type IsoDate } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { viewingOfNobody } from '../actions/viewing.queries';
import { MailPreferencesService, NOT_WANTED } from '../mail-preferences/mail-preferences.service';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { Composers } from '../platform/outbox/composers';
import { type ClaimedDelivery, type Composed, type Composer } from '../platform/outbox/content';
import { REMINDER_MAIL } from './follow-up-reminders.service';
import { readAsked, readRound, type AskedRound, type StoredRound } from './rounds.queries';
import { readHolders, type Holder } from './waiting.queries';

/** A round as it stands when its reminders are sent. */
interface RoundNow extends AskedRound {
  round: StoredRound;
  holders: Holder[];
}

/** Writes the reminders when they are sent: who has answered meanwhile gets none. */
@Injectable()
export class ReminderComposer implements Composer, OnModuleInit {
  readonly kind = REMINDER_MAIL;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly composers: Composers,
    private readonly preferences: MailPreferencesService,
  ) {}

  onModuleInit(): void {
    this.composers.register(this);
  }

  async compose(batch: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, Composed>> {
    const today = this.clock.today();
    const userIds = batch.flatMap(({ recipientId }) => recipientId ?? []);
    const wanting = await this.preferences.wanting(this.dataSource.manager, userIds, 'follow-up');
    const rounds = new Map<string, RoundNow | null>();
    const composed = new Map<string, Composed>();
    for (const { id, recipientId, payload } of batch) {
      const roundId = String(payload['roundId']);
      const now = rounds.has(roundId) ? (rounds.get(roundId) ?? null) : await this.readNow(roundId, today);
      rounds.set(roundId, now);
      composed.set(id, wanting.has(recipientId ?? '') ? this.mailTo(recipientId ?? '', now, today) : NOT_WANTED);
    }
    return composed;
  }

  private async readNow(roundId: string, today: IsoDate): Promise<RoundNow | null> {
    const round = await readRound(this.dataSource, roundId);
    if (round?.state !== 'open') return null;
    const asked = await readAsked(this.dataSource, roundId, viewingOfNobody(this.dataSource.manager, today));
    const roles = new Set(asked.rows.flatMap(({ responsible }) => responsible.map(({ id }) => id)));
    return { round, ...asked, holders: await readHolders(this.dataSource, [...roles], today) };
  }

  private mailTo(userId: string, now: RoundNow | null, today: IsoDate): Composed {
    if (!now) return { skip: 'Uppföljningen är stängd.' };
    const held = new Set(now.holders.filter((holder) => holder.userId === userId).map(({ actorId }) => actorId));
    const asked = now.rows.filter(
      ({ progress, responsible }) => progress !== 'dropped' && responsible.some(({ id }) => held.has(id)),
    );
    const roles = new Map(asked.flatMap(({ responsible }) => responsible.map(({ id, name }) => [id, name] as const)));
    const unsubscribeUrl = this.preferences.unsubscribeUrl(userId, 'follow-up');
    const mail = reminderMail({
      today,
      reviewTitle: now.round.review_title,
      period: now.round.period,
      lastDay: now.round.last_day,
      roles: [...roles].flatMap(([id, name]) => (held.has(id) ? [name] : [])),
      left: asked.filter(({ id }) => !now.answers.has(id)),
      total: asked.length,
      reportUrl: `${this.settings.publicUrl}/uppfoljning/${now.round.id}`,
      unsubscribeUrl,
    });
    if (!mail) return { skip: 'Allt är rapporterat.' };
    return { subject: mail.subject, html: mailHtml(mail), text: mailText(mail), unsubscribeUrl };
  }
}
