import { parsePlanDate } from './parse-plan-date';
import type { PlanDateContext } from './plan-date';

describe('the year that the words leave out', () => {
  it.each<[string, PlanDateContext, string]>([
    ['april', { referenceDate: '2018-01-18' }, '2018-04-30'],
    ['januari', { referenceDate: '2018-01-18' }, '2018-01-31'],
    ['Januari', { referenceDate: '2015-10-01' }, '2016-01-31'],
    ['februari', { referenceDate: '2015-10-01' }, '2016-02-29'],
    ['oktober', { referenceDate: '2015-10-31' }, '2015-10-31'],
    ['oktober', { referenceDate: '2015-10-31', year: 2017 }, '2017-10-31'],
    ['den 10 mars', { referenceDate: '2021-03-08' }, '2021-03-10'],
    ['den 1 mars', { referenceDate: '2021-03-08' }, '2021-03-01'],
    ['vecka 1', { referenceDate: '2018-11-20' }, '2019-01-04'],
    ['årsskiftet', { referenceDate: '2018-03-01' }, '2018-12-31'],
    ['november–januari', { referenceDate: '2018-10-01' }, '2019-01-31'],
    ['nästa år', { referenceDate: '2018-10-01' }, '2019-12-31'],
  ])('"%s" with %j is %s', (text, context, date) => {
    expect(parsePlanDate(text, context)).toMatchObject({ date, yearInferred: true });
  });

  it.each([
    ['T3 – hösten', '2001-09-01', '2001-11-30'],
    ['hösten – oktober', '2001-09-01', '2001-10-31'],
    ['andra halvåret - november', '2001-07-01', '2001-11-30'],
    ['november–januari', '2000-11-01', '2001-01-31'],
    ['vintern – januari', '2000-12-01', '2001-01-31'],
  ])('"%s" in 2001 begins %s, the last time it could, and ends %s', (text, start, date) => {
    expect(parsePlanDate(text, { year: 2001 })).toMatchObject({ start, date });
  });

  it.each([
    ['2018-03-01', '2018-12-31'],
    ['2019-01-01', '2022-12-31'],
    ['2022-06-01', '2022-12-31'],
  ])('the term of office on %s ends %s, to be reviewed', (referenceDate, date) => {
    expect(parsePlanDate('mandatperioden', { referenceDate })).toMatchObject({ date, needsReview: true });
  });

  it.each(['april', '30 april', 'vecka 17', 'andra kvartalet', 'under året', 'måndagen den 19 april'])(
    '"%s" has no date without surroundings, and keeps its precision',
    (text) => {
      const planDate = parsePlanDate(text);
      expect(planDate).toMatchObject({ date: null, needsReview: true });
      expect(planDate.precision).not.toBeNull();
    },
  );

  it('is chosen by a weekday', () => {
    const text = 'måndagen den 19 april';
    expect(parsePlanDate(text, { referenceDate: '2021-03-08' })).toEqual({
      text,
      date: '2021-04-19',
      precision: 'day',
      yearInferred: true,
    });
    expect(parsePlanDate(text, { referenceDate: '2022-01-01' })).toMatchObject({
      date: '2021-04-19',
      needsReview: true,
    });
    expect(parsePlanDate('tisdagen den 19 april 2021').needsReview).toBe(true);
  });
});

describe('days and months in either order', () => {
  const english: PlanDateContext = { referenceDate: '2018-01-18', dayMonthUncertain: true };

  it.each([
    ['5/6 2018', '2018-06-05', true],
    ['30/4 2018', '2018-04-30', undefined],
    ['04/30/2018', '2018-04-30', true],
    ['5/5 2018', '2018-05-05', undefined],
    ['5/6/18', '2018-06-05', true],
  ])('"%s" in an English plan is %s', (text, date, needsReview) => {
    const planDate = parsePlanDate(text, english);
    expect(planDate.date).toBe(date);
    expect(planDate.needsReview).toBe(needsReview);
  });

  it('is day before month, without doubt, in a Swedish plan', () => {
    expect(parsePlanDate('5/6 2018')).toEqual({ text: '5/6 2018', date: '2018-06-05', precision: 'day' });
  });
});
