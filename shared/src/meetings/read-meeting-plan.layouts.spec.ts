import { readMeetingPlan, type PlanBlock } from './read-meeting-plan';
import { bodiesOfPlan, lines, table } from './meeting-plan-examples';

const read = (...blocks: PlanBlock[]) =>
  readMeetingPlan(blocks, { today: '2018-02-26', year: null, forBody: null, bodies: bodiesOfPlan }).map((meeting) => {
    const { body, date, time, place, submissionDue, noticeDue, problems } = meeting;
    return [body?.id, date, time, place, submissionDue, noticeDue, ...problems].filter(Boolean).join(', ');
  });

describe('other ways to write a sammanträdesplan', () => {
  it.each<[string, PlanBlock[], string[]]>([
    [
      'a heading with the weekday, the time and the place for each body',
      lines(
        'Sammanträdestider 2018',
        'Kommunfullmäktige, måndagar kl. 18.30 i Kulturhuset',
        '29 januari',
        '26 mars (bokslut)',
        'Kommunstyrelsen, onsdagar kl. 13.00 i Skärgårdssalen',
        '10 januari, 7 februari',
      ),
      [
        'KF, 2018-01-29, 18:30, Kulturhuset',
        'KF, 2018-03-26, 18:30, Kulturhuset',
        'KS, 2018-01-10, 13:00, Skärgårdssalen',
        'KS, 2018-02-07, 13:00, Skärgårdssalen',
      ],
    ],
    [
      'one sentence',
      lines('Socialnämnden sammanträder under 2018, kl. 13.00 i Skärgårdssalen: 24 januari, 21 februari och 20 juni.'),
      [
        'SN, 2018-01-24, 13:00, Skärgårdssalen',
        'SN, 2018-02-21, 13:00, Skärgårdssalen',
        'SN, 2018-06-20, 13:00, Skärgårdssalen',
      ],
    ],
    [
      'a column of bodies that is called the meeting',
      [table('Datum | Sammanträde | Plats', '2018-01-24 | Socialnämnden | Rådhuset', '2018-01-29 | KF | Kulturhuset')],
      ['SN, 2018-01-24, Rådhuset', 'KF, 2018-01-29, Kulturhuset'],
    ],
    [
      'a column of weekdays beside the days',
      [
        table(
          'Dag | Datum | Tid | Organ',
          'Onsdag | 24 januari 2018 | 13.00 | SN',
          'Måndag | 29 januari 2018 | 18.30 | KF',
        ),
      ],
      ['SN, 2018-01-24, 13:00', 'KF, 2018-01-29, 18:30'],
    ],
    [
      'days spread over columns under one heading',
      [table('Nämnd | Datum 2018 | |', 'KS | 10 jan | 7 feb | 14 mars', 'SN | 24 jan | 21 feb |')],
      ['KS, 2018-01-10', 'KS, 2018-02-07', 'KS, 2018-03-14', 'SN, 2018-01-24', 'SN, 2018-02-21'],
    ],
    [
      'days under the numbers of the meetings',
      [table('Nämnd | 1 | 2', 'KS | 10/1 2018 | 7/2 2018', 'SN | 24/1 2018 | 21/2 2018')],
      ['KS, 2018-01-10', 'KS, 2018-02-07', 'SN, 2018-01-24', 'SN, 2018-02-21'],
    ],
    [
      'several days in a cell',
      [table('Nämnd | Sammanträdesdagar 2018', 'Kommunstyrelsen | 10 jan, 7 feb, 14 mar', 'SN | 24 jan')],
      ['KS, 2018-01-10', 'KS, 2018-02-07', 'KS, 2018-03-14', 'SN, 2018-01-24'],
    ],
    [
      'a month in each row, with the days for papers as numbers too',
      [
        ...lines('Sammanträdesplan 2018 för socialnämnden'),
        table(
          'Månad | Sista dag för inlämning | Utskick | Sammanträde',
          'Januari | 8 | 17 | 24',
          'Februari | 28 | 7 | 14',
        ),
      ],
      ['SN, 2018-01-24, 2018-01-08, 2018-01-17', 'SN, 2018-02-14, 2018-02-07'],
    ],
    [
      'the weekdays as columns and the weeks as rows',
      [...lines('2018'), table('Vecka | Måndag | Onsdag', '3 | KF 15/1 | KS 17/1', '4 | | SN 24/1')],
      ['KF, 2018-01-15', 'KS, 2018-01-17', 'SN, 2018-01-24'],
    ],
    [
      'several bodies on one line',
      lines('Sammanträden 2018: KS 10/1, 7/2. KF 29/1, 26/2.'),
      ['KS, 2018-01-10', 'KS, 2018-02-07', 'KF, 2018-01-29', 'KF, 2018-02-26'],
    ],
    [
      'remarks after the days',
      lines('KS 2018', 'Ons 7 feb (OBS! ändrad tid kl. 10)', 'Ons 14 mars - Budgetberedning', '4/4 9.00 2018'),
      ['KS, 2018-02-07, 10:00', 'KS, 2018-03-14', 'KS, 2018-04-04, 09:00'],
    ],
    [
      'the days for papers on a line after those of the meetings',
      lines('KF 2018-01-29, 2018-02-26', 'Inlämning av ärenden senast 2018-01-02 resp. 2018-01-29'),
      ['KF, 2018-01-29, 2018-01-02', 'KF, 2018-02-26, 2018-01-29'],
    ],
    [
      'one year that nobody has said, where most days are to come',
      lines('KS 10 januari, 7 mars, 4 april, 2 maj'),
      [
        'KS, 2018-01-10, year-inferred',
        'KS, 2018-03-07, year-inferred',
        'KS, 2018-04-04, year-inferred',
        'KS, 2018-05-02, year-inferred',
      ],
    ],
    [
      'one year that nobody has said, where most days are past',
      lines('KS 10 januari, 7 februari, 4 april'),
      ['KS, 2019-01-10, year-inferred', 'KS, 2019-02-07, year-inferred', 'KS, 2019-04-04, year-inferred'],
    ],
    [
      'a committee that the municipality has not entered, which is not its board',
      [
        table('Socialnämndens AU | Utskick | Socialnämnden', '2018-02-07 | 2018-02-14 | 2018-02-21'),
        ...lines('Socialnämndens arbetsutskott: 7/3', 'SN AU 2018-04-04', 'Kommunstyrelsens AU: 2018-04-10'),
      ],
      [
        '2018-02-07, body-unknown',
        'SN, 2018-02-21, 2018-02-14',
        '2018-03-07, year-inferred, body-unknown',
        '2018-04-04, body-unknown',
        'KSAU, 2018-04-10',
      ],
    ],
    [
      'papers in and out, and the day the minutes are signed',
      [table('Papper in | Papper ut | Socialnämnden | Justering', '2018-02-02 | 2018-02-14 | 2018-02-21 | 2018-02-23')],
      ['SN, 2018-02-21, 2018-02-02, 2018-02-14'],
    ],
    [
      'the day for papers in a remark, and a day that is only a last one',
      lines(
        'SN 2018',
        'Möte 1: 24 januari, underlag senast 10 januari',
        'Möte 2: 21 februari, anmälan senast den 7 februari',
      ),
      ['SN, 2018-01-24, 2018-01-10', 'SN, 2018-02-21'],
    ],
  ])('are read: %s', (_, blocks, expected) => expect(read(...blocks)).toEqual(expected));
});
