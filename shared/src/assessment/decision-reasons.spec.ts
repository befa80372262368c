import type { BodyPath, DeciderAnswer, DeciderState } from '../decision-path/decision-path';
import { assess } from './assess';
import type { AssessedAction, Assessment, Reason } from './assessment';

const TODAY = '2018-02-26';
const PAPERS = { body: 'Kommunfullmäktige', meeting: '2018-06-18' };

const anAction = (fields: Partial<AssessedAction>): AssessedAction => ({
  deadlineDate: '2018-06-29',
  deadlineText: '180629',
  openKind: null,
  relative: false,
  progress: 'ongoing',
  reportedOn: TODAY,
  addedOn: '2018-01-18',
  forecast: null,
  approvedOn: null,
  hasResponsible: true,
  deciders: ['Kommunfullmäktige'],
  milestones: [],
  dependencies: [],
  ...fields,
});
const aPath = (fields: Partial<BodyPath> = {}): BodyPath => ({
  body: { id: 'KF', name: 'Kommunfullmäktige' },
  state: 'open',
  steps: [],
  papersDue: '2018-05-03',
  meeting: { id: 'm', date: '2018-06-18' },
  obstacle: null,
  next: { meeting: '2018-04-23', papersDue: null },
  remarks: [],
  ...fields,
});
const aState = (answer: DeciderAnswer, fields: Partial<BodyPath> = {}, name = 'Kommunfullmäktige'): DeciderState => ({
  decider: { id: name, name, kind: 'body' },
  answer,
  decision:
    answer === 'pending'
      ? null
      : { id: 'd', matterId: null, date: '2018-02-19', paragraph: '14', outcome: 'approved', byDelegation: false },
  path: aPath({ body: { id: name, name }, ...fields }),
});
const stood = (deciderStates: DeciderState[], today = TODAY, fields: Partial<AssessedAction> = {}): Assessment =>
  assess(anAction({ deciderStates, reportedOn: today, ...fields }), today);

const obstacle = { code: 'no-meeting', body: 'Kommunfullmäktige', after: '2018-06-18', before: '2018-09-24' } as const;

describe('an action that waits for the council', () => {
  it.each<[situation: string, state: DeciderState, today: string, light: string, standing: string, first: Reason]>([
    ['has its papers due in 66 days', aState('pending'), TODAY, 'green', 'ok', { code: 'on-track', daysLeft: 123 }],
    [
      'has its papers due in 30 days',
      aState('pending'),
      '2018-04-03',
      'yellow',
      'await',
      { code: 'papers-due', ...PAPERS, papersDue: '2018-05-03', daysLeft: 30 },
    ],
    [
      'has its papers due today',
      aState('pending'),
      '2018-05-03',
      'yellow',
      'await',
      { code: 'papers-due', ...PAPERS, papersDue: '2018-05-03', daysLeft: 0 },
    ],
    [
      'should have had its papers in yesterday',
      aState('pending', { state: 'papers-late', next: { meeting: '2018-09-24', papersDue: null } }),
      '2018-05-04',
      'yellow',
      'risk',
      { code: 'papers-late', ...PAPERS, papersDue: '2018-05-03', days: 1, next: '2018-09-24' },
    ],
    [
      'has no meeting left that makes its deadline',
      aState('pending', { state: 'impossible', obstacle, papersDue: null, meeting: null, next: null }),
      TODAY,
      'yellow',
      'risk',
      { code: 'meeting-impossible', obstacle, next: null },
    ],
    [
      'is on the agenda',
      aState('pending', { state: 'on-agenda', papersDue: null }),
      TODAY,
      'yellow',
      'await',
      { code: 'on-agenda', ...PAPERS },
    ],
    [
      'has a deadline after the last meeting that is known',
      aState('pending', {
        papersDue: '2018-03-05',
        remarks: [{ code: 'calendar-ends', body: 'Kommunfullmäktige', last: '2018-03-26' }],
      }),
      TODAY,
      'green',
      'ok',
      { code: 'on-track', daysLeft: 123 },
    ],
    [
      'got a no',
      aState('rejected', { state: 'decided' }),
      TODAY,
      'yellow',
      'risk',
      { code: 'decision-rejected', body: 'Kommunfullmäktige', on: '2018-02-19' },
    ],
    [
      'was tabled',
      aState('tabled'),
      TODAY,
      'yellow',
      'risk',
      { code: 'decision-tabled', body: 'Kommunfullmäktige', on: '2018-02-19' },
    ],
    [
      'was referred back',
      aState('referredBack'),
      TODAY,
      'yellow',
      'risk',
      { code: 'decision-referred-back', body: 'Kommunfullmäktige', on: '2018-02-19' },
    ],
  ])('and %s', (_situation, state, today, light, standing, first) => {
    const assessment = stood([state], today);
    expect(assessment).toMatchObject({ light, standing });
    expect(assessment.reasons[0]).toEqual(first);
  });

  it('is told of the papers as well when it has been referred back', () => {
    expect(stood([aState('referredBack', { papersDue: '2018-03-05' })]).reasons).toEqual([
      { code: 'decision-referred-back', body: 'Kommunfullmäktige', on: '2018-02-19' },
      { code: 'papers-due', ...PAPERS, papersDue: '2018-03-05', daysLeft: 7 },
    ]);
  });
});

