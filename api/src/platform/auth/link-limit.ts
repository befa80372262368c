import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { takeTurn } from '../database/take-turn';
import { UnitOfWork } from '../database/unit-of-work';
import { Refused } from '../errors/refused';
import { LinkFailure } from './link-failure.entity';

const WINDOW = 15 * 60_000;
/** As many as sign-in allows one place: a whole municipality may share an address, and try a link that has just expired. */
const MOST_FROM_ONE_PLACE = 100;

/**
 * Limits guessing of links that open something without signing in, all kinds together, counted in the database so that it holds
 * over restarts and several instances. Only links that open nothing count, for fifteen minutes.
 */
@Injectable()
export class LinkLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws Refused('too-many-attempts') when no link may be tried from `address` just now, a good one neither. */
  refuseGuesser(address: string): Promise<void> {
    return this.refuseIn(this.dataSource.manager, address);
  }

  /**
   * Counts a link that opened nothing. One at a time for each address, so that many guesses at once cannot all slip past: throws
   * Refused('too-many-attempts') for those that came too late.
   */
  countFailure(address: string): Promise<void> {
    return this.unitOfWork.write(async (tx) => {
      await takeTurn(tx, `link from ${address}`);
      await this.refuseIn(tx, address);
      await tx.delete(LinkFailure, { at: LessThan(this.windowStart()) });
      await tx.insert(LinkFailure, { id: randomUUID(), address, at: this.clock.now() });
    });
  }

  private async refuseIn(manager: EntityManager, address: string): Promise<void> {
    const failures = await manager.countBy(LinkFailure, { address, at: MoreThan(this.windowStart()) });
    if (failures >= MOST_FROM_ONE_PLACE) throw new Refused('too-many-attempts');
  }

  private windowStart(): Date {
    return new Date(this.clock.now().getTime() - WINDOW);
  }
}
