import { weekOfKey, weeklyPeriod, type SwedishMoment } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { readMailSettings } from '../mail-settings/mail-settings.queries';
import { MailPreferencesService } from '../mail-preferences/mail-preferences.service';
import { Clock } from '../platform/clock/clock';
import { Outbox } from '../platform/outbox/outbox';
import { Schedules, type Schedule } from '../platform/outbox/schedules';
import { DIGEST_KIND } from './digest-writer.service';
import { readWeeklyRecipients } from './recipients.queries';

const MONDAY = 1;
/** Minutes since midnight: 07:00. */
const SEVEN = 420;

/** Puts the mails of the week in the queue on Monday at 07:00, or on the next working day; in paused weeks none. */
@Injectable()
export class DigestSchedule implements Schedule, OnModuleInit {
  readonly name = DIGEST_KIND;

  constructor(
    private readonly schedules: Schedules,
    private readonly outbox: Outbox,
    private readonly preferences: MailPreferencesService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  duePeriod(now: SwedishMoment): string | null {
    return weeklyPeriod(now, { weekday: MONDAY, minutes: SEVEN });
  }

  // Which weeks rest is read here and not in `duePeriod`, which reads nothing: the week is then over and done with.
  async run(tx: EntityManager, period: string): Promise<void> {
    const { pausedWeeks } = await readMailSettings(tx);
    if (pausedWeeks.includes(weekOfKey(period))) return;
    const recipients = await readWeeklyRecipients(tx, this.clock.today());
    const userIds = recipients.map(({ userId }) => userId);
    const wanting = await this.preferences.wanting(tx, userIds, DIGEST_KIND);
    const wanted = recipients.filter(({ userId }) => wanting.has(userId));
    const now = this.clock.now();
    // Those who are told of everything stand together first in the queue, so that everything is read once for all of them.
    const first = new Date(now.getTime() - 1_000);
    await this.outbox.enqueue(
      tx,
      wanted.map(({ userId: recipientId, watchesAll }) => ({
        channel: 'mail',
        kind: DIGEST_KIND,
        key: `digest:${recipientId}:${period}`,
        recipientId,
        payload: { week: period },
        dueAt: watchesAll ? first : now,
      })),
    );
  }
}
