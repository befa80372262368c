import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { Settings } from '../config/settings';
import { select } from '../database/select';
import type { NewDelivery } from './content';

/** Rows in one statement: SQLite binds at most 32,766 values. */
const AT_ONCE = 500;

/** Where features leave what shall be sent. */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Puts `deliveries` in the queue as part of the running write; how many were new. One whose key is there already is left
   * as it is. Mails are not kept while mail is not set up, so that they do not all go out the day it is.
   */
  async enqueue(tx: EntityManager, deliveries: readonly NewDelivery[]): Promise<number> {
    const wanted = this.settings.smtp ? deliveries : deliveries.filter(({ channel }) => channel !== 'mail');
    let added = 0;
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      added += await this.insert(tx, wanted.slice(from, from + AT_ONCE));
    }
    return added;
  }

  private async insert(tx: EntityManager, deliveries: readonly NewDelivery[]): Promise<number> {
    const now = this.clock.now();
    const values = deliveries.flatMap(({ channel, kind, key, recipientId, payload, dueAt }) => [
      ...[randomUUID(), channel, kind, key, recipientId, JSON.stringify(payload), 'queued', 0],
      ...[now, dueAt ?? now, dueAt ?? now],
    ]);
    const places = deliveries.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ');
    const rows = await select<{ id: string }>(
      tx,
      `INSERT INTO delivery
         (id, channel, kind, key, recipient_id, payload, state, attempts, created_at, due_at, next_attempt_at)
       VALUES ${places} ON CONFLICT (key) DO NOTHING RETURNING id`,
      values,
    );
    return rows.length;
  }
}
