import { AsyncResource } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Log } from '../log/log';
import { Outbox } from './outbox';
import { OutboxRunner } from './outbox-runner';
import { Schedules } from './schedules';

/** How often schedules and queue are looked at when nobody says that there is something, in milliseconds. */
const EVERY = 30_000;
/** How long one channel may keep the other and the schedules waiting, in milliseconds: a receiver that hangs is slow to give up. */
const LONGEST_RUN = 30_000;
/** How long after something was put in the queue it is looked at: the write has mostly ended by then, or the next look finds it. */
const SOON = 500;

/** What the program does without being asked. Started by whoever starts the program: tests turn the wheels themselves. */
@Injectable()
export class Background {
  private timer: NodeJS.Timeout | null = null;
  private turning: Promise<void> | null = null;
  /** Whether something was put in the queue while it was worked off, or was left there. */
  private again = false;
  private stopped = false;

  constructor(
    private readonly schedules: Schedules,
    private readonly runner: OutboxRunner,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Looks at once, and from then on again and again. */
  start(): void {
    // Bound to this place: what is started from inside a write counts as part of it for as long as it lasts.
    this.outbox.whenEnqueued(AsyncResource.bind(() => this.lookIn(SOON)));
    this.lookIn(SOON);
  }

  /** Lets what is under way end, and begins nothing more. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.runner.stop();
    await this.turning;
  }

  private lookIn(milliseconds: number): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    // It keeps no program alive that has nothing else to do.
    this.timer = setTimeout(() => void this.look(), milliseconds).unref();
  }

  private async look(): Promise<void> {
    if (this.turning) {
      this.again = true;
      return;
    }
    do {
      this.again = false;
      this.turning = this.turn();
      await this.turning;
    } while (this.again && !this.stopped);
    this.turning = null;
    this.lookIn(jittered(EVERY));
  }

  private async turn(): Promise<void> {
    try {
      await this.schedules.tick();
      if (await this.runner.runOnce(this.clock.now(), LONGEST_RUN)) this.again = true;
    } catch (error) {
      this.log.error({ err: error }, 'the queue was not worked off');
    }
  }
}

// Several processes that were started at once would otherwise always look at once.
function jittered(milliseconds: number): number {
  return milliseconds * (0.8 + 0.4 * Math.random());
}
