import { dailyPeriod, isWorkingDay, type SwedishMoment } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { readMeetings } from '../bodies/meetings.queries';
import { MailPreferencesService } from '../mail-preferences/mail-preferences.service';
import { Clock } from '../platform/clock/clock';
import { type NewDelivery } from '../platform/outbox/content';
import { Outbox } from '../platform/outbox/outbox';
import { Schedules, type Schedule } from '../platform/outbox/schedules';
import { BOARD_DIGEST_KIND, type BoardDigestPayload } from './board-digest-writer.service';
import { isToldOn } from './board-mail-days';
import { readBodyRecipients } from './recipients.queries';

/** Minutes since midnight: 07:00. */
const SEVEN = 420;

/**
 * Looks each working day at 07:00 for meetings whose bodies are to be told. Those that have been told are told no more, since
 * the key is the same; one who has come to the body since gets theirs the next morning.
 */
@Injectable()
export class BoardDigestSchedule implements Schedule, OnModuleInit {
  readonly name = BOARD_DIGEST_KIND;

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
    return isWorkingDay(now.day) ? dailyPeriod(now, SEVEN) : null;
  }

  async run(tx: EntityManager): Promise<void> {
    const today = this.clock.today();
    const meetings = await readMeetings(tx, today, { from: today });
    const told: NewDelivery[] = [];
    for (const { id, body, date } of meetings.filter((meeting) => isToldOn(today, meeting))) {
      const recipients = await readBodyRecipients(tx, body.id, today);
      const wanting = await this.preferences.wanting(tx, recipients, BOARD_DIGEST_KIND);
      const payload: BoardDigestPayload = { meetingId: id, date };
      for (const recipientId of recipients.filter((user) => wanting.has(user))) {
        const key = `${BOARD_DIGEST_KIND}:${recipientId}:${id}:${date}`;
        told.push({ channel: 'mail', kind: BOARD_DIGEST_KIND, key, recipientId, payload });
      }
    }
    await this.outbox.enqueue(tx, told);
  }
}