describe('an action that four bodies decide', () => {
  const papers = (name: string, papersDue: string): DeciderState => aState('pending', { papersDue }, name);
  const three = [
    papers('Överförmyndarnämnden', '2018-03-27'),
    papers('Socialnämnden', '2018-03-26'),
    papers('Kommunstyrelsen', '2018-03-28'),
  ];

  it('tells of the body whose papers are due first, and how many have decided', () => {
    expect(stood([aState('approved', {}, 'Vård- och omsorgsnämnden'), ...three]).reasons).toEqual([
      { code: 'papers-due', body: 'Socialnämnden', meeting: '2018-06-18', papersDue: '2018-03-26', daysLeft: 28 },
      { code: 'decided-in-part', decided: 1, of: 4 },
    ]);
  });

  it('says nothing of how many have decided while there is nothing to do', () => {
    expect(stood(three, '2018-01-29').reasons).toEqual([{ code: 'on-track', daysLeft: 151 }]);
  });
});

describe('an action that has been decided', () => {
  const approved = { deciderStates: [aState('approved', { state: 'decided' })], approvedOn: '2018-02-19' };
  const decided: Reason = { code: 'decided', by: 'Kommunfullmäktige', on: '2018-02-19', paragraph: '14' };

  it('is judged by its work until that is done', () => {
    expect(assess(anAction({ ...approved, deadlineDate: '2018-02-23' }), TODAY)).toEqual({
      light: 'red',
      standing: 'late',
      reasons: [{ code: 'deadline-passed', days: 3 }, decided],
    });
    expect(assess(anAction(approved), TODAY)).toMatchObject({
      standing: 'ok',
      reasons: [{ code: 'on-track', daysLeft: 123 }, decided],
    });
  });

  it('is approved once it is also done, but dropped work stays dropped', () => {
    expect(assess(anAction({ ...approved, progress: 'done' }), TODAY)).toMatchObject({ standing: 'approved' });
    expect(assess(anAction({ ...approved, progress: 'dropped' }), TODAY)).toMatchObject({ standing: 'dropped' });
  });

  it('is approved also when nobody has written down the day of the decision', () => {
    const undated = anAction({ deciderStates: approved.deciderStates, progress: 'done' });
    expect(assess(undated, TODAY)).toMatchObject({ standing: 'approved', reasons: [{ code: 'approved', on: null }] });
  });
});

describe('an action that is done', () => {
  it('waits for those who have not said yes, without any talk of papers', () => {
    const states = [aState('approved', {}, 'Kommunstyrelsen'), aState('pending', { papersDue: '2018-03-05' })];
    expect(stood(states, TODAY, { progress: 'done' })).toEqual({
      light: 'green',
      standing: 'done',
      reasons: [
        { code: 'reported-done', on: TODAY },
        { code: 'awaiting-approval', deciders: ['Kommunfullmäktige'] },
      ],
    });
  });

  it('tells of a no instead of waiting for a yes', () => {
    expect(stood([aState('rejected')], TODAY, { progress: 'done' }).reasons).toEqual([
      { code: 'reported-done', on: TODAY },
      { code: 'decision-rejected', body: 'Kommunfullmäktige', on: '2018-02-19' },
    ]);
  });
});

describe('remarks that change no light', () => {
  it('say who should decide instead', () => {
    const wrongLevel = { decider: 'Sektorchef', competent: ['Kommunstyrelsen'], source: null };
    expect(assess(anAction({ wrongLevel }), TODAY)).toMatchObject({
      light: 'green',
      reasons: [{ code: 'on-track' }, { code: 'decider-not-competent', ...wrongLevel }],
    });
  });

  it.each<[deadline: string, delayReason: string | null, told: boolean]>([
    ['2018-02-25', null, true],
    ['2018-02-25', 'Upphandlingen är överklagad', false],
    [TODAY, null, false],
  ])(
    'ask why a commission to be reported back by %s is late when the reason given is %s: %s',
    (deadlineDate, delayReason, told) => {
      const { reasons } = assess(anAction({ deadlineDate, reportedBack: { delayReason } }), TODAY);
      expect(reasons.filter(({ code }) => code === 'delay-reason-missing')).toEqual(
        told ? [{ code: 'delay-reason-missing', days: 1 }] : [],
      );
    },
  );
});
