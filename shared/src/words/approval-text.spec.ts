import type { DeciderAnswer, DeciderState, DecisionRef } from '../decision-path/decision-path';
import { approvalText, decidedPartText, doneText } from './approval-text';

function aState(name: string, answer: DeciderAnswer, decision: Partial<DecisionRef> = {}): DeciderState {
  return {
    decider: { id: name, name, kind: 'body' },
    answer,
    decision: {
      id: `decision-${name}`,
      matterId: null,
      date: null,
      paragraph: null,
      outcome: 'approved',
      byDelegation: false,
      ...decision,
    },
    path: null,
  };
}

describe('what is done and what is approved', () => {
  it.each([
    ['done', '2018-06-12', 'Klar 12 juni 2018'],
    ['done', null, 'Klar'],
    ['ongoing', '2018-06-12', null],
  ] as const)('%s, reported %s, is %s', (progress, reportedOn, words) => {
    expect(doneText({ progress, reportedOn })).toBe(words);
  });

  it.each<[string, Partial<DecisionRef>, string]>([
    ['with its §', { paragraph: '55' }, '18 juni 2018 § 55'],
    ['without a §', {}, '18 juni 2018'],
    ['by a role', { byDelegation: true }, '18 juni 2018 på delegation'],
  ])('tells the last yes %s', (_how, decision, words) => {
    const deciderStates = [
      aState('Kommunfullmäktige', 'approved', { date: '2018-06-18', ...decision }),
      aState('Socialnämnden', 'approved', { date: '2018-04-17', paragraph: '12' }),
    ];
    expect(approvalText({ approval: { on: '2018-06-18', by: 'KF, SN', note: null }, deciderStates })).toBe(words);
  });

  it('tells of no approval before all have said yes', () => {
    expect(approvalText({ approval: null, deciderStates: [aState('Socialnämnden', 'approved')] })).toBeNull();
  });

  it.each<[DeciderAnswer[], string | null]>([
    [['approved', 'approved', 'approved', 'pending'], '3 av 4 beslutade'],
    [['rejected', 'pending'], '1 av 2 beslutade'],
    [['tabled', 'pending'], null],
    [['approved', 'approved'], null],
    [['pending'], null],
    [[], null],
  ])('counts %j as %s', (answers, words) => {
    expect(decidedPartText(answers.map((answer, at) => aState(`Nämnd ${at}`, answer)))).toBe(words);
  });
});
