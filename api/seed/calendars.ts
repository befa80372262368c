import type { BodyRulesInput, IsoDate, UnionRegimeInput } from '@genomfor/shared';

/** A body's meetings during the year of the demonstration, and how matters travel to it. */
export interface SeedCalendar {
  body: string;
  preparedBy?: string;
  rules: Pick<BodyRulesInput, 'submissionLeadDays' | 'noticeLeadDays'>;
  time: string;
  place: string;
  days: readonly IsoDate[];
  /** Days for papers that are not counted from the lead days, by the day of the meeting. */
  submissionDue?: Readonly<Record<IsoDate, IsoDate>>;
}

/** The day that the calendars are to be seen on; their dates are moved by as many whole weeks as today lies from here. */
export const CALENDARS_WRITTEN_FOR: IsoDate = '2018-02-26';

const HALL = 'Sessionssalen, kommunhuset';
const ROOM = 'Sammanträdesrum 2, kommunhuset';

/** A year of meetings. Nobody but the committees meets between midsummer and the end of August, nor around Christmas. */
export const CALENDARS: readonly SeedCalendar[] = [
  {
    body: 'Kommunfullmäktige',
    preparedBy: 'Kommunstyrelsen',
    rules: { submissionLeadDays: 21, noticeLeadDays: 10 },
    time: '18:00',
    place: HALL,
    days: days(2018, '01-29 03-12 04-16 06-18 09-24 10-29 11-19 12-17'),
  },
  {
    body: 'Kommunstyrelsen',
    preparedBy: 'Kommunstyrelsens arbetsutskott',
    rules: { submissionLeadDays: 13, noticeLeadDays: 7 },
    time: '13:00',
    place: HALL,
    days: days(2018, '01-22 02-19 03-19 04-23 05-28 09-03 10-08 11-05 11-26'),
  },
  {
    body: 'Kommunstyrelsens arbetsutskott',
    rules: { submissionLeadDays: 13, noticeLeadDays: 5 },
    time: '09:00',
    place: ROOM,
    days: days(2018, '01-09 02-06 03-06 04-10 05-15 08-21 09-25 10-23 11-13'),
    // The day that is counted lies beside the first of May.
    submissionDue: { '2018-05-15': '2018-05-03' },
  },
  {
    body: 'Socialnämnden',
    preparedBy: 'Allmänna utskottet',
    rules: { submissionLeadDays: 12, noticeLeadDays: 7 },
    time: '13:00',
    place: HALL,
    days: [...days(2017, '11-21'), ...days(2018, '01-30 02-27 03-20 04-17 05-22 06-12 08-28 09-25 10-23 11-20 12-11')],
  },
  {
    body: 'Allmänna utskottet',
    rules: { submissionLeadDays: 10, noticeLeadDays: 5 },
    time: '08:30',
    place: ROOM,
    days: [...days(2017, '11-09'), ...days(2018, '01-18 02-15 03-08 04-05 05-09 05-31 08-16 09-13 10-11 11-08 11-29')],
  },
  {
    body: 'Vård- och omsorgsnämnden',
    rules: { submissionLeadDays: 22, noticeLeadDays: 7 },
    time: '13:00',
    place: HALL,
    days: [...days(2017, '11-22'), ...days(2018, '01-31 03-07 04-18 05-16 06-13 08-29 09-26 10-24 11-21 12-12')],
  },
  {
    body: 'Överförmyndarnämnden',
    rules: { submissionLeadDays: 23, noticeLeadDays: 7 },
    time: '15:00',
    place: ROOM,
    days: days(2018, '02-08 04-19 06-14 08-30 10-18 12-06'),
  },
  {
    body: 'Äldrenämnden',
    rules: { submissionLeadDays: 21, noticeLeadDays: 7 },
    time: '09:00',
    place: HALL,
    days: days(2018, '01-18 02-15 03-15 04-26 05-24 06-14 08-30 09-27 10-25 11-22 12-13'),
  },
  {
    body: 'Styrgruppen',
    rules: { submissionLeadDays: 7, noticeLeadDays: 3 },
    time: '14:00',
    place: ROOM,
    days: [...days(2017, '10-26 11-30 12-14'), ...days(2018, '01-25 03-01 04-26 05-31 08-23 09-20 10-18 11-15 12-13')],
  },
  {
    body: 'Seniorrådet',
    rules: { submissionLeadDays: 10, noticeLeadDays: 7 },
    time: '10:00',
    place: ROOM,
    days: days(2018, '02-12 04-23 06-04 09-17 11-19'),
  },
  {
    body: 'Tillgänglighetsrådet',
    rules: { submissionLeadDays: 10, noticeLeadDays: 7 },
    time: '13:00',
    place: ROOM,
    days: days(2018, '02-13 04-24 06-05 09-18 11-20'),
  },
  {
    body: 'Samverkansgruppen',
    rules: { submissionLeadDays: 7, noticeLeadDays: 5 },
    time: '10:00',
    place: ROOM,
    days: days(2018, '01-16 02-13 03-13 04-03 05-15 06-05 08-21 09-18 10-16 11-13 12-04'),
  },
];

/** The boards that the plan's "Nämnderna" are. */
export const GROUP_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Nämnderna: ['Socialnämnden', 'Vård- och omsorgsnämnden', 'Överförmyndarnämnden'],
};

export const UNION_REGIMES: readonly UnionRegimeInput[] = [
  { union: 'Vision', mode: 'samverkan', from: '2015-01-01' },
  { union: 'Akademikerförbundet SSR', mode: 'samverkan', from: '2015-01-01' },
  { union: 'Kommunal', mode: 'samverkan', from: '2015-01-01' },
  { union: 'Kommunal', mode: 'mbl', from: '2018-02-01', note: 'Kommunal har sagt upp samverkansavtalet.' },
];

function days(year: number, monthsAndDays: string): IsoDate[] {
  return monthsAndDays.split(' ').map((day) => `${String(year)}-${day}`);
}
