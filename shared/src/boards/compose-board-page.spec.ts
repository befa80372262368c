import type { ActionRow } from '../actions/action';
import type { ActorRef } from '../actors/actor';
import { aBoardInput, aBoardRow, aDeadline, CARE_BOARD, isToDecide, stands } from './board-examples';
import { composeBoardPage } from './compose-board-page';

const body = (name: string): ActorRef => ({ id: name, name, kind: 'body' });
const OVERSIGHT = 'Kommunövergripande organisationsöversyn';
const undated = stands('risk', { code: 'dependency-undated', text: OVERSIGHT });
const waiting = (text: string) => stands('risk', { code: 'dependency-late', text });

const DELEGATION = aBoardRow({
  id: 'delegering',
  title: 'Delegering',
  sectionId: 'nämnder',
  sectionTitle: 'Nämnder, sektor och andra sektorer',
  assessment: stands('await', { code: 'awaiting-approval', deciders: [CARE_BOARD.name] }),
  deciderStates: [
    isToDecide(body('Kommunstyrelsen')),
    isToDecide(CARE_BOARD, { papersDue: '2018-03-27', meeting: { id: 'm', date: '2018-04-18' } }),
    isToDecide(body('Socialnämnden')),
    isToDecide(body('Utbildningsnämnden')),
  ],
});
const EARLIER_REPORTS = aBoardRow({
  id: 'rapporter',
  title: 'Tidigare översynsrapporter',
  deadline: { ...aDeadline('2018-02-28'), text: 'februari 2018', precision: 'month' },
  reportBackTo: CARE_BOARD,
  milestones: [true, true, false].map((done, index) => ({
    id: String(index),
    title: `Rapport ${index}`,
    deadline: aDeadline(null),
    responsible: [],
    done,
  })),
});
const DIRECTIVE = aBoardRow({
  id: 'direktiv',
  reviewId: 'annan',
  title: 'Projektdirektiv för ledningssystemet',
  deadline: { ...aDeadline('2017-12-31'), text: 'december 2017', precision: 'month' },
  progress: 'done',
  reportedOn: '2017-12-20',
  approval: { on: '2018-01-31', by: CARE_BOARD.name, note: null },
  reportBackTo: CARE_BOARD,
  assessment: stands('approved', { code: 'approved', on: '2018-01-31' }),
});
const FRAME = aBoardRow({
  id: 'stomme',
  title: 'Ledningssystem för kvalitetsarbetet',
  deadline: aDeadline('2018-06-30'),
  origin: {
    kind: 'commission',
    decisionId: 'beslut',
    matterId: null,
    label: 'Vård- och omsorgsnämnden 6 december 2017 § 101',
    quote: null,
  },
});

