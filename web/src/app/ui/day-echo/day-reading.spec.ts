import { dayReading } from './day-reading';

const TODAY = '2018-02-26';

describe('how a day is read while it is typed', () => {
  it.each([
    ['18 april 2018', '2018-04-18', 'Läses som 18 april 2018, onsdag, vecka 16.'],
    ['180418', '2018-04-18', 'Läses som 18 april 2018, onsdag, vecka 16.'],
    [' 2018-04-18 ', '2018-04-18', 'Läses som 18 april 2018, onsdag, vecka 16.'],
  ])('reads "%s" as %s', (text, date, words) => {
    expect(dayReading(text, TODAY)).toEqual({ date, words });
  });

  it.each([
    ['31 april 2018', /finns inte i kalendern/],
    ['april 2018', /ingen bestämd dag/],
    ['vecka 16 2018', /ingen bestämd dag/],
    ['löpande', /Går inte att tolka/],
    ['snart kanske', /Går inte att tolka/],
  ])('finds no day in "%s" and says what to write', (text, words) => {
    const reading = dayReading(text, TODAY);
    expect(reading?.date).toBeNull();
    expect(reading?.words).toMatch(words);
  });

  it('takes the year from the calendar that is open when none is written', () => {
    expect(dayReading('18 april', TODAY, 2019)?.date).toBe('2019-04-18');
  });

  it('says nothing of nothing', () => {
    expect(dayReading('  ', TODAY)).toBeNull();
  });
});
