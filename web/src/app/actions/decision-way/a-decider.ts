import { type BodyPath, type DeciderState } from '@genomfor/shared';

/** The way to the council by the executive board, with time left, for tests; `change` names what the test is about. */
export function aPath(change: Partial<BodyPath> = {}): BodyPath {
  const council = { id: 'kf', name: 'Kommunfullmäktige' };
  const executive = { id: 'ks', name: 'Kommunstyrelsen' };
  return {
    body: council,
    state: 'open',
    steps: [
      { kind: 'papers', date: '2018-05-03', body: executive, meetingId: null, settled: false },
      { kind: 'prepare', date: '2018-05-28', body: executive, meetingId: 'm-ks', settled: false },
      { kind: 'decide', date: '2018-06-18', body: council, meetingId: 'm-kf', settled: false },
    ],
    papersDue: '2018-05-03',
    meeting: { id: 'm-kf', date: '2018-06-18' },
    obstacle: null,
    next: { meeting: '2018-03-26', papersDue: '2018-03-01' },
    remarks: [],
    ...change,
  };
}

/** The council, which has not decided yet, for tests. */
export function aDecider(change: Partial<DeciderState> = {}): DeciderState {
  return {
    decider: { id: 'kf', name: 'Kommunfullmäktige', kind: 'body' },
    answer: 'pending',
    decision: null,
    path: aPath(),
    ...change,
  };
}

/** A role that decides by delegation and has not yet, for tests. */
export function aRoleDecider(name: string): DeciderState {
  return { decider: { id: `role-${name}`, name, kind: 'role' }, answer: 'pending', decision: null, path: null };
}

/** A yes of the council in its protocol, for tests. */
export const A_YES: Pick<DeciderState, 'answer' | 'decision' | 'path'> = {
  answer: 'approved',
  decision: {
    id: 'd1',
    matterId: 'x1',
    date: '2018-06-18',
    paragraph: '55',
    outcome: 'approved',
    byDelegation: false,
  },
  path: null,
};
