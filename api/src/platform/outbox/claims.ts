import { randomUUID } from 'node:crypto';
import type { DeliveryChannel } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work';
import { among, execute, select } from '../database/select';
import { Delivery } from './delivery.entity';
import { GatheredWrites } from './gathered-writes';
import type { Kept } from './sender';
import { type Followed, GIVE_UP_AFTER, TOO_OLD, whatFollows } from './what-follows';

/** How long a claim is believed without a sign of life from whoever made it, in milliseconds. */
export const LEASE = 120_000;

/** A delivery that this process, and no other, may send. */
export interface Claimed {
  id: string;
  kind: string;
  recipientId: string | null;
  payload: Record<string, unknown>;
  /** How many times it has been tried, this one counted. */
  attempts: number;
  dueAt: Date;
}

export interface Claim {
  /** Unique to the claim: a delivery that another has claimed since no longer carries it. */
  lease: string;
  deliveries: Claimed[];
}

interface DueRow {
  id: string;
  kind: string;
  recipient_id: string | null;
  payload: string;
  attempts: number;
  due_at: Date | string;
}

/**
 * Which process sends what. A claim is a lease: when its process is gone, others claim what it had not begun to hand over.
 * What it had is nobody's to send again: it may have arrived. See docs/adr/0021-deliveries-are-rows.md
 */
@Injectable()
export class Claims {
  private readonly writes: GatheredWrites;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {
    this.writes = new GatheredWrites(unitOfWork);
  }

  /** Claims at most `most` deliveries on `channel` that are due at `now`, those that have waited longest first. */
  async claim(channel: DeliveryChannel, most: number, now: Date): Promise<Claim> {
    const lease = randomUUID();
    // Asked first, so that a queue where nothing is due is only read.
    if (!(await isAnyDue(this.dataSource, channel, now))) return { lease, deliveries: [] };
    return this.unitOfWork.write(async (tx) => {
      await settleLost(tx, channel, now);
      if (channel === 'mail') await settleTooOld(tx, channel, now);
      const rows = await lockedDue(tx, channel, most, now);
      const these = among(tx, 'id', ids(rows));
      await execute(
        tx,
        `UPDATE delivery SET state = 'sending', attempts = attempts + 1, lease_owner = ?, lease_until = ?
         WHERE ${these.sql}`,
        [lease, leaseFrom(now), ...these.values],
      );
      return { lease, deliveries: rows.map(toClaimed) };
    });
  }

  /** Says that whoever made the claim is still at work at `now`. */
  async renew(lease: string, now: Date): Promise<void> {
    await this.writes.add((tx) =>
      tx.update(Delivery, { leaseOwner: lease, state: 'sending' }, { leaseUntil: leaseFrom(now) }),
    );
  }

  /**
   * Stores that the delivery is about to be handed over at `now`, and what it says. False when the claim no longer holds:
   * then it must not be.
   */
  markHandedOver(lease: string, id: string, kept: Kept, now: Date): Promise<boolean> {
    return this.writes.add((tx) =>
      update(tx, { id, leaseOwner: lease, state: 'sending' }, { ...kept, handedOverAt: now }),
    );
  }

  /** Stores how an attempt ended at `now`. What comes too late to matter, since another has claimed it, changes nothing. */
  async settle(
    lease: string,
    id: string,
    { state, nextAttemptAt, problem }: Followed,
    kept: Kept | null,
    now: Date,
  ): Promise<void> {
    await this.writes.add((tx) =>
      update(
        tx,
        { id, leaseOwner: lease },
        {
          ...kept,
          state,
          nextAttemptAt,
          problem: problem?.words ?? null,
          problemCode: problem?.code ?? null,
          leaseUntil: null,
          ...(state === 'sent' && { sentAt: now }),
          // It certainly did not arrive: whoever claims it next may send it.
          ...(state === 'queued' && { handedOverAt: null, leaseOwner: null }),
        },
      ),
    );
  }

  /** Gives back what of the claim has not been begun, as if it had never been claimed. */
  async giveBack(lease: string, unbegun: readonly string[]): Promise<void> {
    await this.writes.add((tx) => {
      const these = among(tx, 'id', unbegun);
      return execute(
        tx,
        `UPDATE delivery SET state = 'queued', attempts = attempts - 1, lease_owner = NULL, lease_until = NULL
         WHERE lease_owner = ? AND state = 'sending' AND handed_over_at IS NULL AND ${these.sql}`,
        [lease, ...these.values],
      );
    });
  }
}

/** Those in the queue, and those whose sender is gone, also when they had been handed over. */
const DUE = `channel = ? AND state IN ('queued', 'sending') AND next_attempt_at <= ? AND (state = 'queued' OR lease_until < ?)`;

async function isAnyDue(source: DataSource, channel: DeliveryChannel, now: Date): Promise<boolean> {
  return (await select(source, `SELECT id FROM delivery WHERE ${DUE} LIMIT 1`, [channel, now, now])).length > 0;
}

/** Whoever sent these is gone without telling how it ended. */
async function settleLost(tx: EntityManager, channel: DeliveryChannel, now: Date): Promise<void> {
  const { state, problem } = whatFollows({ is: 'no-answer' }, { attempts: 1, dueAt: now, now });
  await execute(
    tx,
    `UPDATE delivery SET state = ?, next_attempt_at = NULL, lease_until = NULL, problem = ?, problem_code = ?
     WHERE channel = ? AND state = 'sending' AND lease_until < ? AND handed_over_at IS NOT NULL`,
    [state, problem?.words, problem?.code, channel, now],
  );
}

/**
 * A mail is about the days around which it was due. What waited while the program was down is given up, so that nobody gets last
 * week's beside this week's; what other systems are told of stays true.
 */
async function settleTooOld(tx: EntityManager, channel: DeliveryChannel, now: Date): Promise<void> {
  const { state, problem } = whatFollows({ is: 'never', problem: TOO_OLD }, { attempts: 1, dueAt: now, now });
  await execute(
    tx,
    `UPDATE delivery SET state = ?, next_attempt_at = NULL, lease_until = NULL, problem = ?, problem_code = ?
     WHERE ${DUE} AND handed_over_at IS NULL AND due_at < ?`,
    [state, problem?.words, problem?.code, channel, now, now, new Date(now.getTime() - GIVE_UP_AFTER)],
  );
}

function lockedDue(tx: EntityManager, channel: DeliveryChannel, most: number, now: Date): Promise<DueRow[]> {
  const locked = tx.dataSource.options.type === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
  return select<DueRow>(
    tx,
    `SELECT id, kind, recipient_id, payload, attempts, due_at FROM delivery
     WHERE ${DUE} AND handed_over_at IS NULL ORDER BY next_attempt_at, id LIMIT ? ${locked}`,
    [channel, now, now, most],
  );
}

async function update(
  tx: EntityManager,
  which: { id: string; leaseOwner: string; state?: 'sending' },
  to: Partial<Omit<Delivery, 'payload'>>,
): Promise<boolean> {
  const { affected } = await tx.update(Delivery, which, to);
  return affected === 1;
}

function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE);
}

function ids(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function toClaimed({ id, kind, recipient_id, payload, attempts, due_at }: DueRow): Claimed {
  return {
    id,
    kind,
    recipientId: recipient_id,
    payload: JSON.parse(payload) as Record<string, unknown>,
    attempts: attempts + 1,
    dueAt: new Date(due_at),
  };
}
