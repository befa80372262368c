import { randomUUID } from 'node:crypto';
import { mayBeSentAgain, type DeliveryDetail, type DeliveryFilter, type DeliveryList } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { type Caller } from '../auth/caller';
import { Settings } from '../config/settings';
import { select } from '../database/select';
import { takeTurn } from '../database/take-turn';
import { UnitOfWork } from '../database/unit-of-work';
import { Refused } from '../errors/refused';
import type { NewDelivery } from './content';
import { countDeliveries, readDeliveries, readDelivery, readKinds } from './deliveries.queries';
import { Delivery } from './delivery.entity';
import { Outbox } from './outbox';
import { TEST_MAIL } from './test-mail';

/** What an earlier "send again" has added to a key. */
const AGAIN = /:again:\d+$/;

/** The send log: what was sent, to whom, and how it went. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
  ) {}

  /** The lines of the log that `filter` asks for, newest first. */
  async list(filter: DeliveryFilter): Promise<DeliveryList> {
    const [rows, total, kinds] = await Promise.all([
      readDeliveries(this.dataSource, filter),
      countDeliveries(this.dataSource, filter),
      readKinds(this.dataSource),
    ]);
    return { rows, total, kinds, mailIsOn: this.settings.smtp !== null };
  }

  /** The delivery as it was sent. Who reads what was written to somebody is recorded. Throws Refused('not-found'). */
  detail(by: Caller, id: string): Promise<DeliveryDetail> {
    return this.unitOfWork.write(async (tx) => {
      await this.audit.record(tx, by, 'delivery.read', { kind: 'delivery', id });
      return detailOf(tx, id);
    });
  }

  /**
   * Puts the same in the queue again, to be composed anew. Throws Refused: 'not-found', 'delivery-under-way' while it waits or
   * is sent by itself or had nothing to say, 'mail-is-off'.
   */
  resend(by: Caller, id: string): Promise<DeliveryDetail> {
    return this.unitOfWork.write(async (tx) => {
      const sent = await tx.findOneBy(Delivery, { id });
      if (!sent) throw new Refused('not-found');
      const { channel, kind, recipientId, payload } = sent;
      const base = sent.key.replace(AGAIN, '');
      // Two who press at the same time are two: each of them decided to.
      await takeTurn(tx, `delivery ${base}`);
      if (!mayBeSentAgain(sent.state)) throw new Refused('delivery-under-way');
      const key = `${base}:again:${String((await timesSentAgain(tx, base)) + 1)}`;
      await this.audit.record(tx, by, 'delivery.resent', { kind: 'delivery', id });
      return this.put(tx, { channel, kind, key, recipientId, payload });
    });
  }

  /** Puts a mail to whoever asks in the queue, to try the settings. Throws Refused('mail-is-off'). */
  sendTest(by: Caller): Promise<DeliveryDetail> {
    return this.unitOfWork.write(async (tx) => {
      await this.audit.record(tx, by, 'delivery.tested');
      const key = `${TEST_MAIL}:${randomUUID()}`;
      return this.put(tx, { channel: 'mail', kind: TEST_MAIL, key, recipientId: by.id, payload: {} });
    });
  }

  private async put(tx: EntityManager, delivery: NewDelivery): Promise<DeliveryDetail> {
    if ((await this.outbox.enqueue(tx, [delivery])) === 0) throw new Refused('mail-is-off');
    const { id } = await tx.findOneByOrFail(Delivery, { key: delivery.key });
    return detailOf(tx, id);
  }
}

async function detailOf(tx: EntityManager, id: string): Promise<DeliveryDetail> {
  const [line, sent] = [await readDelivery(tx, id), await tx.findOneBy(Delivery, { id })];
  if (!line || !sent) throw new Refused('not-found');
  const { messageId, html, text } = sent;
  return { ...line, messageId, html, text };
}

async function timesSentAgain(tx: EntityManager, base: string): Promise<number> {
  // Keys are made in code, but what they are made of may one day hold these.
  const pattern = `${base.replace(/[\\%_]/g, '\\$&')}:again:%`;
  const sql = "SELECT COUNT(*) AS times FROM delivery WHERE key LIKE ? ESCAPE '\\'";
  const [row] = await select<{ times: number }>(tx, sql, [pattern]);
  return row?.times ?? 0;
}
