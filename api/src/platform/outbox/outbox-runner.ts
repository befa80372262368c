import { setTimeout as wait } from 'node:timers/promises';
import { DELIVERY_CHANNELS, type DeliveryChannel } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { Log } from '../log/log';
import { Claims, LEASE, type Claim, type Claimed } from './claims';
import { Composing, type Readied } from './composing';
import { withoutLinkSecrets } from './kept-content';
import type { Kept, Outcome, Problem, Sender } from './sender';
import { Senders } from './senders';
import { whatFollows } from './what-follows';

/** How many are claimed, composed and kept in memory at a time. */
const BATCH = 200;
/** How long a channel rests when nothing gets through. */
const REST = 60_000;
/** How long what is under way may take when the program stops. */
const PATIENCE = 5_000;
const NOT_SENT: Problem = {
  code: 'not-sent',
  words: 'Något gick fel hos oss när det skulle skickas. Felet är loggat.',
};

/** What time it is in a run: it begins when the run is told it does, and goes on from there. */
type Time = () => Date;

/** A run: what time it is in it, and when it begins nothing more. */
interface Run {
  time: Time;
  ends: number;
}

/** A claim that is being worked off. */
interface Work<C extends DeliveryChannel> extends Run {
  sender: Sender<C>;
  lease: string;
  /** What is being stored of how attempts ended. */
  stored: Promise<void>[];
}

/** Sends what is due. Any number of processes may do it at the same time. */
@Injectable()
export class OutboxRunner {
  private stopping = false;
  private running: Promise<boolean[]> = Promise.resolve([]);
  private readonly restsUntil = new Map<DeliveryChannel, Date>();

  constructor(
    private readonly claims: Claims,
    private readonly composing: Composing,
    private readonly senders: Senders,
    private readonly log: Log,
  ) {}

  /**
   * Sends what is due at `now`, and what becomes due meanwhile, until nothing is or `longest` milliseconds have passed; each channel
   * goes at its own pace. Whether something may be left since time was up.
   */
  async runOnce(now: Date, longest = Infinity): Promise<boolean> {
    const began = performance.now();
    const time: Time = () => new Date(now.getTime() + performance.now() - began);
    const run: Run = { time, ends: now.getTime() + longest };
    this.running = Promise.all([
      this.runChannel(this.senders.find('mail'), run),
      this.runChannel(this.senders.find('webhook'), run),
    ]);
    return (await this.running).includes(true);
  }

  /** Begins nothing more, waits a moment for what is under way, then breaks it off. What was not begun is given back. */
  async stop(): Promise<void> {
    this.stopping = true;
    const late = new AbortController();
    const ended = this.running.catch(() => undefined).finally(() => late.abort());
    await Promise.race([ended, wait(PATIENCE, undefined, { signal: late.signal }).catch(() => undefined)]);
    for (const channel of DELIVERY_CHANNELS) this.senders.find(channel)?.abandon?.();
    await ended;
  }

  private async runChannel<C extends DeliveryChannel>(sender: Sender<C> | null, run: Run): Promise<boolean> {
    if (!sender) return false;
    try {
      while (this.mayGoOn(sender.channel, run)) {
        const claim = await this.claims.claim(sender.channel, BATCH, run.time());
        if (claim.deliveries.length === 0) return false;
        await this.deliver(sender, claim, run);
      }
      return isUp(run);
    } finally {
      sender.rest?.();
    }
  }

  private mayGoOn(channel: DeliveryChannel, run: Run): boolean {
    const restsUntil = this.restsUntil.get(channel);
    return !this.stopping && !isUp(run) && (restsUntil === undefined || restsUntil <= run.time());
  }

  private async deliver<C extends DeliveryChannel>(sender: Sender<C>, claim: Claim, run: Run): Promise<void> {
    const { lease, deliveries } = claim;
    const alive = setInterval(() => void this.renew(lease, run.time), LEASE / 4).unref();
    const work: Work<C> = { ...run, sender, lease, stored: [] };
    try {
      const waiting = (await this.composing.ready(sender.channel, deliveries)).values();
      await Promise.all(Array.from({ length: sender.atOnce }, () => this.lane(work, waiting)));
      await Promise.all(work.stored);
      const unbegun = [...waiting].map(({ claimed }) => claimed.id);
      if (unbegun.length > 0) await this.claims.giveBack(lease, unbegun);
    } finally {
      clearInterval(alive);
    }
  }

  /** Takes one delivery after the other, beside other lanes that take from the same. */
  private async lane<C extends DeliveryChannel>(work: Work<C>, waiting: Iterator<Readied<C>>): Promise<void> {
    while (this.mayGoOn(work.sender.channel, work)) {
      const next = waiting.next();
      if (next.done) return;
      await this.attempt(work, next.value);
    }
  }

  private async attempt<C extends DeliveryChannel>(work: Work<C>, readied: Readied<C>): Promise<void> {
    const { sender, lease, time, stored } = work;
    const { claimed } = readied;
    let marked = false;
    const kept = 'content' in readied ? withoutSecrets(sender.kept(readied.delivery, readied.content)) : null;
    const outcome =
      'outcome' in readied
        ? readied.outcome
        : await sender
            .send(readied.delivery, readied.content, async () => {
              marked = kept !== null && (await this.claims.markHandedOver(lease, claimed.id, kept, time()));
              if (!marked) throw new Error('The claim is no longer held');
            })
            .catch((error: unknown) => this.broken(claimed.id, error, marked));
    if (outcome.is === 'later' && outcome.everybody) this.rest(sender.channel, outcome, time);
    // Not waited for: it is stored at the latest together with the mark of this lane's next, so that of each lane one at most
    // can become uncertain when the process is killed.
    stored.push(this.store(lease, claimed, outcome, marked ? null : kept, time()));
  }

  // No sender should throw, but one that does, such as when the database is busy, must not hold the others back.
  private broken(delivery: string, error: unknown, marked: boolean): Outcome {
    this.log.error({ delivery, err: error }, 'a delivery was not sent');
    return marked ? { is: 'no-answer' } : { is: 'later', problem: NOT_SENT };
  }

  private async store(lease: string, claimed: Claimed, outcome: Outcome, kept: Kept | null, now: Date): Promise<void> {
    const { id, attempts, dueAt } = claimed;
    try {
      await this.claims.settle(lease, id, whatFollows(outcome, { attempts, dueAt, now }), kept, now);
    } catch (error) {
      // What was handed over becomes uncertain when the lease runs out; the rest is claimed again.
      this.log.error({ delivery: id, outcome: outcome.is, err: error }, 'how a delivery ended was not stored');
    }
  }

  private rest(channel: DeliveryChannel, { problem }: Extract<Outcome, { is: 'later' }>, time: Time): void {
    this.restsUntil.set(channel, new Date(time().getTime() + REST));
    this.log.warn({ channel, problem: problem.code }, 'nothing gets through just now');
  }

  private async renew(lease: string, time: Time): Promise<void> {
    try {
      await this.claims.renew(lease, time());
    } catch (error) {
      // The next sign of life may get through. If none does, the mark before the end of each message says that it is over.
      this.log.warn({ err: error }, 'a claim was not renewed');
    }
  }
}

function isUp({ time, ends }: Run): boolean {
  return time().getTime() >= ends;
}

function withoutSecrets(kept: Kept): Kept {
  const { html, text } = kept;
  return { ...kept, html: html && withoutLinkSecrets(html), text: text && withoutLinkSecrets(text) };
}
