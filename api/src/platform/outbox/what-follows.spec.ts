import fc from 'fast-check';
import type { Outcome } from './sender';
import { GIVE_UP_AFTER, waitAfter, whatFollows } from './what-follows';

const NOW = new Date('2018-02-26T06:00:00.000Z');
const BUSY = { code: '450', words: 'Mottagarens e-postserver tar inte emot just nu.' };
const HOUR = 3_600_000;

describe('What follows from an attempt', () => {
  it.each<[string, Outcome, string]>([
    ['the receiver has it', { is: 'accepted' }, 'sent'],
    ['nobody knows', { is: 'no-answer' }, 'uncertain'],
    ['it will never arrive', { is: 'never', problem: BUSY }, 'failed'],
    ['there was nothing to send', { is: 'nothing-to-send', why: 'Det fanns inget att berätta.' }, 'skipped'],
  ])('when %s is never another attempt', (_, outcome, state) => {
    expect(whatFollows(outcome, { attempts: 1, dueAt: NOW, now: NOW })).toMatchObject({ state, nextAttemptAt: null });
  });

  it.each([
    [1, '2018-02-26T06:01:00.000Z'],
    [2, '2018-02-26T06:05:00.000Z'],
    [3, '2018-02-26T06:15:00.000Z'],
    [4, '2018-02-26T07:00:00.000Z'],
    [5, '2018-02-26T10:00:00.000Z'],
    [17, '2018-02-26T10:00:00.000Z'],
  ])('that may succeed another time, the %dth, is one at %s', (attempts, next) => {
    expect(whatFollows({ is: 'later', problem: BUSY }, { attempts, dueAt: NOW, now: NOW })).toEqual({
      state: 'queued',
      nextAttemptAt: new Date(next),
      problem: BUSY,
    });
  });

  it('that may succeed another time is nothing more, with its reason, when it was due three days ago', () => {
    const now = new Date(NOW.getTime() + GIVE_UP_AFTER - HOUR);
    const followed = whatFollows({ is: 'later', problem: BUSY }, { attempts: 20, dueAt: NOW, now });
    expect(followed).toEqual({ state: 'failed', nextAttemptAt: null, problem: BUSY });
  });

  it('says of what is uncertain what a person shall do', () => {
    const { problem } = whatFollows({ is: 'no-answer' }, { attempts: 1, dueAt: NOW, now: NOW });
    expect(problem?.words).toMatch(/kan ha kommit fram/);
  });

  it('is, when nothing ever succeeds, between 15 and 25 attempts with growing waits, and an end within three days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (each) => {
        const waits: number[] = [];
        let now = NOW;
        for (let attempts = 1; ; attempts += 1) {
          now = new Date(now.getTime() + each);
          const followed = whatFollows({ is: 'later', problem: BUSY }, { attempts, dueAt: NOW, now });
          if (!followed.nextAttemptAt) break;
          waits.push(followed.nextAttemptAt.getTime() - now.getTime());
          now = followed.nextAttemptAt;
        }
        expect(waits).toEqual([...waits].sort((a, b) => a - b));
        expect(waits.length).toBeGreaterThan(15);
        expect(waits.length).toBeLessThan(25);
        expect(now.getTime() - NOW.getTime()).toBeLessThanOrEqual(GIVE_UP_AFTER);
      }),
    );
  });

  it('never waits less after a later attempt', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), (a, b) => {
        expect(waitAfter(Math.max(a, b))).toBeGreaterThanOrEqual(waitAfter(Math.min(a, b)));
      }),
    );
  });
});
