import {
  addDays,
  composeEscalation,
  composeLead,
  isOpen,
  leadsToday,
  nextWorkingDay,
  overdueToday,
  watched,
  weekdayOf,
  type ActionRow,
  type IsoDate,
  type ToldDay,
} from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../actions/action-rows.queries';
import { viewingForMail } from '../digests/viewing-for-mail.queries';
import { MailPreferencesService } from '../mail-preferences/mail-preferences.service';
import { readMailSettings } from '../mail-settings/mail-settings.queries';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Composers } from '../platform/outbox/composers';
import { readLateIdsBelow, readOpenIdsOf, readToldDays } from './mailed-actions.queries';
import { NoticeMailsService, type Draft, type Mailing } from './notice-mails.service';
import { ToldDayRow } from './told-day.entity';

/** Of one person: the actions that may be told of, and what of them is to be told today. */
interface Telling {
  mailing: Mailing;
  rows: ActionRow[];
  days: ToldDay[];
}

const ANOTHER_DAY = { skip: 'Mejlet gällde en annan dag. Det som fortfarande gäller står i nästa.' };
const IN_DIGEST = { skip: 'Påminnelserna står i veckomejlet samma morgon.' };

/** Writes reminders and escalations when they are sent, from the days that hold then, and remembers what has been told. */
@Injectable()
export class DayMailsService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly composers: Composers,
    private readonly mails: NoticeMailsService,
    private readonly preferences: MailPreferencesService,
  ) {}

  onModuleInit(): void {
    this.composers.register({
      kind: 'lead',
      compose: (batch) => this.mails.compose('lead', batch, (mailings, today) => this.readLeads(mailings, today)),
    });
    this.composers.register({
      kind: 'escalation',
      compose: (batch) =>
        this.mails.compose('escalation', batch, (mailings, day) => this.readEscalations(mailings, day)),
    });
  }

  private async readLeads(mailings: readonly Mailing[], today: IsoDate): Promise<ReadonlyMap<string, Draft>> {
    const current = mailings.filter((mailing) => isOf(mailing, today));
    const owned = await readOpenIdsOf(this.dataSource, roleIds(current));
    const tellings = await this.tellings(current, today, owned, (row, told) => leadsToday(watched(row), today, told));
    await this.remember(tellings, today);
    const userIds = current.map(({ userId }) => userId);
    const inDigest = isDigestDay(today)
      ? await this.preferences.wanting(this.dataSource.manager, userIds, 'digest')
      : new Set<string>();
    const drafts = tellings.map(({ mailing, rows, days }): [string, Draft] => [
      mailing.delivery.id,
      days.length > 0 && inDigest.has(mailing.userId)
        ? IN_DIGEST
        : (frame) => composeLead({ ...frame, rows, leads: days }),
    ]);
    return withSkipped(mailings, drafts);
  }

  private async readEscalations(mailings: readonly Mailing[], today: IsoDate): Promise<ReadonlyMap<string, Draft>> {
    const { escalateAfterDays: after } = await readMailSettings(this.dataSource.manager);
    const current = after === null ? [] : mailings.filter((mailing) => isOf(mailing, today));
    const below = await readLateIdsBelow(this.dataSource, roleIds(current), today);
    const tellings = await this.tellings(current, today, below, (row, told, { roles }) => {
      const isOwn = row.responsible.some(({ id }) => roles.some((role) => role.id === id));
      return (!isOwn && overdueToday(watched(row), today, after ?? 0, told)) || [];
    });
    await this.remember(tellings, today);
    const drafts = tellings.map(({ mailing, rows, days }): [string, Draft] => {
      const late = new Set(days.map(({ actionId }) => actionId));
      const told = rows.filter(({ id }) => late.has(id));
      return [mailing.delivery.id, (frame) => composeEscalation({ ...frame, rows: told })];
    });
    return withSkipped(mailings, drafts);
  }

  /** `idsOf` is by role which actions may be told of, and `daysOf` what of one is to be told, given what has been before. */
  private async tellings(
    mailings: readonly Mailing[],
    today: IsoDate,
    idsOf: ReadonlyMap<string, readonly string[]>,
    daysOf: (row: ActionRow, told: readonly ToldDay[], mailing: Mailing) => ToldDay | ToldDay[],
  ): Promise<Telling[]> {
    const ids = [...new Set([...idsOf.values()].flat())];
    const read = await readRows(this.dataSource, ids, viewingForMail(this.dataSource, today));
    const found = new Map(read.filter(isOpen).map((row) => [row.id, row]));
    const userIds = mailings.map(({ userId }) => userId);
    const told = await readToldDays(this.dataSource, userIds, today);
    return mailings.map((mailing) => {
      const its = new Set(mailing.roles.flatMap(({ id }) => idsOf.get(id) ?? []));
      const rows = [...its].flatMap((id): ActionRow | ActionRow[] => found.get(id) ?? []);
      const before = told.get(mailing.userId) ?? [];
      return { mailing, rows, days: rows.flatMap((row) => daysOf(row, before, mailing)) };
    });
  }

  private async remember(tellings: readonly Telling[], toldOn: IsoDate): Promise<void> {
    const rows = tellings.flatMap(({ mailing: { userId }, days }) => days.map((day) => ({ userId, ...day, toldOn })));
    if (rows.length === 0) return;
    await this.unitOfWork.write((tx) =>
      tx.createQueryBuilder().insert().into(ToldDayRow).values(rows).orIgnore().updateEntity(false).execute(),
    );
  }
}

/** Whether the week's mail comes that day: on its first working day. */
function isDigestDay(today: IsoDate): boolean {
  return nextWorkingDay(addDays(today, 1 - weekdayOf(today))) === today;
}

/** What is sent late, or again another day, would tell what the mail of that day tells. */
function isOf({ delivery }: Mailing, today: IsoDate): boolean {
  return delivery.payload['day'] === today;
}

function roleIds(mailings: readonly Mailing[]): string[] {
  return mailings.flatMap(({ roles }) => roles.map(({ id }) => id));
}

function withSkipped(
  mailings: readonly Mailing[],
  drafts: readonly (readonly [string, Draft])[],
): ReadonlyMap<string, Draft> {
  return new Map([...mailings.map(({ delivery }) => [delivery.id, ANOTHER_DAY] as const), ...drafts]);
}
