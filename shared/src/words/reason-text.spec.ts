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
  [{ code: 'not-applicable' }, 'Inte aktuell'],
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
