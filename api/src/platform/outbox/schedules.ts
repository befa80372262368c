import type { SwedishMoment } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { select } from '../database/select';
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
    private readonly dataSource: DataSource,
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
  async tick(now: SwedishMoment = this.clock.swedish()): Promise<void> {
    for (const schedule of this.schedules) {
      const period = schedule.duePeriod(now);
      if (period !== null) await this.runOnce(schedule, period);
    }
  }

  private async runOnce(schedule: Schedule, period: string): Promise<void> {
    const { name } = schedule;
    try {
      if (await this.dataSource.manager.existsBy(ScheduleRun, { name, period })) return;
      await this.unitOfWork.write(async (tx) => {
        if (await this.isFirst(tx, name, period)) await schedule.run(tx, period);
      });
    } catch (error) {
      this.log.error({ schedule: name, period, err: error }, 'a schedule failed');
    }
  }

  /** Whether no other process has run it. While another runs it, waits for how that ends. */
  private async isFirst(tx: EntityManager, name: string, period: string): Promise<boolean> {
    const added = await select(
      tx,
      'INSERT INTO schedule_run (name, period, at) VALUES (?, ?, ?) ON CONFLICT (name, period) DO NOTHING RETURNING name',
      [name, period, this.clock.now()],
    );
    return added.length > 0;
  }
}
