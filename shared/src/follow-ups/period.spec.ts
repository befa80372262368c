import fc from 'fast-check';
import { addDays } from '../dates/iso-calendar';
import { isWorkingDay } from '../dates/working-days';
import {
  isFollowUpPeriod,
  nextPeriod,
  periodChoices,
  periodDays,
  periodName,
  reminderDue,
  usualLastDay,
  workingDaysBefore,
} from './period';

describe('the period of a round', () => {
  it.each([
    ['2018-01', 'januari 2018', '2018-01-01', '2018-01-31', '2018-02-09'],
    ['2018-02', 'februari 2018', '2018-02-01', '2018-02-28', '2018-03-09'],
    // The 10th of January is a Wednesday; the 10th of May 2018 is Ascension Day.
    ['2017-12', 'december 2017', '2017-12-01', '2017-12-31', '2018-01-10'],
    ['2018-04', 'april 2018', '2018-04-01', '2018-04-30', '2018-05-09'],
    ['2018-T1', 'tertial 1 2018', '2018-01-01', '2018-04-30', '2018-05-09'],
    ['2018-T2', 'tertial 2 2018', '2018-05-01', '2018-08-31', '2018-09-10'],
    ['2018-T3', 'tertial 3 2018', '2018-09-01', '2018-12-31', '2019-01-10'],
  ])('%s is %s, and is reported until the working day on or before the tenth', (period, name, first, last, due) => {
    expect(periodName(period)).toBe(name);
    expect(periodDays(period)).toEqual({ first, last });
    expect(usualLastDay(period)).toBe(due);
  });

  it.each(['', '2018', '2018-13', '2018-00', '2018-1', '2018-T0', '2018-T4', '2018-01-01', 'januari 2018'])(
    'is not "%s"',
    (text) => {
      expect(isFollowUpPeriod(text)).toBe(false);
      expect(() => periodName(text)).toThrow(RangeError);
    },
  );

  it('can be chosen among this month and the five before, with the tertials among them', () => {
    expect(periodChoices('2018-02-26')).toEqual([
      '2018-T1',
      '2018-02',
      '2018-01',
      '2017-12',
      '2017-T3',
      '2017-11',
      '2017-10',
      '2017-09',
    ]);
  });

  it.each([
    ['2018-02-26', [], '2018-02'],
    ['2018-02-09', [], '2018-01'],
    ['2018-02-09', ['2018-01'], '2018-02'],
    ['2018-02-10', [], '2018-02'],
    ['2018-02-26', ['2018-02'], '2018-T1'],
  ])('that is proposed on %s when %j have rounds is %s', (today, taken, period) => {
    expect(nextPeriod(today, taken)).toBe(period);
  });

  it('is not proposed when every one has its round', () => {
    expect(nextPeriod('2018-02-26', periodChoices('2018-02-26'))).toBeNull();
  });

  it('has begun, whenever it is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const today = addDays('2016-01-01', days);
        for (const period of periodChoices(today)) {
          expect(isFollowUpPeriod(period)).toBe(true);
          expect(periodDays(period).first <= today).toBe(true);
          expect(isWorkingDay(usualLastDay(period))).toBe(true);
        }
      }),
    );
  });
});

describe('the reminder', () => {
  // Friday 9 March 2018: three working days before is Tuesday.
  it.each([
    ['2018-03-05', null],
    ['2018-03-06', 'before'],
    ['2018-03-09', 'before'],
    ['2018-03-10', 'after'],
    ['2018-03-12', 'after'],
    ['2018-03-23', 'after'],
    ['2018-03-24', null],
  ])('on %s of what is to be reported by 9 March is %s', (day, due) => {
    expect(reminderDue('2018-03-09', day)).toBe(due);
  });

  it('counts working days alone', () => {
    // Over Easter 2018: Friday 30 March and Monday 2 April are red.
    expect(workingDaysBefore('2018-04-04', 3)).toBe('2018-03-28');
    expect(workingDaysBefore('2018-03-09', 0)).toBe('2018-03-09');
  });

  it('is before the last day, then after it, and never before again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: -20, max: 30 }), (start, away) => {
        const lastDay = addDays('2017-01-01', start);
        const due = reminderDue(lastDay, addDays(lastDay, away));
        if (due === 'before') expect(away).toBeLessThanOrEqual(0);
        if (due === 'after') expect(away).toBeGreaterThan(0);
      }),
    );
  });
});
