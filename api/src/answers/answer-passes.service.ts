import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan, MoreThan } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { LinkLimit } from '../platform/auth/link-limit';
import { Signer } from '../platform/auth/signer';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { AnswerPass } from './answer-pass.entity';
import { readAnswerToken } from './answer-token';

/** How stale `lastOpenedAt` may be, in milliseconds, so that reading does not always mean writing. */
const OPENED_AGAIN = 60_000;

/** What a link stands for: who has it, as whom the program acts on it, and the action it is about. */
export interface OpenedPass {
  pass: AnswerPass;
  by: Caller;
  actionId: string;
}

/** Who comes by a link of a mail. It is no session: it is asked for anew in every call. */
@Injectable()
export class AnswerPasses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly signer: Signer,
    private readonly limit: LinkLimit,
    private readonly clock: Clock,
  ) {}

  /**
   * The person and the action of the token. Throws Refused('answer-link-expired') for one that has expired, been revoked or
   * changed, or whose person is no longer active, all alike, and 'too-many-attempts' once an address has tried too many that
   * nobody made. A link of ours that no longer works is no guess: a whole municipality may press last month's links.
   */
  async open(token: string, address: string): Promise<OpenedPass> {
    await this.limit.refuseGuesser(address);
    const read = readAnswerToken(this.signer, token);
    if (!read) {
      await this.limit.countFailure(address);
      throw new Refused('answer-link-expired');
    }
    const { manager } = this.dataSource;
    const pass = await manager.findOneBy(AnswerPass, {
      id: read.passId,
      revokedAt: IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    });
    const user = pass && (await manager.findOneBy(User, { id: pass.userId, active: true }));
    if (!user) throw new Refused('answer-link-expired');
    const { id, name, role } = user;
    return { pass, by: { id, name, role, address, session: null }, actionId: read.actionId };
  }

  /** Remembers that somebody has looked, and forgets the passes that have expired. */
  async markOpened({ id, lastOpenedAt }: AnswerPass): Promise<void> {
    const now = this.clock.now();
    if (lastOpenedAt && now.getTime() - lastOpenedAt.getTime() < OPENED_AGAIN) return;
    await this.unitOfWork.write(async (tx) => {
      await tx.update(AnswerPass, { id }, { lastOpenedAt: now });
      await tx.delete(AnswerPass, { expiresAt: LessThan(now) });
    });
  }
}
