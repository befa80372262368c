import type { SwedishMoment } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import { Log } from '../log/log';
import { ScheduleRun } from './schedule-run.entity';

/** Something that shall happen once in each of its periods. */
export interface Schedule {
  /** Unique; kept in the database, so that it must not change. */
  name: string;
  /**
   * The period whose time has come by `now` ('2018-W09'), or null when none has. The same answer all the rest of the period:
   * what was missed while the program was down is then done when it is back.
   */
  duePeriod(now: SwedishMoment): string | null;
  /** Does it. What it writes through `tx` and that it has been done are saved together, or not at all. */
  run(tx: EntityManager, period: string): Promise<void>;
}

/** What shall happen at a time, once, on whichever process comes first. Features register theirs in `onModuleInit`. */
@Injectable()
export class Schedules {
  private readonly schedules: Schedule[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Throws when the name is taken. */
  register(schedule: Schedule): void {
    if (this.schedules.some(({ name }) => name === schedule.name)) throw new Error(`Two schedules: ${schedule.name}`);
    this.schedules.push(schedule);
  }

  /** Runs what is due and has not run. One that fails is logged, and tried again at the next tick; the others run. */
  async tick(): Promise<void> {
    const now = this.clock.swedish();
    for (const schedule of this.schedules) {
      const period = schedule.duePeriod(now);
      if (period !== null) await this.runOnce(schedule, period);
    }
  }

  private async runOnce(schedule: Schedule, period: string): Promise<void> {
    const { name } = schedule;
    try {
      await this.unitOfWork.write(async (tx) => {
        await tx.insert(ScheduleRun, { name, period, at: this.clock.now() });
        await schedule.run(tx, period);
      });
    } catch (error) {
      this.log.error({ schedule: name, period, err: error }, 'a schedule failed');
    }
  }
}
