import type { ActionRow } from '../actions/action';
import { BODY_KINDS } from '../actors/actor';
import type { Reason, Standing } from '../assessment/assessment';
import { countStandings } from '../assessment/standings';
import { aBoardRow, aDeadline, CARE_BOARD, isToDecide, SECTOR_HEAD, stands } from '../boards/board-examples';
import { informationText } from './board-awaiting-text';
import { boardStandingText } from './board-standing-text';
import {
  bodyWord,
  commissionsSentence,
  decisionsSentence,
  nearDate,
  planSubject,
  plansParagraph,
  type CommissionState,
} from './board-text';

const AS_OF = '2018-02-26';

describe('the words of a body’s page', () => {
  it('call the body by its kind', () => {
    expect(BODY_KINDS.map(bodyWord)).toEqual([
      'fullmäktige',
      'styrelsen',
      'nämnden',
      'utskottet',
      'styrgruppen',
      'referensgruppen',
      'rådet',
      'samverkansgruppen',
    ]);
    expect(bodyWord(null)).toBe('organet');
  });

  it.each([
    ['Genomförandeplan för omsorg och välfärd', 'Genomförandeplanen för omsorg och välfärd'],
    ['Översyn av hemtjänsten.', 'Översynen av hemtjänsten'],
    ['utvecklingsprogram 2018', 'Utvecklingsprogrammet 2018'],
    ['Projekt trygg hemgång', 'Projektet trygg hemgång'],
    ['Handlingsplan', 'Handlingsplanen'],
    ['Trygg hemgång', '”Trygg hemgång”'],
    ['', '””'],
  ])('make of the plan "%s" the subject %s', (title, subject) => expect(planSubject(title)).toBe(subject));

  it('leave out the year that it is', () => {
    expect(nearDate('2018-12-31', AS_OF)).toBe('31 december');
    expect(nearDate('2019-01-01', AS_OF)).toBe('1 januari 2019');
  });
});

describe('the first paragraph', () => {
  it.each<[counts: Partial<Record<Standing, number>>, sentence: string]>([
    [{ late: 2, ok: 1 }, 'Två är försenade och en går enligt plan.'],
    [{ late: 1, risk: 1, ok: 2 }, 'En är försenad, två går enligt plan och en riskerar att inte bli klar i tid.'],
    [{ ok: 2, approved: 1 }, 'Ingen är försenad, två går enligt plan och en är avslutad.'],
    [{ done: 2, dropped: 1 }, 'Ingen är försenad och tre är avslutade.'],
    [{ unknown: 2 }, 'Ingen är försenad.'],
    [{ late: 1 }, 'Den är försenad.'],
    [{ approved: 1 }, 'Den är godkänd.'],
  ])('with %j says "%s"', (counts, sentence) => {
    const standings = { ...countStandings([]), ...counts };
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(plansParagraph({ titles: ['Handlingsplan'], total, standings }, 'board')).toMatch(
      new RegExp(`^Handlingsplanen har \\S+ åtgärd(er)?\\. ${sentence}$`),
    );
  });
});

describe('the decisions ahead', () => {
  it.each<[meetings: (string | null)[], sentence: string]>([
    [[], 'Inga beslut väntar på fullmäktige.'],
    [['2018-04-18'], 'Fullmäktige har ett beslut framför sig: ”Delegering”, vid sammanträdet 18 april.'],
    [
      ['2019-01-30', null],
      'Fullmäktige har två beslut framför sig, det första vid sammanträdet 30 januari 2019: ”Delegering”.',
    ],
    [[null], 'Fullmäktige har ett beslut framför sig, ”Delegering”, men det har inget sammanträde än.'],
    [[null, null], 'Fullmäktige har två beslut framför sig, men inget av dem har ett sammanträde än.'],
  ])('at %j are told as "%s"', (meetings, sentence) => {
    const decisions = meetings.map((meeting) => ({ title: 'Delegering.', meeting }));
    expect(decisionsSentence(decisions, 'council', AS_OF)).toBe(sentence);
  });
});

describe('the commissions of a body', () => {
  it.each<[states: CommissionState[], sentence: string]>([
    [[], ''],
    [['ongoing'], 'Nämndens enda uppdrag pågår.'],
    [['late', 'late'], 'Nämndens båda uppdrag är försenade.'],
    [['reported', 'reported', 'reported'], 'Alla nämndens tre uppdrag är redovisade.'],
    [['reported', 'ongoing', 'ongoing'], 'Två av nämndens tre uppdrag pågår och ett är redovisat.'],
    [
      ['idle', 'paused', 'late', 'dropped'],
      'Ett av nämndens fyra uppdrag är inte påbörjat, ett är pausat, ett är försenat och ett ska inte genomföras.',
    ],
  ])('that are %j are told as "%s"', (states, sentence) => expect(commissionsSentence(states, 'board')).toBe(sentence));
});

