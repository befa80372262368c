import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, Not, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import { hashOf, newSecret } from './secret';
import { Session } from './session.entity';
import type { User } from './user.entity';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A session ends after twelve hours without a call... */
const IDLE = 12 * HOUR;
/** ...and after seven days whatever happens, in milliseconds. */
export const SESSION_LIFE = 7 * 24 * HOUR;
/** How stale `lastSeenAt` may be, so that reading does not always mean writing. */
const SEEN_AGAIN = 5 * MINUTE;

export interface LiveSession {
  tokenHash: string;
  byLink: boolean;
  user: User;
}

/** Browsers that are signed in. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opens a session as part of the running write and returns its token, which is stored nowhere. */
  async open(tx: EntityManager, userId: string, byLink: boolean): Promise<string> {
    const token = newSecret();
    const now = this.clock.now();
    await tx.delete(Session, { createdAt: LessThan(new Date(now.getTime() - SESSION_LIFE)) });
    await tx.insert(Session, { tokenHash: hashOf(token), userId, byLink, createdAt: now, lastSeenAt: now });
    return token;
  }

  /** The session that `token` belongs to, while it lives and its user is active; null otherwise. */
  async find(token: string): Promise<LiveSession | null> {
    const tokenHash = hashOf(token);
    // Asked for at every call: a find with relations would be two statements.
    const session = await this.dataSource.manager
      .createQueryBuilder(Session, 'session')
      .innerJoinAndSelect('session.user', 'user')
      .where('session.tokenHash = :tokenHash', { tokenHash })
      .getOne();
    if (!session?.user?.active || !this.lives(session)) return null;

    await this.markSeen(session);
    return { tokenHash, byLink: session.byLink, user: session.user };
  }

  /** Ends one session as part of the running write. */
  async close(tx: EntityManager, tokenHash: string): Promise<void> {
    await tx.delete(Session, { tokenHash });
  }

  /** Ends all of a user's sessions as part of the running write, except `spared` if it is given. */
  async closeAll(tx: EntityManager, userId: string, spared?: string): Promise<void> {
    await tx.delete(Session, { userId, ...(spared && { tokenHash: Not(spared) }) });
  }

  private lives(session: Session): boolean {
    const now = this.clock.now().getTime();
    return now - session.lastSeenAt.getTime() < IDLE && now - session.createdAt.getTime() < SESSION_LIFE;
  }

  private async markSeen({ tokenHash, lastSeenAt }: Session): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt.getTime() < SEEN_AGAIN) return;
    await this.unitOfWork.write((tx) => tx.update(Session, { tokenHash }, { lastSeenAt: now }));
  }
}
