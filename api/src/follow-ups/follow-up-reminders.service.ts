import { isWorkingDay, reminderDue, type IsoDate, type RemindersSent, type SwedishMoment } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { viewingOfNobody } from '../actions/viewing.queries';
import { MailPreferencesService } from '../mail-preferences/mail-preferences.service';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Outbox } from '../platform/outbox/outbox';
import { Schedules } from '../platform/outbox/schedules';
import { FollowUpReminder } from './follow-up-reminder.entity';
import { readAsked, readOpenRounds, takeOpenRound, takeRound, type StoredRound } from './rounds.queries';
import { idsOf, leftByRole, readHolders, readReminded } from './waiting.queries';

/** The kind of mail, by which its composer is found. */
export const REMINDER_MAIL = 'follow-up-reminder';
/** Minutes after midnight: seven in the morning. */
const MORNING = 7 * 60;

/** Reminds those who have not reported: when somebody asks for it, and by itself before and after the last day. */
@Injectable()
export class FollowUpRemindersService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly schedules: Schedules,
    private readonly preferences: MailPreferencesService,
  ) {}

  onModuleInit(): void {
    this.schedules.register({
      name: 'follow-up-reminders',
      duePeriod: ({ day, minutes }: SwedishMoment) => (minutes >= MORNING && isWorkingDay(day) ? day : null),
      run: (tx, day) => this.remindOn(tx, day),
    });
  }

  /**
   * Sends a mail to everybody who has something left to report in an open round, but to nobody who has had one today. Nothing
   * is sent where mail is not set up. Throws Refused: 'not-found', 'round-closed'.
   */
  remind(by: Caller, id: string): Promise<RemindersSent> {
    return this.unitOfWork.write(async (tx) => {
      const round = await takeOpenRound(tx, id);
      const today = this.clock.today();
      const sent = await this.remindIn(tx, round, today, today);
      await this.audit.record(tx, by, 'follow-up.reminded', { kind: 'follow-up', id });
      return sent;
    });
  }

  /** Sends the reminders that are due on `day` in every open round, as part of the running write. */
  async remindOn(tx: EntityManager, day: IsoDate): Promise<void> {
    for (const { id, last_day } of await readOpenRounds(tx)) {
      const occasion = reminderDue(last_day, day);
      const round = occasion && (await takeRound(tx, id));
      if (occasion && round?.state === 'open') await this.remindIn(tx, round, occasion, day);
    }
  }

  private async remindIn(
    tx: EntityManager,
    { id }: StoredRound,
    occasion: string,
    day: IsoDate,
  ): Promise<RemindersSent> {
    const left = leftByRole(await readAsked(tx, id, viewingOfNobody(tx, day)));
    const holders = await readHolders(tx, idsOf(left), day);
    const vacant = left
      .flatMap(({ role }) => role ?? [])
      .filter((role) => !holders.some(({ actorId }) => actorId === role.id))
      .map(({ name }) => name);
    const persons = [...new Set(holders.map(({ userId }) => userId))];
    return { persons: this.settings.smtp ? await this.send(tx, { id, occasion, day, persons }) : 0, vacant };
  }

  private async send(
    tx: EntityManager,
    { id, occasion, day, persons }: { id: string; occasion: string; day: IsoDate; persons: readonly string[] },
  ): Promise<number> {
    const reminded = await readReminded(tx, id);
    const before = await tx.findBy(FollowUpReminder, { roundId: id, occasion });
    const had = new Set(before.map(({ userId }) => userId));
    const wanting = await this.preferences.wanting(tx, persons, 'follow-up');
    const wanted = [...wanting].filter((userId) => !had.has(userId) && reminded.get(userId) !== day);
    for (const userId of wanted) await tx.insert(FollowUpReminder, { roundId: id, userId, occasion, onDay: day });
    return this.outbox.enqueue(
      tx,
      wanted.map((userId) => ({
        channel: 'mail' as const,
        kind: REMINDER_MAIL,
        key: `${REMINDER_MAIL}:${id}:${occasion}:${userId}`,
        recipientId: userId,
        payload: { roundId: id },
      })),
    );
  }
}
