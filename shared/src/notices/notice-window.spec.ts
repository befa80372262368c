import fc from 'fast-check';
import { gatheredUntil } from './notice-window';

const MINUTE = 60_000;
const at = (clock: string): Date => new Date(`2018-02-26T${clock}:00Z`);

describe('What happens is gathered', () => {
  it.each<[happened: string, previous: string | null, until: string]>([
    ['10:00', null, '10:10'],
    ['10:01', null, '10:15'],
    ['10:04', '10:10', '10:10'],
    ['10:10', '10:10', '11:10'],
    ['10:30', '10:10', '11:10'],
    ['11:05', '10:10', '11:15'],
    ['14:02', '10:10', '14:15'],
    ['10:00', '23:00', '10:10'],
  ])('at %s with a mail before at %s until %s', (happened, previous, until) => {
    expect(gatheredUntil(at(happened), previous === null ? null : at(previous))).toEqual(at(until));
  });

  it('so that nobody gets two mails within an hour, nothing waits longer than that, and each thing is in one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 60 }), (minutes) => {
        let previous: Date | null = null;
        const ends = new Set<number>();
        for (const minute of [...minutes].sort((a, b) => a - b)) {
          const happened = new Date(at('00:00').getTime() + minute * MINUTE);
          const until: Date = gatheredUntil(happened, previous);
          expect(until.getTime()).toBeGreaterThan(happened.getTime());
          expect(until.getTime() - happened.getTime()).toBeLessThanOrEqual(60 * MINUTE);
          ends.add(until.getTime());
          previous = until;
        }
        const sorted = [...ends].sort((a, b) => a - b);
        sorted.slice(1).forEach((end, index) => expect(end - sorted[index]!).toBeGreaterThanOrEqual(60 * MINUTE));
      }),
    );
  });
});
