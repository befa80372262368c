import type { Progress } from '../assessment/assessment';
import type { ActorRef } from '../actors/actor';
import type { BodyPath, DeciderAnswer, DeciderState, PathState } from '../decision-path/decision-path';
import { awaitedStates, awaitsDecisions, isAmongDecisions } from './awaited-decisions';

const TODAY = '2018-02-26';
const BOARD: ActorRef = { id: 'b', name: 'Omsorgsnämnden', kind: 'body' };

const aPath = (state: PathState, papersDue: string | null): BodyPath => ({
  body: BOARD,
  state,
  steps: [],
  papersDue,
  meeting: papersDue === null ? null : { id: 'm', date: '2018-04-18' },
  obstacle: state === 'impossible' ? { code: 'no-meeting', body: BOARD.name, after: null, before: null } : null,
  next: null,
  remarks: [],
});
const aState = (answer: DeciderAnswer, path: BodyPath | null): DeciderState => ({
  decider: BOARD,
  answer,
  decision: null,
  path,
});

describe('A decision that is awaited', () => {
  it.each<[DeciderAnswer, boolean]>([
    ['pending', true],
    ['tabled', true],
    ['referredBack', true],
    ['approved', false],
    ['rejected', false],
  ])('from a body whose answer is %s: %s', (answer, awaited) => {
    expect(awaitedStates([aState(answer, aPath('open', '2018-03-20'))])).toHaveLength(awaited ? 1 : 0);
  });

  it.each<[Progress, approvedOn: string | null, boolean]>([
    ['ongoing', null, true],
    ['ongoing', '2018-02-20', true],
    ['done', null, true],
    ['done', '2018-02-20', false],
    ['dropped', null, false],
  ])('about an action that is %s and approved on %s: %s', (progress, approvedOn, awaits) => {
    expect(awaitsDecisions({ progress, approvedOn })).toBe(awaits);
  });

  it('is that of a body: a role decides on any day', () => {
    expect(awaitedStates([aState('pending', null)])).toEqual([]);
  });

  it.each<[PathState, string | null, papers: boolean, misses: boolean]>([
    ['open', '2018-02-26', true, false],
    ['open', '2018-03-28', true, false],
    ['open', '2018-03-29', false, false],
    ['papers-late', '2018-02-25', false, true],
    ['impossible', null, false, true],
    ['on-agenda', null, false, false],
    ['no-calendar', null, false, false],
    ['no-deadline', null, false, false],
  ])('whose way is %s with papers due %s needs papers: %s, misses its meeting: %s', (state, due, papers, misses) => {
    const awaited = aState('pending', aPath(state, due));
    expect(isAmongDecisions(awaited, 'awaiting', TODAY)).toBe(true);
    expect([isAmongDecisions(awaited, 'papers', TODAY), isAmongDecisions(awaited, 'misses', TODAY)]).toEqual([
      papers,
      misses,
    ]);
    const ofDone = (['awaiting', 'papers', 'misses'] as const).map((of) => isAmongDecisions(awaited, of, TODAY, false));
    expect(ofDone).toEqual([true, false, false]);
  });
});
