import { type DeciderState } from '@genomfor/shared';
import { A_YES, aDecider, aPath, aRoleDecider } from './a-decider';
import { type DeciderLine, deciderLine } from './decider-line';

const delegated: DeciderState = {
  ...aRoleDecider('Sektorchef'),
  answer: 'approved',
  decision: { id: 'd', matterId: null, date: '2018-05-03', paragraph: null, outcome: 'approved', byDelegation: true },
};

describe('how it stands with a decider', () => {
  it.each<[string, DeciderState, DeciderLine]>([
    ['a yes', aDecider(A_YES), { standing: 'approved', words: 'Bifall 18 juni 2018 § 55' }],
    ['a yes by delegation', delegated, { standing: 'approved', words: 'Beslutat 3 maj 2018 på delegation' }],
    [
      'what was sent back',
      aDecider({ ...A_YES, answer: 'referredBack', decision: { ...A_YES.decision!, outcome: 'referredBack' } }),
      { standing: 'risk', words: 'Återremiss 18 juni 2018 § 55' },
    ],
    ['papers that are to come', aDecider(), { standing: 'await', words: 'Underlag saknas' }],
    [
      'a meeting that is missed',
      aDecider({ path: aPath({ state: 'impossible' }) }),
      { standing: 'risk', words: 'Missar sammanträdet' },
    ],
    ['a role that has not answered', aRoleDecider('Sektorchef'), { standing: 'await', words: 'Inte beslutat' }],
  ])('%s', (_what, state, line) => {
    expect(deciderLine(state)).toEqual(line);
  });
});
