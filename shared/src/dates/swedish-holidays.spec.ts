import { dayFlags, easterSunday, swedishHolidays } from './swedish-holidays';

describe('Swedish holidays', () => {
  it.each([
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %d is %s', (year, date) => expect(easterSunday(year)).toBe(date));

  it('lists a whole year in order', () => {
    expect(swedishHolidays(2018).map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2018-01-01 nyårsdagen',
      '2018-01-06 trettondedag jul',
      '2018-03-30 långfredagen',
      '2018-03-31 påskafton',
      '2018-04-01 påskdagen',
      '2018-04-02 annandag påsk',
      '2018-05-01 första maj',
      '2018-05-10 kristi himmelsfärdsdag',
      '2018-05-20 pingstdagen',
      '2018-06-06 nationaldagen',
      '2018-06-22 midsommarafton',
      '2018-06-23 midsommardagen',
      '2018-11-03 alla helgons dag',
      '2018-12-24 julafton',
      '2018-12-25 juldagen',
      '2018-12-26 annandag jul',
      '2018-12-31 nyårsafton',
    ]);
  });

  it.each([
    ['2018-03-31', [{ kind: 'saturday' }, { kind: 'holiday', name: 'påskafton' }]],
    ['2018-12-30', [{ kind: 'sunday' }]],
    ['2019-06-30', [{ kind: 'sunday' }]],
    ['2018-05-01', [{ kind: 'holiday', name: 'första maj' }]],
    ['2018-04-30', []],
  ])('%s has the flags %j', (date, flags) => expect(dayFlags(date)).toEqual(flags));
});