/** Fourteen actions as they stood on 26 February 2018, and a commission of an earlier plan. */
const ROWS: ActionRow[] = [
  DELEGATION,
  aBoardRow({ id: 'r1', assessment: undated }),
  aBoardRow({ id: 'r2', assessment: undated }),
  aBoardRow({ id: 'r3', assessment: waiting('Ekonomichef') }),
  aBoardRow({ id: 'r4', assessment: waiting('Sektorchef') }),
  aBoardRow({ id: 'r5', assessment: stands('risk', { code: 'not-started', daysLeft: 2 }) }),
  aBoardRow({
    id: 'u1',
    title: 'Tydliggöra roller och ansvar',
    deadline: aDeadline('2018-12-30'),
    reportedOn: '2018-01-19',
    assessment: stands('unknown', { code: 'report-old', days: 38, on: '2018-01-19' }),
  }),
  EARLIER_REPORTS,
  FRAME,
  ...['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => aBoardRow({ id })),
  DIRECTIVE,
];
const INPUT = aBoardInput({ rows: ROWS, decisionIds: ['beslut'] });
const PAGE = composeBoardPage(INPUT);

describe('the page of the care board for its meeting on 7 March 2018', () => {
  it('begins with a summary that can be read aloud', () => {
    expect(PAGE.summary).toEqual([
      'Genomförandeplanen för omsorg och välfärd har 14 åtgärder. Ingen är försenad, sju går enligt plan och fem riskerar ' +
        'att inte bli klara i tid.',
      'Nämnden har ett beslut framför sig: ”Delegering”, vid sammanträdet 18 april. Två av nämndens tre uppdrag pågår och ' +
        'ett är redovisat.',
    ]);
  });

  it('lists what awaits it by meeting, with the papers’ day', () => {
    expect(PAGE.awaiting).toEqual([
      {
        actionId: 'rapporter',
        title: 'Tidigare översynsrapporter',
        meeting: '2018-03-07',
        form: 'information',
        text: 'Sektorchef redovisar arbetet. Två av tre delmål är klara.',
        papersDue: null,
        standing: 'ok',
      },
      {
        actionId: 'delegering',
        title: 'Delegering',
        meeting: '2018-04-18',
        form: 'decision',
        text:
          'Fyra beslutar var för sig: kommunstyrelsen, vård- och omsorgsnämnden, socialnämnden och utbildningsnämnden. ' +
          'Handlingarna ska vara inlämnade 27 mars 2018.',
        papersDue: '2018-03-27',
        standing: 'await',
      },
    ]);
  });

  it('counts its fourteen actions, each line with what is worth saying', () => {
    expect(PAGE.total).toBe(14);
    expect(PAGE.standings.map(({ standing, count, text }) => `${count} ${standing}: ${text}`)).toEqual([
      '0 late: Ingen åtgärd har passerat sitt slutdatum.',
      `5 risk: Två väntar på ”${OVERSIGHT}”, en är inte påbörjad, en väntar på ”Ekonomichef” och en väntar på ”Sektorchef”.`,
      '1 await: Delegering. Inget av fyra beslut är fattat.',
      '1 unknown: Tydliggöra roller och ansvar. Senast rapporterad 19 januari 2018, för 38 dagar sedan.',
      '7 ok: Den närmaste ska vara klar 28 februari 2018.',
      '0 approved: Inga beslut om godkännande ännu.',
    ]);
  });

  it('lists its commissions, those that are finished last', () => {
    expect(PAGE.commissions.map(({ title, deadline, standing, note }) => [title, deadline, standing, note])).toEqual([
      ['Tidigare översynsrapporter', 'februari 2018', 'ok', 'Redovisas 7 mars'],
      ['Ledningssystem för kvalitetsarbetet', '30 juni 2018', 'ok', 'Vård- och omsorgsnämnden 6 december 2017 § 101'],
      ['Projektdirektiv för ledningssystemet', 'december 2017', 'approved', 'Redovisat 31 januari'],
    ]);
  });

  it('keeps the headings of the plan', () => {
    expect(PAGE.groups.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Nämnder, sektor och andra sektorer', 1],
      ['Inom sektorn', 13],
    ]);
    expect(PAGE.groups[1]?.actions[0]).toEqual({
      actionId: 'r1',
      title: 'Åtgärd r1',
      deadline: '30 april 2018',
      responsible: ['Sektorchef'],
      standing: 'risk',
      reason: `Väntar på ”${OVERSIGHT}”, som saknar slutdatum`,
    });
  });
});