describe('a line of the picture', () => {
  const setting = { bodyId: CARE_BOARD.id, kind: 'board', asOf: AS_OF } as const;
  const rows = (standing: Standing, ...reasons: Reason[]): ActionRow[] =>
    reasons.map((reason, index) =>
      aBoardRow({ id: String(index), title: `Åtgärd ${index}.`, assessment: stands(standing, reason) }),
    );
  const told = (standing: Standing, ...reasons: Reason[]) =>
    boardStandingText(standing, rows(standing, ...reasons), setting);

  it('names the one it is about, or the worst of several', () => {
    const late = [12, 3].map((days): Reason => ({ code: 'deadline-passed', days }));
    expect(told('late', ...late.slice(0, 1))).toBe('Åtgärd 0. Slutdatum passerat med 12 dagar.');
    expect(told('late', ...late)).toBe('Längst efter är Åtgärd 0. Slutdatum passerat med 12 dagar.');
  });

  it('gathers those that stand so for the same reason, the most common first', () => {
    expect(
      told(
        'unknown',
        { code: 'deadline-missing' },
        { code: 'report-old', days: 40, on: '2018-01-17' },
        { code: 'never-reported', days: 50 },
      ),
    ).toBe('Två har inte rapporterats på mer än 30 dagar och en saknar slutdatum.');
    expect(told('risk', { code: 'paused' }, { code: 'delay-reason-missing', days: 3 })).toBe(
      'En är pausad och en behöver ses över.',
    );
  });

  it('says who they wait for', () => {
    const waiting: Reason = { code: 'awaiting-approval', deciders: [] };
    const [own, other] = rows('await', waiting, waiting);
    const mine = { ...own, deciderStates: [isToDecide(CARE_BOARD)] } as ActionRow;
    const theirs = { ...other, deciderStates: [isToDecide(SECTOR_HEAD)] } as ActionRow;
    expect(boardStandingText('await', [mine, theirs], setting)).toBe('En väntar på nämnden och en på andra.');
    expect(boardStandingText('await', [mine, mine], setting)).toBe('De väntar på nämnden.');
    expect(boardStandingText('await', [theirs, theirs], setting)).toBe('De väntar på beslut av andra.');
  });

  it('tells what is done and not yet approved, and what was approved last', () => {
    const reported: Reason = { code: 'reported-done', on: AS_OF };
    const done = rows('done', reported, reported);
    expect(boardStandingText('done', done, setting)).toBe('De ansvariga har rapporterat dem som klara.');
    const waiting = stands('done', reported, { code: 'awaiting-approval', deciders: [] });
    const [first, second] = done.map((row, index) => (index === 0 ? { ...row, assessment: waiting } : row));
    expect(boardStandingText('done', [first, second] as ActionRow[], setting)).toBe('En av dem väntar på godkännande.');
    const approved = ['2018-01-31', '2017-12-06'].map((on, index) =>
      aBoardRow({ id: String(index), title: `Åtgärd ${index}`, approval: { on, by: '', note: null } }),
    );
    expect(boardStandingText('approved', approved, setting)).toBe('Senast godkänd är Åtgärd 0, 31 januari 2018.');
  });

  it('counts no day that has passed as the nearest', () => {
    const dated = (...days: string[]) => days.map((day) => aBoardRow({ id: day, deadline: aDeadline(day) }));
    expect(boardStandingText('ok', dated('2018-02-25', '2018-03-01'), setting)).toBe(
      'Den närmaste ska vara klar 1 mars 2018.',
    );
    expect(boardStandingText('ok', dated('2018-03-01'), setting)).toBe('Den ska vara klar 1 mars 2018.');
    expect(boardStandingText('ok', dated('2018-02-25'), setting)).toBe('Den har inget slutdatum framför sig.');
  });
});

describe('a report to the body', () => {
  const told = { form: null, purpose: 'information' } as const;

  it.each<[text: string, fields: Partial<ActionRow>]>([
    ['Sektorchef redovisar arbetet.', {}],
    ['Ingen är utsedd att redovisa arbetet.', { responsible: [] }],
    [
      'Sektorchef redovisar arbetet. Det skulle ha varit klart 25 februari 2018.',
      { deadline: aDeadline('2018-02-25') },
    ],
    ['Sektorchef redovisar arbetet.', { deadline: aDeadline('2018-02-25'), progress: 'done' }],
  ])('is told as "%s"', (text, fields) =>
    expect(informationText(aBoardRow({ id: 'a', ...fields }), told, AS_OF)).toBe(text),
  );

  it.each<[text: string, report: Parameters<typeof informationText>[1]]>([
    ['Sektorchef redovisar arbetet muntligt.', { form: 'oral', purpose: 'information' }],
    ['Sektorchef presenterar arbetet skriftligt.', { form: 'written', purpose: 'presentation' }],
    ['Sektorchef presenterar arbetet inför beslut.', { form: null, purpose: 'decision' }],
  ])('says how it is given: "%s"', (text, report) =>
    expect(informationText(aBoardRow({ id: 'a' }), report, AS_OF)).toBe(text),
  );
});
