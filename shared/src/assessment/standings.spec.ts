import type { Assessment } from './assessment';
import { STANDING_ORDER, compareByGravity, countStandings, gravityOf } from './standings';

const late = (days: number): Assessment => ({
  light: 'red',
  standing: 'late',
  reasons: [{ code: 'deadline-passed', days }],
});
const ok = (daysLeft: number): Assessment => ({
  light: 'green',
  standing: 'ok',
  reasons: [{ code: 'on-track', daysLeft }],
});
const risk = (light: 'red' | 'yellow'): Assessment => ({ light, standing: 'risk', reasons: [{ code: 'paused' }] });

describe('standings', () => {
  it('are counted, those without actions as 0', () => {
    expect(countStandings([late(1), late(2), ok(3)])).toEqual({
      late: 2,
      risk: 0,
      await: 0,
      unknown: 0,
      ok: 1,
      done: 0,
      approved: 0,
      dropped: 0,
    });
  });

  it('are sorted with the gravest, and the most urgent of those, first', () => {
    const sorted = [late(12), late(1), risk('red'), risk('yellow'), ok(2), ok(60)].map(gravityOf);
    expect([...sorted].reverse().sort(compareByGravity)).toEqual(sorted);
  });

  it('begin with what is late and end with what is dropped', () => {
    expect([STANDING_ORDER[0], STANDING_ORDER.at(-1)]).toEqual(['late', 'dropped']);
  });
});
