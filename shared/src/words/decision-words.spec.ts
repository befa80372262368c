import { decisionPath } from '../decision-path/decide-path';
import { aBody, aCalendar, aMeeting, aNeed, YEAR_2018 } from '../decision-path/calendar-examples';
import {
  DECISION_OUTCOMES,
  PATH_STATES,
  type PathFact,
  type PathNeed,
  type PathObstacle,
  type PathRemark,
} from '../decision-path/decision-path';
import type { DecisionProposal, DecisionRemark } from '../matters/matter';
import { bodyInText } from './body-in-text';
import { DECISION_OUTCOME_NAME, PATH_STATE_NAME, pathStateName } from './decision-names';
import { decisionProposalText, decisionRemarkText } from './decision-text';
import { obstacleText, pathLine, pathRemarkText, pathText, stepText } from './path-text';

const TODAY = '2018-02-26';
const KF = 'Kommunfullmäktige';

describe('a body inside a sentence', () => {
  it.each([
    ['Kommunfullmäktige', 'kommunfullmäktige'],
    ['Vård- och omsorgsnämnden', 'vård- och omsorgsnämnden'],
    ['Centrala samverkansgruppen', 'centrala samverkansgruppen'],
    ['KSAU', 'KSAU'],
    ['KS arbetsutskottet', 'KS arbetsutskottet'],
    ['Sektorchef', 'Sektorchef'],
    ['', ''],
  ])('%s is written %s', (name, text) => {
    expect(bodyInText(name)).toBe(text);
  });
});

describe('why no meeting makes the deadline', () => {
  it.each<[PathObstacle, string]>([
    [
      { code: 'no-meeting', body: KF, after: '2018-06-18', before: '2018-09-24' },
      'Kommunfullmäktige sammanträder inte mellan 18 juni och 24 september 2018',
    ],
    [
      { code: 'no-meeting', body: KF, after: '2018-12-17', before: '2019-01-28' },
      'Kommunfullmäktige sammanträder inte mellan 17 december 2018 och 28 januari 2019',
    ],
    [
      { code: 'no-meeting', body: KF, after: null, before: '2018-09-24' },
      'Kommunfullmäktige sammanträder inte före 24 september 2018',
    ],
    [
      { code: 'no-meeting', body: KF, after: '2018-06-18', before: null },
      'Kommunfullmäktige har inget inlagt sammanträde efter 18 juni 2018',
    ],
    [{ code: 'no-meeting', body: KF, after: null, before: null }, 'Kommunfullmäktige har inga inlagda sammanträden'],
    [
      { code: 'no-preparation', body: 'KSAU', decider: 'Kommunstyrelsen', meeting: '2018-05-28' },
      'KSAU har inget sammanträde som hinner bereda ärendet till kommunstyrelsen 28 maj 2018',
    ],
    [{ code: 'no-calendar', body: KF }, 'Sammanträdena för kommunfullmäktige är inte inlagda i kalendern'],
  ])('%j reads “%s”', (obstacle, text) => {
    expect(obstacleText(obstacle)).toBe(text);
  });
});

