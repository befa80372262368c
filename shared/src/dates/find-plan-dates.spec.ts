import { findPlanDates } from './find-plan-dates';

describe('dates in running text', () => {
  const found = (text: string) =>
    findPlanDates(text, { referenceDate: '2018-01-18' }).map(
      ({ index, length, date, precision, start }) =>
        `${text.slice(index, index + length)} = ${date ?? `från ${start}`} ${precision}`,
    );

  it.each([
    [
      'Klart senast 30 april 2018, delrapport i februari 2018',
      ['30 april 2018 = 2018-04-30 day', 'februari 2018 = 2018-02-28 month'],
    ],
    ['Rapporten ska redovisas senast december 2015.', ['december 2015 = 2015-12-31 month']],
    ['Den 10 mars möts nämnden', ['Den 10 mars = 2018-03-10 day']],
    ['Utvärdering görs till halvårsskiftet 2018', ['halvårsskiftet 2018 = 2018-06-30 half-year']],
    ['Möte måndagen den 19 april kl. 08:30', ['måndagen den 19 april = 2021-04-19 day']],
    ['Arbetet påbörjas i mars 2018', ['mars 2018 = från 2018-03-01 open']],
    ['Arbetet pågår mars–april 2018', ['mars–april 2018 = 2018-04-30 month']],
    ['Ska under april lämna förslag', ['april = 2018-04-30 month']],
    ['Planen gäller under 2018', ['2018 = 2018-12-31 year']],
    ['Klart senast 180430, se bild 170430', ['180430 = 2018-04-30 day']],
    ['Rapport vecka 17', ['vecka 17 = 2018-04-27 week']],
  ])('"%s" has %j', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    'Ärendet har dnr 2012/503-70 och KS 2018/123',
    'Protokoll 2015-05-14/101',
    'Ring 08-123 45 67 eller 0708-12 34 56',
    'Kostnaden är 180 000 kr, enligt § 45 och punkt 4.2',
    'Enligt 5 kap. 3 § lagen (1989:253)',
    'Personnummer 580430-1234',
    'Vår verksamhet 2018 och budget 2019',
    'I vår ska vi göra en översyn',
    'Sommaren är fin och vi har 30 platser',
    'Inom sex månader, efter 1 maj 2018',
    '',
  ])('"%s" has none', (text) => expect(found(text)).toEqual([]));

  it('leaves out what needs a year when nothing gives one', () => {
    expect(findPlanDates('Klart senast 30 april')).toEqual([]);
    expect(findPlanDates('Klart senast 30 april', { year: 2019 })).toMatchObject([
      { date: '2019-04-30', yearInferred: true },
    ]);
  });
});
