import fc from 'fast-check';
import { addDays } from '../dates/iso-calendar';
import { isWorkingDay } from '../dates/working-days';
import type { SwedishMoment } from './swedish-moment';
import { dailyPeriod, weekKey, weekOfKey, weeklyPeriod, type WeeklyTime } from './weekly-period';

const MONDAYS_AT_SEVEN: WeeklyTime = { weekday: 1, minutes: 7 * 60 };

const at = (day: string, clock: string): SwedishMoment => {
  const [hours, minutes] = clock.split(':').map(Number);
  return { day, minutes: hours! * 60 + minutes! };
};

const anyMoment = fc.record({
  day: fc.integer({ min: -1_000, max: 10_000 }).map((days) => addDays('2018-01-01', days)),
  minutes: fc.integer({ min: 0, max: 1439 }),
});
const anyTime = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), minutes: fc.integer({ min: 0, max: 1439 }) });

function minuteLater({ day, minutes }: SwedishMoment): SwedishMoment {
  return minutes === 1439 ? { day: addDays(day, 1), minutes: 0 } : { day, minutes: minutes + 1 };
}

describe('The week whose mail is due', () => {
  it.each([
    ['just before the time', '2018-02-26', '06:59', null],
    ['at the time', '2018-02-26', '07:00', '2018-W09'],
    ['on Monday before the time, whatever came last week', '2018-03-05', '00:00', null],
    ['in the middle of the week, for who was down on Monday', '2018-02-28', '03:15', '2018-W09'],
    ['on the Sunday', '2018-03-04', '23:59', '2018-W09'],
    ['on annandag påsk, which is a Monday', '2018-04-02', '12:00', null],
    ['on the Tuesday after it, before the time', '2018-04-03', '06:59', null],
    ['on the Tuesday after it', '2018-04-03', '07:00', '2018-W14'],
    ['on julafton, a Monday', '2018-12-24', '09:00', null],
    ['on the first working day after Christmas', '2018-12-27', '07:00', '2018-W52'],
    ['on nyårsafton, which belongs to the first week of 2019', '2018-12-31', '09:00', null],
    ['on the first working day of 2019', '2019-01-02', '07:00', '2019-W01'],
    ['in a week 53', '2020-12-28', '07:00', '2020-W53'],
  ])('is %s (%s %s): %s', (_, day, clock, period) => {
    expect(weeklyPeriod(at(day, clock), MONDAYS_AT_SEVEN)).toBe(period);
  });

  it('is none in a week that is paused', () => {
    const time = { ...MONDAYS_AT_SEVEN, isPaused: ({ week }: { week: number }) => week >= 27 && week <= 30 };
    expect(weeklyPeriod(at('2018-06-25', '07:00'), time)).toBe('2018-W26');
    expect(weeklyPeriod(at('2018-07-02', '07:00'), time)).toBeNull();
    expect(weeklyPeriod(at('2018-07-29', '23:00'), time)).toBeNull();
    expect(weeklyPeriod(at('2018-07-30', '07:00'), time)).toBe('2018-W31');
  });

  it('is that of last week when red days have pushed its time over the weekend', () => {
    const fridays = { weekday: 5, minutes: 420 };
    expect(weeklyPeriod(at('2018-03-30', '12:00'), fridays)).toBeNull();
    expect(weeklyPeriod(at('2018-04-02', '12:00'), fridays)).toBeNull();
    expect(weeklyPeriod(at('2018-04-03', '07:00'), fridays)).toBe('2018-W13');
    expect(weeklyPeriod(at('2018-04-06', '07:00'), fridays)).toBe('2018-W14');
  });

  it('first comes on a working day, at its time', () => {
    fc.assert(
      fc.property(anyMoment, anyTime, (before, time) => {
        const moment = minuteLater(before);
        const period = weeklyPeriod(moment, time);
        if (period === null || weeklyPeriod(before, time) === period) return;
        expect(isWorkingDay(moment.day)).toBe(true);
        expect(moment.minutes).toBe(time.minutes);
      }),
      { numRuns: 5_000 },
    );
  });

  it('comes once for every week, and never goes back to an earlier one', () => {
    fc.assert(
      fc.property(anyMoment, anyTime, ({ day }, time) => {
        const seen: string[] = [];
        for (let after = 0; after <= 8 * 7; after += 1) {
          for (const minutes of [0, time.minutes, 1439]) {
            const period = weeklyPeriod({ day: addDays(day, after), minutes }, time);
            if (period !== null && period !== seen.at(-1)) seen.push(period);
          }
        }
        expect([...new Set(seen)].sort()).toEqual(seen);
        const weeks = Array.from({ length: 5 }, (_, week) => weekKey(addDays(day, 14 + week * 7)));
        expect(seen).toEqual(expect.arrayContaining(weeks));
      }),
      { numRuns: 200 },
    );
  });

  it('is, for a Monday, always the present week', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect([null, weekKey(moment.day)]).toContain(weeklyPeriod(moment, MONDAYS_AT_SEVEN));
      }),
    );
  });
});

describe('The key of a week', () => {
  it.each([
    ['2018-02-26', 9],
    ['2021-01-03', 53],
    ['2018-12-31', 1],
  ])('%s gives back the week %p', (day, week) => {
    expect(weekOfKey(weekKey(day))).toBe(week);
  });
});

describe('The day whose time has come', () => {
  it.each([
    ['04:59', null],
    ['05:00', '2018-02-26'],
    ['23:59', '2018-02-26'],
  ])('at %s is %s', (clock, period) => expect(dailyPeriod(at('2018-02-26', clock), 5 * 60)).toBe(period));
});
