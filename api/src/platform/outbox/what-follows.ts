import type { DeliveryState } from '@genomfor/shared';
import type { Outcome, Problem } from './sender';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after the first, second... attempt that came to nothing the next is made; the last one repeats. */
const WAITS = [1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 1 * HOUR, 4 * HOUR] as const;
/** How long after it was first due a delivery is given up. */
export const GIVE_UP_AFTER = 72 * HOUR;

const NO_ANSWER: Problem = {
  code: 'no-answer',
  words:
    'Förbindelsen bröts innan mottagaren hann svara. Brevet kan ha kommit fram. Fråga mottagaren innan du skickar det igen.',
};

/** Nobody was there to try it in time. */
export const TOO_OLD: Problem = {
  code: 'too-old',
  words:
    'Programmet var inte igång när brevet skulle skickas, och nu är det för gammalt. Skicka det igen om det behövs.',
};

/** One attempt to deliver. */
export interface Attempt {
  /** How many times it has been tried, this one counted. */
  attempts: number;
  /** When it was to be sent at first. */
  dueAt: Date;
  /** When the attempt ended. */
  now: Date;
}

/** What becomes of a delivery after an attempt. */
export interface Followed {
  state: DeliveryState;
  /** When it is tried next; null when it is not tried again by itself. */
  nextAttemptAt: Date | null;
  problem: Problem | null;
}

/** Milliseconds to wait after attempt number `attempts`, from 1: they grow to four hours. */
export function waitAfter(attempts: number): number {
  return WAITS[Math.min(Math.max(attempts, 1), WAITS.length) - 1] ?? HOUR;
}

/** What follows from how an attempt ended. Only what certainly did not arrive is tried again, for three days. */
export function whatFollows(outcome: Outcome, attempt: Attempt): Followed {
  switch (outcome.is) {
    case 'accepted':
      return { state: 'sent', nextAttemptAt: null, problem: null };
    case 'no-answer':
      return { state: 'uncertain', nextAttemptAt: null, problem: NO_ANSWER };
    case 'never':
      return { state: 'failed', nextAttemptAt: null, problem: outcome.problem };
    case 'nothing-to-send':
      return { state: 'skipped', nextAttemptAt: null, problem: { code: 'skipped', words: outcome.why } };
    case 'later':
      return retried(outcome.problem, attempt);
  }
}

function retried(problem: Problem, { attempts, dueAt, now }: Attempt): Followed {
  const next = new Date(now.getTime() + waitAfter(attempts));
  const givenUp = next.getTime() > dueAt.getTime() + GIVE_UP_AFTER;
  return { state: givenUp ? 'failed' : 'queued', nextAttemptAt: givenUp ? null : next, problem };
}
