import { readMeetingPlan, type PlanBlock } from './read-meeting-plan';
import type { ReadMeeting } from './read-meeting-plan-section';
import { bodiesOfPlan, lines, table } from './meeting-plan-examples';

const context = { today: '2018-02-26', year: null, forBody: null, bodies: bodiesOfPlan };

/** A meeting in few words: body (in brackets when unknown), day, time, place, papers, notice, problems. */
function told(meeting: ReadMeeting): string {
  const { body, bodyText, date, time, place, submissionDue, noticeDue, problems } = meeting;
  const papers = submissionDue === null ? [] : [`papper ${submissionDue}`];
  const notice = noticeDue === null ? [] : [`kallelse ${noticeDue}`];
  const who = body?.name ?? `(${bodyText ?? 'inget'})`;
  return [who, date ?? 'ingen dag', time, place, ...papers, ...notice, ...problems].filter(Boolean).join(', ');
}

const read = (...blocks: PlanBlock[]) => readMeetingPlan(blocks, context).map(told);

describe('a sammanträdesplan', () => {
  it.each<[string, PlanBlock[], string[]]>([
    [
      'a list of days after each body',
      lines('Socialnämnden 2018: 24 januari, 21 februari, 28 mars', 'KSAU 2018: 9/1, 6/2 och 6/3'),
      [
        'Socialnämnden, 2018-01-24',
        'Socialnämnden, 2018-02-21',
        'Socialnämnden, 2018-03-28',
        'Kommunstyrelsens arbetsutskott, 2018-01-09',
        'Kommunstyrelsens arbetsutskott, 2018-02-06',
        'Kommunstyrelsens arbetsutskott, 2018-03-06',
      ],
    ],
    [
      'days that share a month',
      lines('Sammanträden 2018', 'SN: 14 och 28 februari, 5, 12 och 19 mars', 'KF: 18–19 juni kl. 9'),
      [
        'Socialnämnden, 2018-02-14',
        'Socialnämnden, 2018-02-28',
        'Socialnämnden, 2018-03-05',
        'Socialnämnden, 2018-03-12',
        'Socialnämnden, 2018-03-19',
        'Kommunfullmäktige, 2018-06-18, 09:00',
      ],
    ],
    [
      'months with the numbers of their days',
      lines('Kommunstyrelsen 2018', 'Januari: 10, 24', 'Februari: 7'),
      ['Kommunstyrelsen, 2018-01-10', 'Kommunstyrelsen, 2018-01-24', 'Kommunstyrelsen, 2018-02-07'],
    ],
    [
      'lines under a heading',
      lines(
        'Socialnämndens sammanträden våren 2018',
        'Onsdag 24 januari kl. 13.00, Skärgårdssalen',
        'Onsdag 21 februari kl 13, Rådhuset',
        'Onsdag 28 mars 08:30–12',
      ),
      [
        'Socialnämnden, 2018-01-24, 13:00, Skärgårdssalen',
        'Socialnämnden, 2018-02-21, 13:00, Rådhuset',
        'Socialnämnden, 2018-03-28, 08:30',
      ],
    ],
    [
      'a time and a place said once',
      lines('Socialnämnden 2018, onsdagar kl. 13.00, Skärgårdssalen', '24 januari', '21 februari kl. 9.30'),
      ['Socialnämnden, 2018-01-24, 13:00, Skärgårdssalen', 'Socialnämnden, 2018-02-21, 09:30, Skärgårdssalen'],
    ],
    [
      'days with what differs for each: the last day for papers',
      lines(
        'Kommunfullmäktige 2018',
        'Manusstopp 8 januari – sammanträde 29 januari',
        '26 februari (manusstopp 5 februari, kallelse 19 februari)',
      ),
      [
        'Kommunfullmäktige, 2018-01-29, papper 2018-01-08',
        'Kommunfullmäktige, 2018-02-26, papper 2018-02-05, kallelse 2018-02-19',
      ],
    ],
    [
      'papers on lines of their own, and over the turn of the year',
      lines(
        'KF 2018',
        'Manusstopp 18 december',
        'Sammanträde 8 januari',
        'Manusstopp 5 februari',
        'Sammanträde 26 februari',
      ),
      ['Kommunfullmäktige, 2018-01-08, papper 2017-12-18', 'Kommunfullmäktige, 2018-02-26, papper 2018-02-05'],
    ],
    [
      'a list by day, with the body after it',
      lines(
        'Kalendarium 2018',
        '10 januari KS kl. 13',
        '29 januari Kommunfullmäktige, Folkets hus',
        '30 januari KS, KSAU',
      ),
      [
        'Kommunstyrelsen, 2018-01-10, 13:00',
        'Kommunfullmäktige, 2018-01-29, Folkets hus',
        'Kommunstyrelsen, 2018-01-30',
        'Kommunstyrelsens arbetsutskott, 2018-01-30',
      ],
    ],
    [
      'bodies before their days on one line',
      lines('År 2018: KS 10 januari, KSAU 23 januari, KF 29 januari'),
      ['Kommunstyrelsen, 2018-01-10', 'Kommunstyrelsens arbetsutskott, 2018-01-23', 'Kommunfullmäktige, 2018-01-29'],
    ],
    [
      'an autumn and the spring after it',
      lines('KS hösten 2018 och våren 2019', 'Sammanträden 2018/2019', '10 december, 14 januari'),
      ['Kommunstyrelsen, 2018-12-10', 'Kommunstyrelsen, 2019-01-14'],
    ],
    [
      'years that the days say themselves',
      lines('KS 10 oktober, 12 december 2018, 16 januari 2019, 13 februari'),
      [
        'Kommunstyrelsen, 2018-10-10',
        'Kommunstyrelsen, 2018-12-12',
        'Kommunstyrelsen, 2019-01-16',
        'Kommunstyrelsen, 2019-02-13',
      ],
    ],
    [
      'what is no meeting',
      lines(
        'Beslutad av kommunfullmäktige 2017-11-27, § 143',
        'Socialnämnden 2018',
        '24 januari',
        '21 februari (inställt)',
        'Sommaruppehåll 1 juli',
      ),
      ['Socialnämnden, 2018-01-24'],
    ],
    ['a text without days', lines('Välkommen till Vikby kommun'), []],
  ])('is read from %s', (_, blocks, expected) => expect(read(...blocks)).toEqual(expected));

  it.each<[string, PlanBlock[], string[]]>([
    [
      'one row for each meeting',
      [
        table(
          'Organ | Datum | Tid | Plats | Manusstopp | Kallelse',
          'Socialnämnden | 2018-01-24 | 13.00 | Skärgårdssalen | 2018-01-08 | 2018-01-17',
          'KSAU | 30/1 2018 | 08:30–12 | | 15/1 |',
          ' | ti 27 februari 2018 | kl 13 | | |',
          'Jaktvårdsnämnden | 31 februari 2018 | | | |',
          'KF | meddelas senare | | | |',
        ),
      ],
      [
        'Socialnämnden, 2018-01-24, 13:00, Skärgårdssalen, papper 2018-01-08, kallelse 2018-01-17',
        'Kommunstyrelsens arbetsutskott, 2018-01-30, 08:30, papper 2018-01-15',
        'Kommunstyrelsens arbetsutskott, 2018-02-27, 13:00',
        '(Jaktvårdsnämnden), ingen dag, no-such-day, body-unknown',
        'Kommunfullmäktige, ingen dag, date-not-understood',
      ],
    ],
    [
      'the bodies as columns and the months as rows',
      [
        ...lines('Sammanträdesplan 2018'),
        table(
          ' | KS | KSAU kl. 8.30 | KF | SN',
          'Januari | 10 | 23 | 29 | 24',
          'Februari | 7 | 20 | – | 14 och 28',
          'Mars | 14/3 | | 26 (budget) | ons 21',
        ),
      ],
      [
        'Kommunstyrelsen, 2018-01-10',
        'Kommunstyrelsens arbetsutskott, 2018-01-23, 08:30',
        'Kommunfullmäktige, 2018-01-29',
        'Socialnämnden, 2018-01-24',
        'Kommunstyrelsen, 2018-02-07',
        'Kommunstyrelsens arbetsutskott, 2018-02-20, 08:30',
        'Socialnämnden, 2018-02-14',
        'Socialnämnden, 2018-02-28',
        'Kommunstyrelsen, 2018-03-14',
        'Kommunfullmäktige, 2018-03-26',
        'Socialnämnden, 2018-03-21',
      ],
    ],
    [
      'the months as columns and the bodies as rows',
      [table('Nämnd | Jan 2018 | Feb 2018 | dec-18', 'Kommunstyrelsen | 10 | 7 | 12', 'TFN | 24 | 14, 28 | –')],
      [
        'Kommunstyrelsen, 2018-01-10',
        'Kommunstyrelsen, 2018-02-07',
        'Kommunstyrelsen, 2018-12-12',
        '(TFN), 2018-01-24, body-unknown',
        '(TFN), 2018-02-14, body-unknown',
        '(TFN), 2018-02-28, body-unknown',
      ],
    ],
    [
      'the round of a matter in each row',
      [
        ...lines('2018'),
        table('Manusstopp | KSAU | KS | Kallelse KF | KF', '8 jan | 23 jan | 7 feb | 19 feb | 26 feb'),
      ],
      [
        'Kommunstyrelsens arbetsutskott, 2018-01-23, papper 2018-01-08',
        'Kommunstyrelsen, 2018-02-07',
        'Kommunfullmäktige, 2018-02-26, kallelse 2018-02-19',
      ],
    ],
    [
      'the bodies as rows of their own, with the years among them',
      [
        table(
          'Datum | Tid',
          'Socialnämnden | ',
          '2018 | ',
          '24 januari | 13',
          'Kommunstyrelsen | ',
          '7 februari | 0830',
        ),
      ],
      ['Socialnämnden, 2018-01-24, 13:00', 'Kommunstyrelsen, 2018-02-07, 08:30'],
    ],
    [
      'rows without headings',
      [...lines('2018'), table('SN | 24 januari | kl. 13', 'KS | 7 februari | kl. 9')],
      ['Socialnämnden, 2018-01-24, 13:00', 'Kommunstyrelsen, 2018-02-07, 09:00'],
    ],
  ])('is read from a table with %s', (_, blocks, expected) => expect(read(...blocks)).toEqual(expected));

  it.each([
    ['Onsdag 24 januari 2018', '2018-01-24', []],
    ['Torsdag 24 januari 2018', '2018-01-24', ['weekday-differs']],
    ['Lördag 6 januari 2018', '2018-01-06', ['falls-on-weekend', 'falls-on-holiday']],
    ['24 april', '2018-04-24', ['year-inferred']],
    ['15 januari', '2019-01-15', ['year-inferred']],
    ['30 februari 2018', null, ['no-such-day']],
  ])('says what to look at in "%s"', (text, date, problems) => {
    const [meeting] = readMeetingPlan(lines(`SN ${text}`), context);
    expect(meeting).toMatchObject({ text, date, problems });
  });

  it('takes the year from the person when the plan says none, unless a weekday speaks against it', () => {
    const readIn = (year: number, text: string) => readMeetingPlan(lines(text), { ...context, year })[0];
    expect(readIn(2019, 'SN onsdag 23 januari')).toMatchObject({ date: '2019-01-23', problems: [] });
    expect(readIn(2019, 'SN onsdag 24 januari')).toMatchObject({ date: '2018-01-24', problems: ['year-inferred'] });
    expect(readIn(2019, 'SN 2018: 24 januari')).toMatchObject({ date: '2018-01-24', problems: [] });
  });

  it('is for the body that the person says when it names none itself', () => {
    const [, , , board] = bodiesOfPlan;
    const days = lines('Sammanträden 2018', 'Onsdag 24 januari', 'KS 7 februari');
    expect(read(...days)).toEqual(['(inget), 2018-01-24, body-missing', 'Kommunstyrelsen, 2018-02-07']);
    expect(readMeetingPlan(days, { ...context, forBody: board ?? null }).map(told)).toEqual([
      'Socialnämnden, 2018-01-24',
      'Kommunstyrelsen, 2018-02-07',
    ]);
  });

  it('tells the second time that a body meets the same day', () => {
    const meetings = readMeetingPlan(lines('SN 2018: 24 januari, 24 januari', 'KS 2018: 24 januari'), context);
    expect(meetings.map(({ problems }) => problems)).toEqual([[], ['twice-in-plan'], []]);
  });

  it('keeps the words of a body that nobody knows', () => {
    expect(read(...lines('Bygg- och miljönämnden 2018: 24 januari', 'Jakt och fiske: 7 februari'))).toEqual([
      '(Bygg- och miljönämnden), 2018-01-24, body-unknown',
      '(Jakt och fiske), 2018-02-07, body-unknown',
    ]);
  });
});
