import { dailyPeriod, type SwedishMoment } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull, LessThan, Not, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { Delivery } from './delivery.entity';
import { ScheduleRun } from './schedule-run.entity';
import { Schedules, type Schedule } from './schedules';

const DAY = 24 * 3_600_000;
/** How long what was written to people is kept, and how long that it was. Keys must outlive the periods they stand for. */
const CONTENT_IS_KEPT = 90 * DAY;
const LOG_IS_KEPT = 400 * DAY;
const AT_NIGHT = 3 * 60;

/** Clears the send log of what is old, each night: what was written to people first, then that it was. */
@Injectable()
export class LogCleaning implements Schedule, OnModuleInit {
  readonly name = 'deliveries.clear';

  constructor(
    private readonly schedules: Schedules,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  duePeriod(now: SwedishMoment): string | null {
    return dailyPeriod(now, AT_NIGHT);
  }

  async run(tx: EntityManager): Promise<void> {
    const ended = { state: In(['sent', 'failed', 'uncertain', 'skipped']) };
    await tx.delete(Delivery, { ...ended, createdAt: this.before(LOG_IS_KEPT) });
    await tx.update(
      Delivery,
      { ...ended, createdAt: this.before(CONTENT_IS_KEPT), text: Not(IsNull()) },
      { html: null, text: null },
    );
    await tx.delete(ScheduleRun, { at: this.before(LOG_IS_KEPT) });
  }

  private before(age: number): ReturnType<typeof LessThan<Date>> {
    return LessThan(new Date(this.clock.now().getTime() - age));
  }
}
