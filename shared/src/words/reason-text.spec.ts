import type { Reason } from '../assessment/assessment';
import { ASSESSMENT_RULES } from '../assessment/assessment-rules';
import { reasonText } from './reason-text';

const EXAMPLES: readonly [reason: Reason, text: string][] = [
  [{ code: 'deadline-passed', days: 12 }, 'Slutdatum passerat med 12 dagar'],
  [{ code: 'deadline-passed', days: 1 }, 'Slutdatum passerat med 1 dag'],
  [{ code: 'milestone-near', title: 'Del 1', daysLeft: 2 }, 'Delmålet ”Del 1” är inte påbörjat och 2 dagar återstår'],
  [{ code: 'milestone-passed', title: 'Del 1', days: 3 }, 'Delmålet ”Del 1” passerat med 3 dagar'],
  [{ code: 'forecast-late', forecast: '2018-04-30', days: 30 }, 'Prognos 30 april 2018, 30 dagar efter slutdatum'],
  [{ code: 'not-started', daysLeft: 9 }, 'Ej påbörjad och 9 dagar kvar'],
  [{ code: 'not-started', daysLeft: 0 }, 'Ej påbörjad och ska vara klar i dag'],
  [{ code: 'paused' }, 'Pausad'],
  [{ code: 'cannot', because: 'Lokalerna saknas.' }, 'Den ansvariga säger att det inte går: Lokalerna saknas'],
  [
    { code: 'cannot', because: ' Ingen tid\n och inga  medel ' },
    'Den ansvariga säger att det inte går: Ingen tid och inga medel',
  ],
  [
    { code: 'cannot', because: 'Rekryteringen har dragit ut på tiden. '.repeat(9) },
    'Den ansvariga säger att det inte går: Rekryteringen har dragit ut på tiden. Rekryteringen har dragit ut på tiden. Rekryteringen har dragit ut på tiden. Rekryteringen har dragit …',
  ],
  [{ code: 'dependency-late', text: 'Upphandling' }, 'Väntar på ”Upphandling”, som blir klart först efter slutdatum'],
  [
    { code: 'dependency-overdue', text: 'Upphandling', days: 2 },
    'Väntar på ”Upphandling”, som skulle ha varit klart för 2 dagar sedan',
  ],
  [{ code: 'dependency-undated', text: 'Upphandling' }, 'Väntar på ”Upphandling”, som saknar slutdatum'],
  [{ code: 'awaiting-decision', text: 'Kommunfullmäktige' }, 'Väntar på beslut: Kommunfullmäktige'],
  [
    { code: 'awaiting-approval', deciders: ['Kommunstyrelsen', 'Socialnämnden'] },
    'Väntar på godkännande av Kommunstyrelsen och Socialnämnden',
  ],
  [{ code: 'awaiting-approval', deciders: [] }, 'Väntar på godkännande'],
  [{ code: 'never-reported', days: 39 }, 'Ingen har rapporterat på 39 dagar'],
  [{ code: 'report-old', days: 38, on: '2018-01-19' }, 'Senast rapporterad 19 januari 2018, för 38 dagar sedan'],
  [{ code: 'deadline-missing' }, 'Slutdatum saknas'],
  [{ code: 'deadline-open', openKind: 'ongoing' }, 'Löpande, utan slutdatum'],
  [{ code: 'deadline-open', openKind: 'asap' }, 'Ska göras snarast, utan bestämt slutdatum'],
  [{ code: 'deadline-open', openKind: 'tbd' }, 'Slutdatum är inte bestämt'],
  [{ code: 'deadline-relative', text: 'efter beslut' }, 'Slutdatum beror på annat: ”efter beslut”'],
  [{ code: 'responsible-missing' }, 'Ansvarig saknas'],
  [{ code: 'decider-missing' }, 'Beslutande saknas'],
  [
    {
      code: 'meeting-impossible',
      obstacle: { code: 'no-meeting', body: 'Kommunfullmäktige', after: '2018-06-18', before: '2018-09-24' },
      next: '2018-09-24',
    },
    'Kommunfullmäktige sammanträder inte mellan 18 juni och 24 september 2018',
  ],
  [
    {
      code: 'meeting-impossible',
      obstacle: { code: 'no-meeting', body: 'Kommunfullmäktige', after: '2018-06-18', before: '2018-09-24' },
      next: '2018-10-29',
    },
    'Kommunfullmäktige sammanträder inte mellan 18 juni och 24 september 2018; beslut kan fattas tidigast 29 oktober 2018',
  ],
  [
    {
      code: 'papers-late',
      body: 'Kommunfullmäktige',
      meeting: '2018-06-18',
      papersDue: '2018-05-03',
      days: 7,
      next: '2018-09-24',
    },
    'Papper skulle ha lämnats in 3 maj 2018 till kommunfullmäktige 18 juni 2018, för 7 dagar sedan; beslut kan fattas tidigast 24 september 2018',
  ],
  [
    { code: 'papers-due', body: 'Kommunfullmäktige', meeting: '2018-06-18', papersDue: '2018-05-03', daysLeft: 9 },
    'Papper ska in senast 3 maj 2018 till kommunfullmäktige 18 juni 2018',
  ],
  [
    { code: 'on-agenda', body: 'Vård- och omsorgsnämnden', meeting: '2018-04-18' },
    'Står på dagordningen för vård- och omsorgsnämnden 18 april 2018',
  ],
  [{ code: 'decision-tabled', body: 'Socialnämnden', on: '2018-04-17' }, 'Bordlagt av socialnämnden 17 april 2018'],
  [{ code: 'decision-tabled', body: 'KSAU', on: null }, 'Bordlagt av KSAU'],
  [
    { code: 'decision-referred-back', body: 'Kommunstyrelsen', on: '2018-05-28' },
    'Återremitterat av kommunstyrelsen 28 maj 2018',
  ],
  [
    { code: 'decision-rejected', body: 'Kommunfullmäktige', on: '2018-06-18' },
    'Avslaget av kommunfullmäktige 18 juni 2018',
  ],
  [
    { code: 'decided', by: 'Socialnämnden', on: '2012-11-22', paragraph: '188' },
    'Beslutat av socialnämnden 22 november 2012 § 188',
  ],
  [{ code: 'decided', by: 'Sektorchef', on: null, paragraph: null }, 'Beslutat av Sektorchef'],
  [{ code: 'decided-in-part', decided: 0, of: 4 }, 'Inget av fyra beslut är fattat'],
  [{ code: 'decided-in-part', decided: 1, of: 4 }, 'Ett av fyra beslut är fattat'],
  [{ code: 'decided-in-part', decided: 3, of: 4 }, 'Tre av fyra beslut är fattade'],
  [
    {
      code: 'decider-not-competent',
      decider: 'Sektorchef',
      competent: ['Kommunstyrelsen'],
      source: 'Delegationsordning 2017, punkt 3.2',
    },
    'Sektorchef får inte besluta detta enligt Delegationsordning 2017, punkt 3.2; rätt beslutande är Kommunstyrelsen',
  ],
  [{ code: 'delay-reason-missing', days: 12 }, 'Försenat med 12 dagar utan angivet skäl'],
  [{ code: 'falls-on-weekend', weekday: 'saturday' }, 'Infaller på en lördag'],
  [{ code: 'falls-on-weekend', weekday: 'sunday' }, 'Infaller på en söndag'],
  [{ code: 'falls-on-holiday', name: 'påskafton' }, 'Infaller på påskafton'],
  [{ code: 'on-track', daysLeft: 1 }, '1 dag kvar'],
  [{ code: 'on-track', daysLeft: 0 }, 'Ska vara klar i dag'],
  [{ code: 'reported-done', on: '2018-02-20' }, 'Rapporterad som klar 20 februari 2018'],
  [{ code: 'reported-done', on: null }, 'Rapporterad som klar'],
  [{ code: 'approved', on: '2018-02-20' }, 'Godkänd 20 februari 2018'],
  [{ code: 'approved', on: null }, 'Godkänd'],
  [{ code: 'dropped' }, 'Ska inte göras'],
  [{ code: 'not-applicable' }, 'Ej aktuell'],
];

describe('a reason in Swedish', () => {
  it.each(EXAMPLES)('%j reads “%s”', (reason, text) => {
    expect(reasonText(reason)).toBe(text);
  });

  it('has an example for every rule', () => {
    const told = new Set(EXAMPLES.map(([{ code }]) => code));
    expect(ASSESSMENT_RULES.map(({ code }) => code).filter((code) => !told.has(code))).toEqual([]);
  });
});
