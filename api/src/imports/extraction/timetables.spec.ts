import type { ExtractedActivity } from '@genomfor/shared';
import { extractFrom } from '../../../test/extracted-rows';

function lineOf({ start, end, title, phase, needsReview }: ExtractedActivity): string {
  return [`${start}–${end}`, title, phase, needsReview ? '?' : null].filter(Boolean).join(' · ');
}

const TIMETABLES: [name: string, text: string, activities: string[]][] = [
  [
    'a table of times and activities',
    `
      Tidplan för översynen

      Tid | Aktivitet
      Mars 2019 | Projektdirektiv beslutas av kommunstyrelsen
      April–maj 2019 | Intervjuer med chefer
      September 2019 | Slutrapport till kommunstyrelsen
    `,
    [
      '2019-03-01–2019-03-31 · Projektdirektiv beslutas av kommunstyrelsen',
      '2019-04-01–2019-05-31 · Intervjuer med chefer',
      '2019-09-01–2019-09-30 · Slutrapport till kommunstyrelsen',
    ],
  ],
  [
    'a table of phases',
    `
      Projektplan

      Fas | Tid | Aktivitet
      Förberedelse | januari 2021 | Tillsätta projektgrupp
      Genomförande | februari–maj 2021 | Workshoppar med personal
      Avslut | juni 2021 | Slutrapport till styrgruppen
    `,
    [
      '2021-01-01–2021-01-31 · Tillsätta projektgrupp · Förberedelse',
      '2021-02-01–2021-05-31 · Workshoppar med personal · Genomförande',
      '2021-06-01–2021-06-30 · Slutrapport till styrgruppen · Avslut',
    ],
  ],
  [
    'dated bullets under a heading',
    `
      Genomförande av översynen

      ## Tidplan

      - Februari 2020: uppstart och projektdirektiv
      - Mars–maj 2020: intervjuer och nulägesanalys
      - Juni 2020: delrapport till socialnämnden
    `,
    [
      '2020-02-01–2020-02-29 · Uppstart och projektdirektiv',
      '2020-03-01–2020-05-31 · Intervjuer och nulägesanalys',
      '2020-06-01–2020-06-30 · Delrapport till socialnämnden',
    ],
  ],
  [
    'months without any year, which need a look',
    `
      Årshjul

      November | Internbudget
      December | Bokslutsanvisningar
      Januari | Bokslut och verksamhetsberättelse
    `,
    [
      '2020-11-01–2020-11-30 · Internbudget · ?',
      '2020-12-01–2020-12-31 · Bokslutsanvisningar · ?',
      '2021-01-01–2021-01-31 · Bokslut och verksamhetsberättelse · ?',
    ],
  ],
  [
    'weeks of a year',
    `
      Tidsplan

      Vecka | Aktivitet
      v. 10 2020 | Uppstartsmöte med styrgruppen
      v. 12-13 2020 | Intervjuer
    `,
    ['2020-03-02–2020-03-06 · Uppstartsmöte med styrgruppen', '2020-03-16–2020-03-27 · Intervjuer'],
  ],
  [
    'months with the parts of the work in the cells',
    `
      Tidplan

      Augusti–september 2019 | Del 1 augusti-september Intervjuer med ungdomar
      Oktober | Avstämning i styrgrupp
    `,
    ['2019-08-01–2019-09-30 · Intervjuer med ungdomar · Del 1', '2019-10-01–2019-10-31 · Avstämning i styrgrupp'],
  ],
  [
    'milestones with dates',
    `
      Milepæler

      Dato | Milepæl
      01.03.2022 | Oppstart av prosjektet
      15.06.2022 | Vedtak i kommunestyret
    `,
    ['2022-03-01–2022-03-01 · Oppstart av prosjektet', '2022-06-15–2022-06-15 · Vedtak i kommunestyret'],
  ],
];

describe('a timetable', () => {
  it.each(TIMETABLES)('as %s', async (_name, text, activities) => {
    const extraction = await extractFrom(text);
    expect(extraction.activities.map(lineOf)).toEqual(activities);
    expect(extraction.actions).toEqual([]);
  });
});