describe('the page of a body', () => {
  it('tells its own papers’ day when another body must have its papers first', () => {
    const papersDue = { code: 'papers-due', body: 'Socialnämnden', meeting: '2018-04-17', daysLeft: 28 } as const;
    const row = aBoardRow({
      id: 'delegering',
      assessment: stands('await', { ...papersDue, papersDue: '2018-03-26' }),
      deciderStates: [
        isToDecide(body('Socialnämnden'), { papersDue: '2018-03-26', meeting: { id: 's', date: '2018-04-17' } }),
        isToDecide(CARE_BOARD, { papersDue: '2018-03-27', meeting: { id: 'm', date: '2018-04-18' } }),
      ],
    });
    expect(composeBoardPage(aBoardInput({ rows: [row] })).groups[0]?.actions[0]?.reason).toBe(
      'Papper ska in senast 27 mars 2018 till vård- och omsorgsnämnden 18 april 2018',
    );
  });

  it('with nothing says so', () => {
    const page = composeBoardPage(aBoardInput({ meeting: null, previousMeeting: null, meetings: [], bodyKind: null }));
    expect(page).toMatchObject({ total: 0, awaiting: [], standings: [], commissions: [], groups: [], changes: [] });
    expect(page.summary).toEqual(['Organet har inga åtgärder i någon plan.', 'Inga beslut väntar på organet.']);
  });

  it('that only decides one action of somebody else’s plan counts that one', () => {
    const page = composeBoardPage(aBoardInput({ rows: [DELEGATION], ownedReviewIds: [] }));
    expect(page.total).toBe(1);
    expect(page.summary[0]).toBe('Genomförandeplanen för omsorg och välfärd har en åtgärd. Den väntar på beslut.');
  });

  it('with two plans tells their headings apart', () => {
    const other = aBoardRow({
      id: 'x',
      reviewId: 'p2',
      reviewTitle: 'Hemtjänsten 2018',
      sectionId: null,
      sectionTitle: null,
    });
    const page = composeBoardPage(aBoardInput({ rows: [DELEGATION, other], ownedReviewIds: ['plan', 'p2'] }));
    expect(page.summary[0]).toMatch(/^Nämnden följer två åtgärder i två planer\. /);
    expect(page.groups.map(({ title }) => title)).toEqual([
      'Genomförandeplan för omsorg och välfärd: Nämnder, sektor och andra sektorer',
      'Hemtjänsten 2018',
    ]);
  });

  it('that prepares for the council sees its own meeting on the way, and counts it as no decision of its own', () => {
    const board = body('Kommunstyrelsen');
    const council = isToDecide(body('Kommunfullmäktige'), {
      meeting: { id: 'kf', date: '2018-06-18' },
      papersDue: '2018-05-07',
      steps: [
        { kind: 'papers', date: '2018-05-07', body: board, meetingId: null, settled: false },
        { kind: 'prepare', date: '2018-05-28', body: board, meetingId: 'ks', settled: false },
        { kind: 'decide', date: '2018-06-18', body: body('Kommunfullmäktige'), meetingId: 'kf', settled: false },
      ],
    });
    const rows = [aBoardRow({ id: 'bistånd', title: 'Översyn av ekonomiskt bistånd', deciderStates: [council] })];
    const page = composeBoardPage(aBoardInput({ body: board, bodyKind: 'executive', rows, ownedReviewIds: [] }));
    expect(page.total).toBe(0);
    expect(page.awaiting).toEqual([
      expect.objectContaining({
        meeting: '2018-05-28',
        papersDue: '2018-05-07',
        text:
          'Styrelsen bereder ärendet inför beslut av kommunfullmäktige 18 juni 2018. ' +
          'Handlingarna ska vara inlämnade 7 maj 2018.',
      }),
    ]);
    expect(page.summary[1]).toBe('Inga beslut väntar på styrelsen.');
    // To the council it is said whom the papers go to: its own calendar has another day.
    const councils = composeBoardPage(aBoardInput({ body: council.decider, bodyKind: 'council', rows }));
    expect(councils.awaiting[0]?.text).toBe('Handlingarna ska vara inlämnade till kommunstyrelsen 7 maj 2018.');
  });

  it('keeps a finished commission until it has met after it, and then lets it go', () => {
    const commissions = (previousMeeting: string) =>
      composeBoardPage({ ...INPUT, previousMeeting }).commissions.map(({ actionId }) => actionId);
    expect(commissions('2018-01-31')).toContain('direktiv');
    expect(commissions('2018-02-01')).not.toContain('direktiv');
  });

  it('says what stands in the way of a decision, and when it can be taken instead', () => {
    const impossible = isToDecide(CARE_BOARD, {
      state: 'impossible',
      obstacle: { code: 'no-meeting', body: CARE_BOARD.name, after: '2018-04-18', before: '2018-05-23' },
      next: { meeting: '2018-05-23', papersDue: '2018-05-02' },
    });
    const page = composeBoardPage(aBoardInput({ rows: [aBoardRow({ id: 'a', deciderStates: [impossible] })] }));
    expect(page.awaiting[0]).toMatchObject({
      meeting: '2018-05-23',
      papersDue: '2018-05-02',
      text:
        'Vård- och omsorgsnämnden sammanträder inte mellan 18 april och 23 maj 2018. ' +
        'Handlingarna ska vara inlämnade 2 maj 2018.',
    });
  });

  it.each([
    ['approved', []],
    ['rejected', []],
    ['tabled', ['Nämnden bordlade ärendet 31 januari 2018. Handlingarna ska vara inlämnade 27 mars 2018.']],
    [
      'referredBack',
      ['Nämnden återremitterade ärendet 31 januari 2018. Handlingarna ska vara inlämnade 27 mars 2018.'],
    ],
  ] as const)('that has answered "%s" is told %j', (answer, texts) => {
    const decision = {
      id: 'd',
      matterId: null,
      date: '2018-01-31',
      paragraph: '4',
      outcome: null,
      byDelegation: false,
    };
    const path = { papersDue: '2018-03-27', meeting: { id: 'm', date: '2018-04-18' } };
    const state = { ...isToDecide(CARE_BOARD, path), answer, decision };
    const page = composeBoardPage(aBoardInput({ rows: [aBoardRow({ id: 'a', deciderStates: [state] })] }));
    expect(page.awaiting.map(({ text }) => text)).toEqual(texts);
  });
});
