import { randomUUID } from 'node:crypto';
import {
  addDays,
  nextWorkingDay,
  periodChoices,
  usualLastDay,
  type FollowUpPeriod,
  type IsoDate,
} from '@genomfor/shared';
import type { EntityManager } from 'typeorm';
import { viewingOfNobody } from '../src/actions/viewing.queries';
import { FollowUpAnswer } from '../src/follow-ups/follow-up-answer.entity';
import { FollowUpItem } from '../src/follow-ups/follow-up-item.entity';
import { FollowUpRound } from '../src/follow-ups/follow-up-round.entity';
import { readPage, readRound } from '../src/follow-ups/rounds.queries';
import type { Caller } from '../src/platform/auth/caller';
import { noon } from './seed-report';

/** Days before the day shown on which the open round was opened. */
const OPEN_FOR_DAYS = 5;

/** A report of the demonstration that has not been made yet; `make` answers with its id. */
export interface SeedReport {
  actionId: string;
  by: Caller;
  on: IsoDate;
  make: () => Promise<string | null>;
}

interface Ground {
  reviewId: string;
  actionIds: readonly string[];
  reports: readonly SeedReport[];
  by: Caller;
  today: IsoDate;
}

interface SeedRound {
  id: string;
  period: FollowUpPeriod;
  openedOn: IsoDate;
}

/**
 * Makes the reports of a plan in the order of their days, as part of the running write, with a round of follow-up that was
 * closed among them, as it was then, and one that is open on the day shown.
 */
export async function seedFollowUps(tx: EntityManager, ground: Ground): Promise<void> {
  const { reports, today } = ground;
  const months = periodChoices(today).filter((period) => !period.includes('T'));
  const past = months.findIndex((period) => usualLastDay(period) < today);
  const [period, before] = [months[past - 1] ?? months[0] ?? '', months[past] ?? ''];
  const closedOn = usualLastDay(before);
  const first = { id: randomUUID(), period: before, openedOn: nextWorkingDay(`${closedOn.slice(0, 8)}01`) };
  await addRound(tx, first, ground);
  await answer(
    tx,
    first,
    reports.filter(({ on }) => on <= closedOn),
  );
  await close(tx, first.id, closedOn, ground.by);
  const opened = addDays(today, -OPEN_FOR_DAYS);
  const now = { id: randomUUID(), period, openedOn: opened > closedOn ? opened : today };
  await addRound(tx, now, ground);
  await answer(
    tx,
    now,
    reports.filter(({ on }) => on > closedOn),
  );
}

async function addRound(tx: EntityManager, { id, period, openedOn }: SeedRound, ground: Ground): Promise<void> {
  const { reviewId, actionIds, by } = ground;
  const opened = { openedOn, openedAt: noon(openedOn), openedById: null, openedByName: by.name };
  await tx.insert(FollowUpRound, { id, reviewId, period, lastDay: usualLastDay(period), state: 'open', ...opened });
  await tx.insert(
    FollowUpItem,
    actionIds.map((actionId) => ({ roundId: id, actionId })),
  );
}

/** Makes the reports, the oldest first; those from when the round was open answer it. */
async function answer(tx: EntityManager, { id, openedOn }: SeedRound, reports: readonly SeedReport[]): Promise<void> {
  for (const { actionId, by, on, make } of [...reports].sort((a, b) => a.on.localeCompare(b.on))) {
    const statusReportId = await make();
    if (statusReportId === null || on < openedOn) continue;
    const answered = { roundId: id, actionId, statusReportId, at: noon(on), byId: by.id, byName: by.name };
    await tx.insert(FollowUpAnswer, { id: randomUUID(), ...answered });
  }
}

async function close(tx: EntityManager, id: string, closedOn: IsoDate, by: Caller): Promise<void> {
  const round = await readRound(tx, id);
  const content = round && (await readPage(tx, round, viewingOfNobody(tx, closedOn)));
  const closed = { closedOn, closedAt: noon(closedOn), closedById: null, closedByName: by.name };
  await tx.update(FollowUpRound, { id }, { state: 'closed', content, ...closed });
}
