import {
  dailyPeriod,
  isoWeekOf,
  isWorkingDay,
  leadsToday,
  overdueToday,
  type IsoDate,
  type MailKind,
  type SwedishMoment,
  type ToldDay,
  type WatchedAction,
} from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan, type EntityManager } from 'typeorm';
import { DecisionGround } from '../actions/decision-ground.queries';
import { readStandings } from '../actions/standings.queries';
import { MailPreferencesService } from '../mail-preferences/mail-preferences.service';
import { readMailSettings } from '../mail-settings/mail-settings.queries';
import { Settings } from '../platform/config/settings';
import { Clock } from '../platform/clock/clock';
import { Outbox } from '../platform/outbox/outbox';
import { Schedules, type Schedule } from '../platform/outbox/schedules';
import { readHeldParts, readSuperiorParts } from './holders.queries';
import { readToldDays } from './mailed-actions.queries';
import { Notice } from './notice.entity';

/** Minutes since midnight: 07:00. */
const SEVEN = 420;
/** How long what a direct mail told is kept, in milliseconds: as long as the mail itself. */
const KEPT = 90 * 24 * 3_600_000;

/** Somebody whom a day of an action concerns. */
interface Concerned {
  actionId: string;
  userId: string;
}

/** Asks every working day at 07:00 who is to be reminded and whom delays are to be told to; in paused weeks nobody. */
@Injectable()
export class DaySchedule implements Schedule, OnModuleInit {
  readonly name = 'notices.day';

  constructor(
    private readonly schedules: Schedules,
    private readonly outbox: Outbox,
    private readonly preferences: MailPreferencesService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  duePeriod(now: SwedishMoment): IsoDate | null {
    return isWorkingDay(now.day) ? dailyPeriod(now, SEVEN) : null;
  }

  async run(tx: EntityManager, day: IsoDate): Promise<void> {
    if (!this.settings.smtp) return;
    await tx.delete(Notice, { at: LessThan(new Date(this.clock.now().getTime() - KEPT)) });
    const { pausedWeeks, escalateAfterDays: after } = await readMailSettings(tx);
    if (pausedWeeks.includes(isoWeekOf(day).week)) return;
    const { rows } = await readStandings(tx, {}, new DecisionGround(tx, day));
    const open = rows.filter((row) => row.open);
    const leads = (action: WatchedAction, told: readonly ToldDay[]) => leadsToday(action, day, told).length > 0;
    await this.enqueue(tx, 'lead', day, {
      due: open.filter((action) => leads(action, [])),
      who: async (ids) => (await readHeldParts(tx, ids, day)).filter(({ isResponsible }) => isResponsible),
      tells: leads,
    });
    if (after === null) return;
    const isOverdue = (action: WatchedAction, told: readonly ToldDay[]) =>
      overdueToday(action, day, after, told) !== null;
    await this.enqueue(tx, 'escalation', day, {
      due: open.filter((action) => isOverdue(action, [])),
      who: (ids) => readSuperiorParts(tx, ids, day),
      tells: isOverdue,
    });
  }

  /** One mail to each of those whom something due concerns, that has not been told to them and who want such mails. */
  private async enqueue(tx: EntityManager, kind: MailKind, day: IsoDate, { due, who, tells }: Asked): Promise<void> {
    if (due.length === 0) return;
    const concerned = await who(due.map(({ id }) => id));
    const actions = new Map(due.map((action) => [action.id, action]));
    const told = await readToldDays(tx, [...new Set(concerned.map(({ userId }) => userId))], day);
    const recipients = concerned.filter(({ actionId, userId }) => {
      const action = actions.get(actionId);
      return action !== undefined && tells(action, told.get(userId) ?? []);
    });
    const userIds = [...new Set(recipients.map(({ userId }) => userId))];
    const wanting = await this.preferences.wanting(tx, userIds, kind);
    await this.outbox.enqueue(
      tx,
      [...wanting].map((recipientId) => ({
        channel: 'mail',
        kind,
        key: `${kind}:${recipientId}:${day}`,
        recipientId,
        payload: { day },
      })),
    );
  }
}

/** What is due today, whom it concerns, and whether it is to be told to somebody who has been told of `told`. */
interface Asked {
  due: readonly WatchedAction[];
  who: (actionIds: readonly string[]) => Promise<readonly Concerned[]>;
  tells: (action: WatchedAction, told: readonly ToldDay[]) => boolean;
}
