import { type DecisionView } from '@genomfor/shared';
import { registeredDecisions } from './registered-decisions';

const council = { id: 'kf', name: 'Kommunfullmäktige', kind: 'body' } as const;

function aDecision(change: Partial<DecisionView>): DecisionView {
  return {
    id: 'd1',
    matterId: 'x1',
    body: council,
    byDelegation: false,
    meetingId: null,
    date: '2018-02-12',
    paragraph: '55',
    pages: null,
    role: 'decides',
    outcome: 'approved',
    clauses: [],
    floorMotions: [],
    dissents: [],
    approvedOn: null,
    postedOn: null,
    dispatches: [],
    legal: {
      approvalDue: null,
      postDue: null,
      lastAppealDay: null,
      takeDown: null,
      legalForce: null,
      inForce: null,
    },
    remarks: [],
    actions: [],
    version: 1,
    ...change,
  };
}

describe('the decisions that may answer for an action', () => {
  const choose = (decisions: DecisionView[], onlyYes = true) =>
    registeredDecisions(decisions, 'kf', { today: '2018-02-26', onlyYes }).map(({ words }) => words);

  it('are those of the body, latest first', () => {
    const earlier = aDecision({ id: 'd2', date: '2017-12-18', paragraph: '§ 9', outcome: 'noted' });
    expect(choose([earlier, aDecision({})])).toEqual([
      '12 februari 2018 § 55, bifall',
      '18 december 2017 § 9, noteras',
    ]);
  });

  it.each<[string, Partial<DecisionView>]>([
    ['another body', { body: { ...council, id: 'ks' } }],
    ['a preparation', { role: 'prepares' }],
    ['one not made', { outcome: null }],
    ['one without a day', { date: null }],
    ['one of a day to come', { date: '2018-03-26' }],
    ['a no', { outcome: 'rejected' }],
  ])('are not %s', (_what, change) => {
    expect(choose([aDecision(change)])).toEqual([]);
  });

  it('may be a no when an action is let go', () => {
    expect(choose([aDecision({ outcome: 'rejected' })], false)).toEqual(['12 februari 2018 § 55, avslag']);
  });
});
