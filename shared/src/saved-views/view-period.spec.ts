import { type ViewPeriod } from './saved-view';
import { viewPeriodDue } from './view-period';

describe('The period whose views are to be sent', () => {
  it.each<[ViewPeriod, string, number, string | null]>([
    ['weekly', '2018-02-26', 6 * 60 + 59, null],
    ['weekly', '2018-02-26', 7 * 60, '2018-W09'],
    ['weekly', '2018-03-04', 0, '2018-W09'],
    // Annandag påsk.
    ['weekly', '2018-04-02', 12 * 60, null],
    ['weekly', '2018-04-03', 7 * 60, '2018-W14'],
    // The week of nyårsafton belongs to the next year.
    ['weekly', '2018-12-31', 23 * 60, null],
    ['weekly', '2019-01-02', 7 * 60, '2019-W01'],
    ['monthly', '2018-02-28', 23 * 60, '2018-02'],
    ['monthly', '2018-03-01', 6 * 60, null],
    ['monthly', '2018-03-01', 7 * 60, '2018-03'],
    // 1 april 2018 is påskdagen, the 2nd annandag påsk.
    ['monthly', '2018-04-02', 12 * 60, null],
    ['monthly', '2018-04-03', 7 * 60, '2018-04'],
  ])('%s on %s at minute %d is %s', (period, day, minutes, expected) => {
    expect(viewPeriodDue(period, { day, minutes })).toBe(expected);
  });
});
