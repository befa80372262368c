import { type aBoardRow, aDeadline, CARE_BOARD, isToDecide, SECTOR_HEAD } from '../boards/board-examples';
import { composeDigest } from './compose-digest';
import type { DigestInput } from './digest';
import {
  aDigestInput,
  aMilestone,
  aRowToday,
  composed,
  DIRECTOR,
  FINANCE_HEAD,
  waitsOn,
  waitsOnProcess,
} from './digest-examples';

const TODAY = '2018-02-26';
const only = (fields: Parameters<typeof aBoardRow>[0], input: Partial<DigestInput> = {}) => {
  const [section] = composed({ rows: [aRowToday(fields)], ...input }).sections;
  return { key: section?.key, item: section?.items[0] };
};

describe('An action stands in the first section that fits', () => {
  const body = (path: Parameters<typeof isToDecide>[1]) => [isToDecide(CARE_BOARD, path)];
  const agenda = { state: 'on-agenda' as const, meeting: { id: 'm', date: '2018-03-20' } };

  it.each<[string, string | undefined, Partial<Parameters<typeof aBoardRow>[0]>]>([
    ['yesterday', 'late', { deadline: aDeadline('2018-02-25') }],
    ['today', 'week', { deadline: aDeadline(TODAY) }],
    ['on Sunday', 'week', { deadline: aDeadline('2018-03-04') }],
    ['next Monday', 'month', { deadline: aDeadline('2018-03-05') }],
    ['in 30 days', 'month', { deadline: aDeadline('2018-03-28') }],
    ['in 31 days, without a decider', 'missing', { deadline: aDeadline('2018-03-29') }],
    ['with a milestone that has passed', 'late', { milestones: [aMilestone('Del 1', '2018-02-20')] }],
    ['with a milestone this week', 'week', { milestones: [aMilestone('Del 1', '2018-03-01')] }],
    [
      'with papers that are late',
      'late',
      { deciderStates: body({ ...agenda, state: 'papers-late', papersDue: '2018-02-20' }) },
    ],
    ['with papers due soon', 'month', { deciderStates: body({ ...agenda, state: 'open', papersDue: '2018-03-10' }) }],
    ['on an agenda', 'month', { deciderStates: body(agenda) }],
    ['that waits for an actor', 'others', { dependencies: [waitsOn(FINANCE_HEAD)] }],
    [
      'that waits for a process, far ahead',
      'others',
      { deadline: aDeadline('2019-06-30'), dependencies: [waitsOnProcess('IT')] },
    ],
    [
      'that waits for an actor, far ahead',
      'missing',
      { deadline: aDeadline('2019-06-30'), dependencies: [waitsOn(FINANCE_HEAD)] },
    ],
    ['that waits for the recipient', 'missing', { dependencies: [waitsOn(SECTOR_HEAD)] }],
    ['that nobody has reported on', 'missing', { deciders: [DIRECTOR], reportedOn: '2018-01-10' }],
    ['that lacks nothing', undefined, { deciders: [DIRECTOR] }],
    ['that is done', undefined, { deciders: [DIRECTOR], progress: 'done', deadline: aDeadline('2018-02-20') }],
    [
      'that goes on without an end',
      undefined,
      { deciders: [DIRECTOR], progress: 'continuous', deadline: aDeadline('2018-02-20') },
    ],
    ['that is dropped', undefined, { progress: 'dropped', deadline: aDeadline('2018-02-20') }],
    [
      'done, and the recipient approves',
      'decision',
      { progress: 'done', deciders: [SECTOR_HEAD], deciderStates: [isToDecide(SECTOR_HEAD)] },
    ],
    [
      'that the recipient will approve when it is done',
      undefined,
      { deciders: [SECTOR_HEAD], deciderStates: [isToDecide(SECTOR_HEAD)] },
    ],
    ['of another’s', undefined, { responsible: [DIRECTOR], deadline: aDeadline('2018-02-20') }],
  ])('one %s: %s', (_, key, fields) => {
    const digest = composeDigest(aDigestInput({ rows: [aRowToday({ id: 'a', ...fields })] }));
    expect(digest?.sections[0]?.key).toBe(key);
  });

  it('also what a body that the recipient acts for is to decide', () => {
    const deciderStates = body({ ...agenda, papersDue: null });
    const { key, item } = only({ id: 'a', responsible: [DIRECTOR], deciderStates }, { roles: [CARE_BOARD] });
    expect([key, item?.lines]).toEqual([
      'decision',
      [
        'Avslutas 30 april 2018. Kommundirektör ansvarar. Vård- och omsorgsnämnden ska besluta 20 mars 2018. ' +
          'Beslutande saknas.',
      ],
    ]);
  });
});