describe('a way to a decision', () => {
  const decided: PathFact[] = [
    { bodyId: 'KF', meetingId: null, date: '2018-01-29', outcome: 'approved', role: 'decides' },
  ];
  const agenda: PathFact[] = [{ bodyId: 'KF', meetingId: 'KF-2018-06-18', date: null, outcome: null, role: 'decides' }];
  it.each<[need: Partial<PathNeed>, today: string, text: string, state: string]>([
    [{}, TODAY, 'Papper ska in senast 3 maj 2018 till kommunfullmäktige 18 juni 2018', 'Underlag saknas'],
    [
      {},
      '2018-05-04',
      'Papper skulle ha lämnats in 3 maj 2018 till kommunfullmäktige 18 juni 2018',
      'Underlaget är sent',
    ],
    [
      { deadline: '2018-08-31' },
      '2018-06-20',
      'Kommunfullmäktige sammanträder inte mellan 18 juni och 24 september 2018',
      'Missar sammanträdet',
    ],
    [{ deadline: null }, TODAY, 'Beslut kan fattas tidigast 23 april 2018', 'Slutdatum saknas'],
    [{ facts: decided }, TODAY, 'Beslutat av kommunfullmäktige', 'Beslutat'],
    [{ facts: agenda }, TODAY, 'Står på dagordningen för kommunfullmäktige 18 juni 2018', 'På dagordningen'],
    [
      { facts: [{ bodyId: 'KS', meetingId: null, date: TODAY, outcome: 'approved', role: 'proposes' }] },
      TODAY,
      'Ska beslutas av kommunfullmäktige 26 mars 2018',
      'På väg till beslut',
    ],
  ])('with %j on %s reads “%s”', (need, today, text, state) => {
    const path = decisionPath(YEAR_2018, aNeed(need), today);
    expect([pathText(path), pathStateName(path)]).toEqual([text, state]);
  });

  it('is drawn backwards from the decision to the papers', () => {
    expect(pathLine(decisionPath(YEAR_2018, aNeed(), TODAY))).toEqual([
      'Kommunfullmäktige 18 juni',
      'Kommunstyrelsen 28 maj',
      'papper in 3 maj',
    ]);
  });

  it('names what is done in each step of an important change', () => {
    const calendar = aCalendar(
      [
        ...YEAR_2018.bodies.values(),
        aBody('CSG', { name: 'Centrala samverkansgruppen', kind: 'union', meetings: [aMeeting('2018-06-11')] }),
      ],
      {
        unions: [
          { id: '1', union: 'Vision', mode: 'samverkan', from: '2010-01-01', note: null },
          { id: '2', union: 'Kommunal', mode: 'mbl', from: '2012-10-01', note: null },
        ],
      },
    );
    const { steps } = decisionPath(calendar, aNeed({ important: true }), TODAY);
    expect(steps.map(stepText)).toEqual([
      'Papper in till kommunstyrelsen',
      'Kommunstyrelsen bereder',
      'Riskbedömning inför ändringen',
      'Samverkan med Vision i centrala samverkansgruppen',
      'Förhandling med Kommunal enligt 11 § MBL',
      'Kommunfullmäktige beslutar',
    ]);
    expect(steps.slice(-1).map((step) => stepText({ ...step, settled: true }))).toEqual([
      'Kommunfullmäktige har beslutat',
    ]);
  });

  it.each<[PathRemark, string]>([
    [
      { code: 'lead-missing', body: KF },
      'Det är inte angivet hur långt i förväg papper ska lämnas in till kommunfullmäktige.',
    ],
    [{ code: 'no-union-meeting', by: '2018-06-18' }, 'Ingen samverkansgrupp sammanträder före beslutet 18 juni 2018.'],
    [
      { code: 'calendar-ends', body: KF, last: '2018-12-17' },
      'Sammanträdena för kommunfullmäktige är inlagda till och med 17 december 2018.',
    ],
  ])('has the remark %j', (remark, text) => {
    expect(pathRemarkText(remark)).toBe(text);
  });
});

describe('a decision', () => {
  it.each<[DecisionRemark, string]>([
    [
      { code: 'before-preparation', body: 'Kommunstyrelsen', date: '2018-05-28' },
      'Beslutet är fattat före beredningen i kommunstyrelsen 28 maj 2018.',
    ],
    [
      { code: 'not-a-meeting-day', body: KF, date: '2018-05-01' },
      'Kommunfullmäktige har inget inlagt sammanträde 1 maj 2018.',
    ],
    [{ code: 'meeting-cancelled', date: '2018-06-18' }, 'Sammanträdet 18 juni 2018 är inställt.'],
    [{ code: 'date-missing' }, 'Dagen för beslutet är inte känd.'],
    [{ code: 'approval-late', due: '2018-07-02' }, 'Protokollet skulle ha justerats senast 2 juli 2018.'],
    [{ code: 'posted-before-approved' }, 'Anslagsdagen ligger före justeringen.'],
    [{ code: 'proposal-only', to: KF }, 'Det här är ett förslag till kommunfullmäktige, inte ett slutligt beslut.'],
    [{ code: 'proposal-only', to: null }, 'Det här är ett förslag, inte ett slutligt beslut.'],
  ])('with %j reads “%s”', (remark, text) => {
    expect(decisionRemarkText(remark)).toBe(text);
  });

  it.each<[DecisionProposal, string]>([
    [
      { kind: 'next-meeting', decisionId: 'd', meetingId: 'm', date: '2018-05-15', body: 'Socialnämnden' },
      'Ta upp ärendet igen i socialnämnden 15 maj 2018.',
    ],
    [
      { kind: 'no-next-meeting', decisionId: 'd', body: 'Socialnämnden' },
      'Socialnämnden har inget senare sammanträde inlagt. Lägg in det i kalendern först.',
    ],
    [
      { kind: 'complete-papers', decisionId: 'd', title: 'Komplettera underlaget' },
      'Lägg till åtgärden ”Komplettera underlaget”.',
    ],
  ])('proposes %j as “%s”', (proposal, text) => {
    expect(decisionProposalText(proposal)).toBe(text);
  });

  it('has a name of its own for each outcome, and each state of its way', () => {
    expect(new Set(DECISION_OUTCOMES.map((outcome) => DECISION_OUTCOME_NAME[outcome])).size).toBe(
      DECISION_OUTCOMES.length,
    );
    expect(new Set(PATH_STATES.map((state) => PATH_STATE_NAME[state])).size).toBe(PATH_STATES.length);
  });
});
