import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull, Not, type EntityManager } from 'typeorm';
import type { SignInLinkView } from '@genomfor/shared';
import { Clock } from '../clock/clock';
import { takeTurn } from '../database/take-turn';
import { UnitOfWork } from '../database/unit-of-work';
import { SignInLinksService } from './sign-in-links.service';
import { User } from './user.entity';

const NAME = 'Administratör';
const EMAIL = 'administrator@genomfor.local';

/** The way in to an installation where nobody has chosen a password yet: no default password exists anywhere. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: SignInLinksService,
    private readonly clock: Clock,
  ) {}

  /** A fresh one-time link for the first administrator, who is made if missing; null once anybody has a password. */
  ensureFirstAdministrator(): Promise<SignInLinkView | null> {
    return this.unitOfWork.write(async (tx) => {
      // Several processes may start together on an empty database: the second finds the account that the first has made.
      await takeTurn(tx, 'first administrator');
      if (await tx.existsBy(User, { active: true, passwordHash: Not(IsNull()) })) return null;
      return this.links.make(tx, await this.administratorId(tx));
    });
  }

  private async administratorId(tx: EntityManager): Promise<string> {
    const first = await tx.findOne(User, {
      where: { role: 'administrator', active: true },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    if (first) return first.id;

    const id = randomUUID();
    const createdAt = this.clock.now();
    await tx.insert(User, { id, name: NAME, email: EMAIL, role: 'administrator', active: true, createdAt });
    return id;
  }
}
