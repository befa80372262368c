import { Injectable } from '@nestjs/common';
import type { SignInLinkView, UserChanges, UserInput } from '@genomfor/shared';
import { randomUUID } from 'node:crypto';
import { DataSource, Not, type EntityManager } from 'typeorm';
import { AnswerLinks } from '../answers/answer-links.service';
import { AuditTrail } from '../platform/audit/audit-trail';
import { AccessTokensService } from '../platform/auth/access-tokens.service';
import type { Caller } from '../platform/auth/caller';
import { SessionsService } from '../platform/auth/sessions.service';
import { SignInLinksService } from '../platform/auth/sign-in-links.service';
import { asEmailKey } from '../platform/auth/sign-in.service';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { takeTurn } from '../platform/database/take-turn';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { toUserView } from './user.dto';

const BY_NAME = new Intl.Collator('sv');

/** The accounts of the municipality. */
@Injectable()
export class UsersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly links: SignInLinksService,
    private readonly tokens: AccessTokensService,
    private readonly answerLinks: AnswerLinks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** All users in Swedish order, those who may no longer sign in too. */
  async list(): Promise<User[]> {
    const users = await this.dataSource.manager.find(User);
    return users.sort((a, b) => BY_NAME.compare(a.name, b.name) || BY_NAME.compare(a.email, b.email));
  }

  /** Makes an account without a password. Throws Refused('already-exists') when the e-mail address has one. */
  async add(caller: Caller, { name, email, role, active }: UserInput): Promise<User> {
    const id = randomUUID();
    return this.unitOfWork.write(async (tx) => {
      const createdAt = this.clock.now();
      await tx.insert(User, {
        id,
        name: name.trim(),
        email: asEmailKey(email),
        role,
        active: active ?? true,
        createdAt,
      });
      await this.audit.record(tx, caller, 'user.added', { kind: 'user', id });
      return tx.findOneByOrFail(User, { id });
    });
  }

  /**
   * Changes an account. Throws Refused: 'not-found'; 'changed-by-other' with the account as it stands when `version` is
   * not the newest; 'last-administrator' when nobody would be left to administer.
   */
  async change(caller: Caller, id: string, version: number, changes: UserChanges): Promise<User> {
    return this.unitOfWork.write(async (tx) => {
      const user = await tx.findOneBy(User, { id });
      if (!user) throw new Refused('not-found');

      const { name = user.name, email = user.email, role = user.role, active = user.active } = changes;
      await this.refuseNoAdministrator(tx, user, role === 'administrator' && active);
      const changed = { name: name.trim(), email: asEmailKey(email), role, active };
      const { affected } = await tx.update(User, { id, version }, changed);
      if (!affected) throw new Refused('changed-by-other', toUserView(user));

      if (!active) await this.shutOut(tx, id);
      await this.audit.record(tx, caller, 'user.changed', { kind: 'user', id });
      return tx.findOneByOrFail(User, { id });
    });
  }

  /** Makes a one-time link for the user; those made before no longer work. Throws Refused('not-found'). */
  async makeSignInLink(caller: Caller, id: string): Promise<SignInLinkView> {
    return this.unitOfWork.write(async (tx) => {
      if (!(await tx.existsBy(User, { id, active: true }))) throw new Refused('not-found');
      await this.audit.record(tx, caller, 'user.link-made', { kind: 'user', id });
      return this.links.make(tx, id);
    });
  }

  // All ways in end, so that none of them comes back to life should the account be opened again.
  private async shutOut(tx: EntityManager, id: string): Promise<void> {
    await this.sessions.closeAll(tx, id);
    await this.links.endAll(tx, id);
    await this.tokens.revokeAll(tx, id);
    await this.answerLinks.revokeAll(tx, id);
  }

  private async refuseNoAdministrator(tx: EntityManager, user: User, remains: boolean): Promise<void> {
    if (remains || user.role !== 'administrator' || !user.active) return;

    // One at a time, so that two administrators who demote each other at the same moment cannot both succeed.
    await takeTurn(tx, 'administrators');
    const others = { id: Not(user.id), role: 'administrator', active: true } as const;
    if (!(await tx.existsBy(User, others))) throw new Refused('last-administrator');
  }
}
