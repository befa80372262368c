import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { Clock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import { Refused } from '../errors/refused';
import { AccessToken } from './access-token.entity';
import type { Caller } from './caller';
import { hashOf, newSecret } from './secret';
import type { User } from './user.entity';

/** Lets a secret be recognised, by people and by programs that search for leaked ones. */
const PREFIX = 'gf_';
/** How stale `lastUsedAt` may be, in milliseconds, so that reading does not always mean writing. */
const USED_AGAIN = 60_000;

/** Keys by which scripts act as their owner, with the role that the owner has at the time. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The caller's keys, newest first; revoked ones too. */
  list(caller: Caller): Promise<AccessToken[]> {
    return this.dataSource.manager.find(AccessToken, {
      where: { userId: caller.id },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
  }

  /**
   * Makes a key and returns it with its secret, which cannot be read again. Throws Refused('forbidden') when a script asks:
   * a key that leaked could otherwise live on as others after it was revoked.
   */
  async make(caller: Caller, name: string): Promise<{ token: AccessToken; secret: string }> {
    if (!caller.session) throw new Refused('forbidden');
    const secret = `${PREFIX}${newSecret()}`;
    const id = randomUUID();
    return this.unitOfWork.write(async (tx) => {
      const token = tx.create(AccessToken, {
        id,
        userId: caller.id,
        name,
        tokenHash: hashOf(secret),
        createdAt: this.clock.now(),
      });
      await tx.insert(AccessToken, token);
      await this.audit.record(tx, caller, 'token.made', { kind: 'token', id });
      return { token, secret };
    });
  }

  /** Makes the key useless from now on. Throws Refused('not-found') when the caller has no such key in use. */
  async revoke(caller: Caller, id: string): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      const inUse = { id, userId: caller.id, revokedAt: IsNull() };
      const { affected } = await tx.update(AccessToken, inUse, { revokedAt: this.clock.now() });
      if (!affected) throw new Refused('not-found');
      await this.audit.record(tx, caller, 'token.revoked', { kind: 'token', id });
    });
  }

  /** Makes all the user's keys useless, as part of the running write. */
  async revokeAll(tx: EntityManager, userId: string): Promise<void> {
    await tx.update(AccessToken, { userId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  /** The active owner of a secret in use, or null. */
  async ownerOf(secret: string): Promise<User | null> {
    if (!secret.startsWith(PREFIX)) return null;
    // Asked for at every call: a find with relations would be two statements.
    const token = await this.dataSource.manager
      .createQueryBuilder(AccessToken, 'token')
      .innerJoinAndSelect('token.user', 'user')
      .where('token.tokenHash = :hash AND token.revokedAt IS NULL', { hash: hashOf(secret) })
      .getOne();
    if (!token?.user?.active) return null;

    await this.markUsed(token);
    return token.user;
  }

  private async markUsed({ id, lastUsedAt }: AccessToken): Promise<void> {
    const now = this.clock.now();
    if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < USED_AGAIN) return;
    await this.unitOfWork.write((tx) => tx.update(AccessToken, { id }, { lastUsedAt: now }));
  }
}
