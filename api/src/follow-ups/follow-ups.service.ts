import { randomUUID } from 'node:crypto';
import {
  isFollowUpPeriod,
  periodDays,
  periodName,
  usualLastDay,
  type ChangeFollowUp,
  type FieldError,
  type FollowUpList,
  type FollowUpView,
  type IsoDate,
  type OpenFollowUp,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { readViewing } from '../actions/viewing.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { select } from '../platform/database/select';
import { takeTurn } from '../platform/database/take-turn';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { Review } from '../reviews/review.entity';
import { FollowUpItem } from './follow-up-item.entity';
import { FollowUpRound } from './follow-up-round.entity';
import {
  composedPage,
  readAsked,
  readPage,
  readRound,
  readRoundsOf,
  takeOpenRound,
  toRound,
  type StoredRound,
} from './rounds.queries';
import { readWaiting } from './waiting.queries';

/** The rounds of follow-up of reviews: opened, given a last day, and closed for good. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The rounds of a review, the latest first. Throws Refused('not-found'). */
  async list(by: Caller, reviewId: string): Promise<FollowUpList> {
    const { id, title } = await knownReview(this.dataSource.manager, reviewId);
    const today = this.clock.today();
    const viewing = await readViewing(this.dataSource.manager, by, today);
    const rounds = [];
    for (const stored of await readRoundsOf(this.dataSource, reviewId)) {
      rounds.push(toRound(stored, await readPage(this.dataSource, stored, viewing)));
    }
    return { review: { id, title }, today, rounds };
  }

  /** A round as it stands today, or as it was when it was closed. Throws Refused('not-found'). */
  view(by: Caller, id: string): Promise<FollowUpView> {
    return this.viewIn(this.dataSource.manager, by, id);
  }

  /**
   * Opens a round that asks about every action of the review that remains to be done. Throws Refused: 'not-found',
   * 'invalid-input' for a period that is none, has not begun or has its round, a last day that has passed, and a review with
   * nothing to ask about.
   */
  open(by: Caller, reviewId: string, { period, lastDay }: OpenFollowUp): Promise<FollowUpView> {
    const today = this.clock.today();
    if (!isFollowUpPeriod(period)) throw wrong({ field: 'period', message: 'Välj en månad eller ett tertial.' });
    if (periodDays(period).first > today) throw wrong({ field: 'period', message: 'Perioden har inte börjat än.' });
    const day = lastDay ?? laterOf(usualLastDay(period), today);
    refusePastDay(day, today);
    return this.unitOfWork.write(async (tx) => {
      await takeTurn(tx, `follow-ups:${reviewId}`);
      await knownReview(tx, reviewId);
      await refuseTakenPeriod(tx, reviewId, period);
      const id = await this.insert(tx, by, { reviewId, period, lastDay: day });
      await this.audit.record(tx, by, 'follow-up.opened', { kind: 'follow-up', id });
      return this.viewIn(tx, by, id);
    });
  }

  /**
   * Changes the last day of an open round. Throws Refused: 'not-found', 'round-closed', 'invalid-input' for a day that has
   * passed, 'changed-by-other' with the round as it stands when `version` is not the newest.
   */
  change(by: Caller, id: string, version: number, { lastDay }: ChangeFollowUp): Promise<FollowUpView> {
    refusePastDay(lastDay, this.clock.today());
    return this.unitOfWork.write(async (tx) => {
      const round = await this.openRound(tx, by, id, version);
      await tx.update(FollowUpRound, { id, version }, { lastDay });
      await this.audit.record(tx, by, 'follow-up.changed', { kind: 'follow-up', id }, [
        { field: 'lastDay', before: round.last_day, after: lastDay },
      ]);
      return this.viewIn(tx, by, id);
    });
  }

  /**
   * Closes an open round and freezes what it tells, for good. Throws Refused: 'not-found', 'round-closed', 'changed-by-other'
   * with the round as it stands when `version` is not the newest.
   */
  close(by: Caller, id: string, version: number): Promise<FollowUpView> {
    return this.unitOfWork.write((tx) => this.closeWithin(tx, by, id, version));
  }

  /** As `close`, as part of the running write. */
  async closeWithin(tx: EntityManager, by: Caller, id: string, version: number): Promise<FollowUpView> {
    const round = await this.openRound(tx, by, id, version);
    const today = this.clock.today();
    const content = await readPage(tx, round, await readViewing(tx, by, today));
    const closing = { closedOn: today, closedAt: this.clock.moment(), closedById: by.id, closedByName: by.name };
    await tx.update(FollowUpRound, { id, version }, { state: 'closed', content, ...closing });
    await this.audit.record(tx, by, 'follow-up.closed', { kind: 'follow-up', id });
    return this.viewIn(tx, by, id);
  }

  private async insert(
    tx: EntityManager,
    by: Caller,
    { reviewId, period, lastDay }: Pick<FollowUpRound, 'reviewId' | 'period' | 'lastDay'>,
  ): Promise<string> {
    const id = randomUUID();
    const asked = await readOpenActions(tx, reviewId);
    if (asked.length === 0) throw wrong({ field: 'period', message: 'Planen har ingen åtgärd kvar att följa upp.' });
    const opening = { openedOn: this.clock.today(), openedAt: this.clock.moment() };
    const signed = { openedById: by.id, openedByName: by.name };
    await tx.insert(FollowUpRound, { id, reviewId, period, lastDay, state: 'open', ...opening, ...signed });
    await tx.insert(
      FollowUpItem,
      asked.map((actionId) => ({ roundId: id, actionId })),
    );
    return id;
  }

  private async openRound(tx: EntityManager, by: Caller, id: string, version: number): Promise<StoredRound> {
    const round = await takeOpenRound(tx, id);
    if (round.version !== version) throw new Refused('changed-by-other', await this.viewIn(tx, by, id));
    return round;
  }

  private async viewIn(source: EntityManager, by: Caller, id: string): Promise<FollowUpView> {
    const round = await readRound(source, id);
    if (!round) throw new Refused('not-found');
    const viewing = await readViewing(source, by, this.clock.today());
    const remindsByMail = this.settings.smtp !== null;
    if (round.content !== null) {
      const page = await readPage(source, round, viewing);
      return { round: toRound(round, page), page, waiting: [], remindsByMail };
    }
    const asked = await readAsked(source, id, viewing);
    const page = await composedPage(source, round, viewing, asked);
    const waiting = await readWaiting(source, id, asked, viewing.today);
    return { round: toRound(round, page), page, waiting, remindsByMail };
  }
}

async function knownReview(manager: EntityManager, id: string): Promise<Review> {
  const review = await manager.findOneBy(Review, { id, removedAt: IsNull() });
  if (!review) throw new Refused('not-found');
  return review;
}

async function refuseTakenPeriod(tx: EntityManager, reviewId: string, period: string): Promise<void> {
  if (!(await tx.existsBy(FollowUpRound, { reviewId, period }))) return;
  throw wrong({ field: 'period', message: `Det finns redan en uppföljning för ${periodName(period)}.` });
}

function refusePastDay(day: IsoDate, today: IsoDate): void {
  if (day < today) throw wrong({ field: 'lastDay', message: 'Dagen har passerat. Välj i dag eller en senare dag.' });
}

async function readOpenActions(tx: EntityManager, reviewId: string): Promise<string[]> {
  const open = await select<{ id: string }>(
    tx,
    `SELECT id FROM action WHERE review_id = ? AND removed_at IS NULL AND progress NOT IN ('done', 'dropped')`,
    [reviewId],
  );
  return open.map(({ id }) => id);
}

function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function wrong(error: FieldError): Refused {
  return new Refused('invalid-input', undefined, [error]);
}
