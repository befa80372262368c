import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Signer } from '../platform/auth/signer';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { AnswerPass } from './answer-pass.entity';
import { answerToken } from './answer-token';

/** How long the links of a mail work, in milliseconds: two weekly mails. */
const LIFE = 14 * 24 * 3_600_000;

/** A mail, and the one person it goes to. */
export interface MailToAnswer {
  userId: string;
  deliveryId: string;
}

/** The address where the person answers for the action. */
export type AnswerLink = (actionId: string) => string;

/** Links by which people answer for their actions straight from a mail: one row for each mail, however many actions it has. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signer: Signer,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** As `forMails`, for one. */
  async forMail(tx: EntityManager, mail: MailToAnswer): Promise<AnswerLink> {
    return (await this.forMails(tx, [mail])).get(mail.deliveryId) ?? noLink(mail.deliveryId);
  }

  /**
   * By delivery, what makes the links of each mail, as part of the running write: two statements for all of them. A mail that is
   * composed again has the same links, good for another fourteen days; revoked ones stay revoked.
   */
  async forMails(tx: EntityManager, mails: readonly MailToAnswer[]): Promise<ReadonlyMap<string, AnswerLink>> {
    if (mails.length === 0) return new Map();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + LIFE);
    await tx
      .createQueryBuilder()
      .insert()
      .into(AnswerPass)
      .values(mails.map((mail) => ({ ...mail, id: randomUUID(), createdAt, expiresAt })))
      .orUpdate(['expires_at'], ['delivery_id'])
      .updateEntity(false)
      .execute();
    const passes = await tx.findBy(AnswerPass, { deliveryId: In(mails.map(({ deliveryId }) => deliveryId)) });
    return new Map(passes.map(({ id, deliveryId }) => [deliveryId, (actionId) => this.address(id, actionId)]));
  }

  /** Makes the links of all the caller's mails useless. */
  async revokeOwn(caller: Caller): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      await this.revokeAll(tx, caller.id);
      await this.audit.record(tx, caller, 'answer-links.revoked', { kind: 'user', id: caller.id });
    });
  }

  /** Makes the links of all the user's mails useless, as part of the running write. */
  async revokeAll(tx: EntityManager, userId: string): Promise<void> {
    await tx.update(AnswerPass, { userId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  private address(passId: string, actionId: string): string {
    return `${this.settings.publicUrl}/svar/${answerToken(this.signer, { passId, actionId })}`;
  }
}

function noLink(deliveryId: string): never {
  throw new Error(`No pass was stored for the delivery ${deliveryId}`);
}
