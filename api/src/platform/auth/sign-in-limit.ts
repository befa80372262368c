import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { LessThan, MoreThan, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { takeTurn } from '../database/take-turn';
import { Refused } from '../errors/refused';
import { hashOf } from './secret';
import { SignInFailure } from './sign-in-failure.entity';

const WINDOW = 15 * 60_000;
/** Somebody who guesses at one account from one place. */
const MOST_FOR_ONE_FROM_ONE_PLACE = 5;
/** Many who guess at one account; high, so that strangers do not easily shut its owner out. */
const MOST_FOR_ONE = 50;
/** One place that guesses at many accounts; high, since a whole municipality may share one address. */
const MOST_FROM_ONE_PLACE = 100;

/**
 * Limits guessing of passwords, counted in the database so that it holds over restarts and several instances.
 * Only failures count, for fifteen minutes, and a one-time link always lets its owner in.
 */
@Injectable()
export class SignInLimit {
  constructor(private readonly clock: Clock) {}

  /**
   * Counts an attempt as a failure until `forget` says otherwise, as part of the running write, so that many guesses at once
   * cannot all slip past. Throws Refused('too-many-attempts') when `email` may not be tried from `address` just now.
   */
  async countAttempt(tx: EntityManager, email: string, address: string): Promise<void> {
    const emailHash = hashOf(email);
    await takeTurn(tx, `sign-in ${emailHash}`);
    await this.check(tx, emailHash, address);
    await tx.delete(SignInFailure, { at: LessThan(this.windowStart()) });
    await tx.insert(SignInFailure, { id: randomUUID(), emailHash, address, at: this.clock.now() });
  }

  /** Forgets the failures for `email` from `address`, as part of the running write that signs it in. */
  async forget(tx: EntityManager, email: string, address: string): Promise<void> {
    await tx.delete(SignInFailure, { emailHash: hashOf(email), address });
  }

  private windowStart(): Date {
    return new Date(this.clock.now().getTime() - WINDOW);
  }

  private async check(manager: EntityManager, emailHash: string, address: string): Promise<void> {
    const at = MoreThan(this.windowStart());
    const both = await manager.countBy(SignInFailure, { emailHash, address, at });
    const one = await manager.countBy(SignInFailure, { emailHash, at });
    const place = await manager.countBy(SignInFailure, { address, at });
    if (both >= MOST_FOR_ONE_FROM_ONE_PLACE || one >= MOST_FOR_ONE || place >= MOST_FROM_ONE_PLACE) {
      throw new Refused('too-many-attempts');
    }
  }
}
