import { readWeeks, weeksText } from './paused-weeks';

describe('weeks without mail', () => {
  it.each<[string, number[] | null]>([
    ['28–31', [28, 29, 30, 31]],
    ['28-30, 52', [28, 29, 30, 52]],
    ['52; 1 , 52', [1, 52]],
    ['', []],
    ['29', [29]],
    ['0', null],
    ['54', null],
    ['31–28', null],
    ['juli', null],
    ['28–', null],
  ])('"%s" are %j', (words, weeks) => {
    expect(readWeeks(words)).toEqual(weeks);
  });

  it.each<[number[], string]>([
    [[28, 29, 30, 31], '28–31'],
    [[1, 28, 29, 52], '1, 28–29, 52'],
    [[], ''],
  ])('%j are written "%s" and read back', (weeks, words) => {
    expect(weeksText(weeks)).toBe(words);
    expect(readWeeks(words)).toEqual(weeks);
  });
});
