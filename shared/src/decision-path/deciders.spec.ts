import type { ActorRef } from '../actors/actor';
import { aBody, aCalendar, aFact, aMeeting, YEAR_2018 } from './calendar-examples';
import { approvedWhen, deciderStates, spreadDeciders, type ActionToDecide, type DeciderDecision } from './deciders';
import type { DeciderAnswer, DecisionOutcome } from './decision-path';

const TODAY = '2018-02-26';
const BOARDS = ['Socialnämnden', 'Vård- och omsorgsnämnden', 'Överförmyndarnämnden'];
const calendar = aCalendar(
  [
    ...YEAR_2018.bodies.values(),
    ...BOARDS.map((name, index) => aBody(name, { meetings: [aMeeting(`2018-04-${17 + index}`, { submission: 22 })] })),
  ],
  { groups: new Map([['Nämnderna', BOARDS]]) },
);
const body = (id: string): ActorRef => ({ id, name: calendar.bodies.get(id)?.name ?? id, kind: 'body' });
const role = (name: string): ActorRef => ({ id: name, name, kind: 'role' });
const boards: ActorRef = { id: 'Nämnderna', name: 'Nämnderna', kind: 'group' };

const anAction = (fields: Partial<ActionToDecide> = {}): ActionToDecide => ({
  deciders: [body('KS'), boards],
  deadline: '2018-04-30',
  important: false,
  proposedById: null,
  facts: [],
  answers: [],
  ...fields,
});
const anAnswer = (deciderId: string, outcome: DecisionOutcome | null, date: string | null): DeciderDecision => ({
  id: `${deciderId} ${date}`,
  matterId: null,
  date,
  paragraph: null,
  outcome,
  byDelegation: false,
  deciderId,
  role: 'decides',
});
const approvedOn = (action: ActionToDecide): string | null => approvedWhen(deciderStates(calendar, action, TODAY));

describe('those who must decide', () => {
  it('are the executive board and each of three boards, where the plan says KS/Nämnderna', () => {
    expect(spreadDeciders(calendar, [body('KS'), boards]).map(({ name }) => name)).toEqual([
      'Kommunstyrelsen',
      ...BOARDS,
    ]);
  });

  it('are each asked once, also when a board is named beside the group it belongs to', () => {
    expect(spreadDeciders(calendar, [body('Socialnämnden'), boards])).toHaveLength(3);
  });

  it('are the group itself when nobody has said who belongs to it', () => {
    const unknown: ActorRef = { id: 'g', name: 'Samtliga råd', kind: 'group' };
    expect(spreadDeciders(calendar, [unknown])).toEqual([unknown]);
  });

  it('are four where one row of fourteen says KS/Nämnderna, and one or none in the others', () => {
    const rows: [ActorRef[], count: number][] = [
      [[body('KF')], 1],
      [[body('KS'), boards], 1],
      [[role('Kommundirektör')], 2],
      [[role('Ekonomichef')], 1],
      [[role('Sektorchef')], 6],
      [[], 3],
    ];
    const pending = rows.map(([deciders]) => deciderStates(calendar, anAction({ deciders }), TODAY).length);
    expect(pending).toEqual([1, 4, 1, 1, 1, 0]);
    expect(rows.reduce((sum, [, count]) => sum + count, 0)).toBe(14);
  });
});

describe('four decisions on one action', () => {
  const inApril = ['KS', ...BOARDS].map((id, index) => anAnswer(id, 'approved', `2018-04-${17 + index}`));

  it('are all pending at first, each with its own day for the papers', () => {
    const states = deciderStates(calendar, anAction(), TODAY);
    expect(states.map(({ answer }) => answer)).toEqual(['pending', 'pending', 'pending', 'pending']);
    expect(states.map(({ path }) => path?.papersDue)).toEqual(['2018-03-19', '2018-03-26', '2018-03-27', '2018-03-28']);
  });

  it.each([0, 1, 2, 3])('do not approve it when only %i have said yes', (count) => {
    expect(approvedOn(anAction({ answers: inApril.slice(0, count) }))).toBeNull();
  });

  it('approve it on the day of the last yes', () => {
    expect(approvedOn(anAction({ answers: inApril }))).toBe('2018-04-20');
  });

  it('leave an action that nobody is to decide without approval', () => {
    expect(approvedOn(anAction({ deciders: [] }))).toBeNull();
  });
});

describe('the answer of one who decides', () => {
  const answersOf = (answers: readonly DeciderDecision[]): DeciderAnswer | undefined =>
    deciderStates(calendar, anAction({ deciders: [body('KF')], answers }), TODAY)[0]?.answer;

  it.each<[DecisionOutcome | null, DeciderAnswer]>([
    ['approved', 'approved'],
    ['answered', 'approved'],
    ['filed', 'approved'],
    ['noted', 'approved'],
    ['rejected', 'rejected'],
    ['tabled', 'tabled'],
    ['referredBack', 'referredBack'],
    [null, 'pending'],
  ])('given as %s is %s', (outcome, answer) => {
    expect(answersOf([anAnswer('KF', outcome, '2018-01-29')])).toBe(answer);
  });

  it('is the latest one, by day and not by the order in which they were written down', () => {
    expect(answersOf([anAnswer('KF', 'approved', '2018-02-19'), anAnswer('KF', 'tabled', '2018-01-29')])).toBe(
      'approved',
    );
  });

  it('is not what it has only proposed, nor what another has said', () => {
    expect(
      answersOf([
        { ...anAnswer('KF', 'approved', '2018-01-29'), role: 'proposes' },
        anAnswer('KS', 'approved', '2018-01-29'),
      ]),
    ).toBe('pending');
  });

  it('is pending with the decision that is to be made, when it stands on an agenda', () => {
    const answers = [anAnswer('KF', null, '2018-06-18')];
    const [state] = deciderStates(calendar, anAction({ deciders: [body('KF')], answers }), TODAY);
    expect(state).toMatchObject({ answer: 'pending', decision: { id: 'KF 2018-06-18', outcome: null } });
  });

  it('needs no meeting when a role decides by delegation', () => {
    const answers = [{ ...anAnswer('Sektorchef', 'approved', '2018-02-25'), byDelegation: true }];
    const [state] = deciderStates(calendar, anAction({ deciders: [role('Sektorchef')], answers }), TODAY);
    expect(state).toMatchObject({ answer: 'approved', path: null, decision: { byDelegation: true } });
  });

  it('is told with the way to the next meeting when it was to table', () => {
    const facts = [aFact({ bodyId: 'KF', date: '2018-02-19', outcome: 'tabled' })];
    const [state] = deciderStates(calendar, anAction({ deciders: [body('KF')], facts }), TODAY);
    expect(state?.path).toMatchObject({ state: 'open', meeting: { date: '2018-03-26' } });
  });
});
