import { daysAway } from './days-away';

describe('how far away a day is', () => {
  it.each([
    ['2018-02-26', 'i dag'],
    ['2018-02-27', 'om en dag'],
    ['2018-03-28', 'om 30 dagar'],
    ['2018-02-25', 'för en dag sedan'],
    ['2018-02-23', 'för tre dagar sedan'],
  ])('%s is %s', (date, words) => {
    expect(daysAway(date, '2018-02-26')).toBe(words);
  });
});
