import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import type { SignInLinkView } from '@genomfor/shared';
import { Clock } from '../clock/clock';
import { Settings } from '../config/settings';
import { Refused } from '../errors/refused';
import { hashOf, newSecret } from './secret';
import { SignInLink } from './sign-in-link.entity';

const LIFE = 24 * 3_600_000;

/** One-time links that sign a user in: for the first password, and when it is forgotten. */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Makes a link for the user, good for 24 hours, and ends those made before. Part of the running write. */
  async make(tx: EntityManager, userId: string): Promise<SignInLinkView> {
    const token = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + LIFE);
    await this.endAll(tx, userId);
    await tx.insert(SignInLink, { tokenHash: hashOf(token), userId, expiresAt, usedAt: null });
    // After "#", which browsers send to nobody: the token stays out of logs and Referer headers.
    return { url: `${this.settings.publicUrl}/logga-in/lank#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** Makes the user's links useless, as part of the running write. */
  async endAll(tx: EntityManager, userId: string): Promise<void> {
    await tx.delete(SignInLink, { userId });
  }

  /** Uses the link up and returns whose it is. Throws Refused('link-used-or-expired'). Part of the running write. */
  async use(tx: EntityManager, token: string): Promise<string> {
    const tokenHash = hashOf(token);
    const now = this.clock.now();
    const { affected } = await tx.update(
      SignInLink,
      { tokenHash, usedAt: IsNull(), expiresAt: MoreThan(now) },
      { usedAt: now },
    );
    if (!affected) throw new Refused('link-used-or-expired');
    return (await tx.findOneByOrFail(SignInLink, { tokenHash })).userId;
  }
}
