import { formatIsoDate, formatPlanDate, formatShortDate, WEEKDAY_NAMES } from './format-plan-date';
import { weekdayOf } from './iso-calendar';
import { parsePlanDate } from './parse-plan-date';

describe('plan dates in Swedish words', () => {
  it.each([
    ['180430', '30 april 2018'],
    ['2018-04', 'april 2018'],
    ['v.1817', 'vecka 17 2018'],
    ['medio april 2016', 'mitten av april 2016'],
    ['Q2-18', 'kvartal 2 2018'],
    ['T2 2018', 'tertial 2 2018'],
    ['H1 2018', 'första halvåret 2018'],
    ['høst 2018', 'hösten 2018'],
    ['vintern 2018/2019', 'vintern 2018/2019'],
    ['VT 2018', 'vårterminen 2018'],
    ['under 2018', '2018'],
    ['mid-2018', 'mitten av 2018'],
    ['okt-dec 2015', 'oktober–december 2015'],
    ['v. 12-13 2018', 'vecka 12–13 2018'],
    ['2018-2020', '2018–2020'],
    ['1–15 mars 2018', '1–15 mars 2018'],
    ['2018-12-01 – 2019-01-31', '1 december 2018 – 31 januari 2019'],
    ['hösten 2018 - våren 2019', 'hösten 2018 – våren 2019'],
    ['hösten 2000 - hösten 2001', 'hösten 2000 – hösten 2001'],
    ['april 2018 - april 2019', 'april 2018 – april 2019'],
    ['Q1-Q2 2018', 'kvartal 1–2 2018'],
    ['ca 30 april 2018', 'omkring 30 april 2018'],
    ['ca 1–15 mars 2018', 'omkring 1–15 mars 2018'],
    ['ca 2018-12-31, start 2018-07-01', 'omkring 1 juli–31 december 2018'],
    ['T3 2018/2019, start T3 2018', '1 september 2018 – 31 mars 2019'],
    ['kontinuerligt', 'löpande'],
    ['ASAP', 'snarast'],
    ['meddelas senare', 'inte fastställt'],
    ['från 2019 och framåt', 'löpande från 1 januari 2019'],
    ['efter beslut', 'efter beslut'],
    ['–', '–'],
  ])('"%s" is said "%s"', (text, words) => expect(formatPlanDate(parsePlanDate(text))).toBe(words));

  it('names days with and without their year, and days of the week', () => {
    expect(formatIsoDate('2018-04-30')).toBe('30 april 2018');
    expect(formatShortDate('2018-05-01')).toBe('1 maj');
    expect(WEEKDAY_NAMES[weekdayOf('2018-04-30') - 1]).toBe('måndag');
  });
});
