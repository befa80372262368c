import fc from 'fast-check';
import { addDays, daysBetween } from './iso-calendar';
import { isWorkingDay, nextWorkingDay, previousWorkingDay } from './working-days';

const anyDay = fc.integer({ min: -5_000, max: 20_000 }).map((days) => addDays('2018-01-01', days));

describe('Swedish working days', () => {
  it.each([
    ['2018-04-30', '2018-04-30', '2018-04-30', 'an ordinary Monday'],
    ['2018-03-31', '2018-03-29', '2018-04-03', 'over Easter'],
    ['2018-05-01', '2018-04-30', '2018-05-02', 'första maj'],
    ['2018-06-22', '2018-06-21', '2018-06-25', 'midsommarafton, which is closed by law'],
    ['2018-12-24', '2018-12-21', '2018-12-27', 'over Christmas'],
    ['2018-12-31', '2018-12-28', '2019-01-02', 'over New Year'],
    ['2019-02-24', '2019-02-22', '2019-02-25', 'a Sunday'],
  ])('of %s: the last one on or before is %s, the first one on or after %s (%s)', (date, previous, next) => {
    expect(previousWorkingDay(date)).toBe(previous);
    expect(nextWorkingDay(date)).toBe(next);
  });

  it('lie on either side of any day and never more than six days apart', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [previous, next] = [previousWorkingDay(date), nextWorkingDay(date)];
        expect(isWorkingDay(previous) && isWorkingDay(next)).toBe(true);
        expect(daysBetween(previous, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, next)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(previous, next)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
