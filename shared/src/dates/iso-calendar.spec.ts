import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  fridayOfWeek,
  isIsoDate,
  isoWeekOf,
  lastDayOfMonth,
  weekdayOf,
} from './iso-calendar';

const anyDay = fc.integer({ min: -300_000, max: 300_000 }).map((days) => addDays('2018-01-01', days));

describe('calendar days', () => {
  it.each(['2018-02-28', '2016-02-29', '2000-02-29'])('%s is a day', (text) => expect(isIsoDate(text)).toBe(true));

  it.each(['2018-02-29', '1900-02-29', '2018-04-31', '2018-13-01', '2018-00-10', '2018-1-1', '', '2018-04-30T00:00'])(
    '"%s" is no day',
    (text) => expect(isIsoDate(text)).toBe(false),
  );

  it.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2018-02-28', 1, '2018-03-31'],
    ['2016-01-30', 1, '2016-02-29'],
    ['2018-01-30', 1, '2018-02-28'],
    ['2018-11-15', 3, '2019-02-15'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-01-15', -1, '2017-12-15'],
  ])('%s moved by %d months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it.each([
    ['2018-12-31', { year: 2019, week: 1 }],
    ['2016-01-03', { year: 2015, week: 53 }],
    ['2018-04-27', { year: 2018, week: 17 }],
    ['2021-01-03', { year: 2020, week: 53 }],
  ])('%s is in ISO week %j', (date, week) => expect(isoWeekOf(date)).toEqual(week));

  it.each([
    [2018, 17, '2018-04-27'],
    [2020, 53, '2021-01-01'],
    [2018, 53, null],
    [2018, 1, '2018-01-05'],
    [2018, 0, null],
    [2018, 54, null],
  ])('the Friday of %d week %d is %s', (year, week, expected) => expect(fridayOfWeek(year, week)).toBe(expected));

  it('knows the last days of months and refuses months that do not exist', () => {
    expect(lastDayOfMonth(2016, 2)).toBe('2016-02-29');
    expect(daysInMonth(2018, 13)).toBe(0);
    expect(() => lastDayOfMonth(2018, 13)).toThrow(RangeError);
    expect(() => addDays('2018-02-30', 1)).toThrow(RangeError);
  });

  it('counts days there and back, over any distance', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (day, days) => {
        const other = addDays(day, days);
        expect(isIsoDate(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(days);
        expect((((weekdayOf(other) - weekdayOf(day) - days) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  it('puts the Friday of a week in that week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOf(day);
        const friday = fridayOfWeek(year, week);
        expect(friday).not.toBeNull();
        expect(isoWeekOf(friday ?? '')).toEqual({ year, week });
        expect(Math.abs(daysBetween(day, friday ?? ''))).toBeLessThan(5);
      }),
    );
  });
});
