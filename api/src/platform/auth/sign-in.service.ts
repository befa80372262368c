import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { Clock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import { Refused } from '../errors/refused';
import type { Caller } from './caller';
import { hashPassword, isOutdated, passwordIsRight, refuseWeakPassword } from './passwords';
import { SessionsService } from './sessions.service';
import { SignInLimit } from './sign-in-limit';
import { SignInLinksService } from './sign-in-links.service';
import { User } from './user.entity';

/** Who signs in, and the token of the session that was opened. */
export interface SignedIn {
  user: User;
  token: string;
}

/** Signing in, out, and choosing a password. */
/** What a person does to sign in is no change of the account: an administrator who has it open can still save. */
const SAME_VERSION = () => 'version';

@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly links: SignInLinksService,
    private readonly limit: SignInLimit,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Opens a session by e-mail and password. Throws Refused('wrong-credentials') or Refused('too-many-attempts'). */
  async byPassword(givenEmail: string, password: string, address: string): Promise<SignedIn> {
    const email = asEmailKey(givenEmail);
    await this.unitOfWork.write((tx) => this.limit.countAttempt(tx, email, address));
    const user = await this.dataSource.manager.findOneBy(User, { email });
    const right = await passwordIsRight(user?.passwordHash ?? null, password);
    if (!user?.active || !right) {
      await this.unitOfWork.write((tx) =>
        this.audit.record(tx, { id: null, name: null, address }, 'sign-in.failed', user ? target(user) : undefined),
      );
      throw new Refused('wrong-credentials');
    }

    const renewed = isOutdated(user.passwordHash ?? '') ? await hashPassword(password) : null;
    return this.unitOfWork.write(async (tx) => {
      await this.limit.forget(tx, email, address);
      if (renewed) await tx.update(User, { id: user.id }, { passwordHash: renewed, version: SAME_VERSION });
      return this.open(tx, user, false, address);
    });
  }

  /** Opens a session by a one-time link. Throws Refused('link-used-or-expired'). */
  async byLink(token: string, address: string): Promise<SignedIn> {
    return this.unitOfWork.write(async (tx) => {
      const user = await tx.findOneByOrFail(User, { id: await this.links.use(tx, token) });
      if (!user.active) throw new Refused('link-used-or-expired');
      return this.open(tx, user, true, address);
    });
  }

  /** Ends the caller's session. */
  async signOut(caller: Caller): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      if (caller.session) await this.sessions.close(tx, caller.session.hash);
      await this.audit.record(tx, caller, 'sign-out');
    });
  }

  /**
   * Sets the caller's password, signs every other browser out, and returns the token of a fresh session.
   * Throws Refused('weak-password'), and Refused('invalid-input') when `current` is not the password so far;
   * it is not asked of somebody who came by a one-time link. A script may not: Refused('forbidden').
   */
  async choosePassword(caller: Caller, password: string, current?: string): Promise<string> {
    if (!caller.session) throw new Refused('forbidden');
    const user = await this.dataSource.manager.findOneByOrFail(User, { id: caller.id });
    if (!caller.session.byLink) await this.refuseWrongCurrent(user, current, caller);
    refuseWeakPassword(password, user);

    const passwordHash = await hashPassword(password);
    return this.unitOfWork.write(async (tx) => {
      await tx.update(User, { id: user.id }, { passwordHash, version: SAME_VERSION });
      await this.sessions.closeAll(tx, user.id);
      await this.audit.record(tx, caller, 'password.chosen', target(user));
      return this.sessions.open(tx, user.id, false);
    });
  }

  private async refuseWrongCurrent(user: User, current: string | undefined, caller: Caller): Promise<void> {
    const address = caller.address ?? '';
    await this.unitOfWork.write((tx) => this.limit.countAttempt(tx, user.email, address));
    if (!(await passwordIsRight(user.passwordHash, current ?? ''))) {
      throw new Refused('invalid-input', undefined, [
        { field: 'currentPassword', message: 'Det nuvarande lösenordet stämmer inte.' },
      ]);
    }
    await this.unitOfWork.write((tx) => this.limit.forget(tx, user.email, address));
  }

  private async open(tx: EntityManager, user: User, byLink: boolean, address: string): Promise<SignedIn> {
    const token = await this.sessions.open(tx, user.id, byLink);
    await tx.update(User, { id: user.id }, { lastSignInAt: this.clock.now(), version: SAME_VERSION });
    const { id, name } = user;
    await this.audit.record(tx, { id, name, address }, byLink ? 'sign-in.link' : 'sign-in', target(user));
    return { user, token };
  }
}

/** An e-mail address as it is stored: trimmed, in lower case, with å, ä and ö as one character each. */
export function asEmailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

function target(user: User): { kind: string; id: string } {
  return { kind: 'user', id: user.id };
}
