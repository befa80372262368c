import { writtenDay } from './written-day';

const CONTEXT = { referenceDate: '2018-02-26' };

describe('a day that somebody writes', () => {
  it.each([
    ['18 april 2018', '2018-04-18'],
    ['180418', '2018-04-18'],
    [' 2018-04-18 ', '2018-04-18'],
    ['onsdagen den 18 april 2018', '2018-04-18'],
    ['18/4 2018', '2018-04-18'],
  ])('as "%s" is %s', (text, date) => {
    expect(writtenDay(text, CONTEXT)).toEqual({ date, problem: null });
  });

  it.each([
    ['31 april 2018', 'no-such-day'],
    ['180931', 'no-such-day'],
    ['april 2018', 'not-a-day'],
    ['vecka 16 2018', 'not-a-day'],
    ['180418 180419', 'not-a-day'],
    ['18–19 april 2018', 'not-a-day'],
    ['löpande', 'not-a-day'],
    ['snart kanske', 'not-understood'],
    ['', 'not-understood'],
  ])('as "%s" is no day: %s', (text, problem) => {
    expect(writtenDay(text, CONTEXT)).toEqual({ date: null, problem });
  });
});
