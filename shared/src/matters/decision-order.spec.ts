import type { DecisionOutcome, DecisionRole } from '../decision-path/decision-path';
import { decisionsInOrder } from './decision-order';

type Row = [role: DecisionRole, date: string | null, outcome: DecisionOutcome | null];

describe('The decisions of a matter', () => {
  it.each<[string, Row[], Row[]]>([
    [
      'by day',
      [
        ['decides', '2012-11-22', 'filed'],
        ['prepares', '2012-11-13', 'noted'],
      ],
      [
        ['prepares', '2012-11-13', 'noted'],
        ['decides', '2012-11-22', 'filed'],
      ],
    ],
    [
      'with the proposal that nobody knows the day of before the decision',
      [
        ['decides', '2017-06-12', 'answered'],
        ['proposes', null, 'answered'],
      ],
      [
        ['proposes', null, 'answered'],
        ['decides', '2017-06-12', 'answered'],
      ],
    ],
    [
      'with what is pending last',
      [
        ['decides', null, null],
        ['decides', '2018-04-18', 'tabled'],
        ['prepares', null, 'noted'],
      ],
      [
        ['prepares', null, 'noted'],
        ['decides', '2018-04-18', 'tabled'],
        ['decides', null, null],
      ],
    ],
  ])('stand %s', (_, given, ordered) => {
    const decisions = given.map(([role, date, outcome]) => ({ role, date, outcome }));
    expect(decisionsInOrder(decisions).map(({ role, date, outcome }) => [role, date, outcome])).toEqual(ordered);
  });
});
