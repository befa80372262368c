import type { AwaitedDecision, BodyPath, DeciderState } from '@genomfor/shared';
import { awaitedCounts, awaitedRows, missedRows } from './awaited-rows';

const TODAY = '2018-02-26';
const council = { id: 'kf', name: 'Kommunfullmäktige' };
const executive = { id: 'ks', name: 'Kommunstyrelsen' };

function aPath(change: Partial<BodyPath> = {}): BodyPath {
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
    next: { meeting: '2018-09-24', papersDue: '2018-08-20' },
    remarks: [],
    ...change,
  };
}

function awaited(change: Partial<AwaitedDecision> = {}, path: Partial<BodyPath> = {}): AwaitedDecision {
  const state: DeciderState = {
    decider: { ...council, kind: 'body' },
    answer: 'pending',
    decision: null,
    path: aPath(path),
  };
  return {
    actionId: 'a1',
    title: 'Översyn av arbetsmarknad',
    deadline: '2018-06-30',
    part: null,
    state,
    standing: 'await',
    ...change,
  };
}

const impossible: Partial<BodyPath> = {
  state: 'impossible',
  steps: [],
  papersDue: null,
  meeting: null,
  obstacle: { code: 'no-meeting', body: 'Kommunfullmäktige', after: '2018-06-18', before: '2018-09-24' },
};

describe('the decisions that are awaited', () => {
  it('are told with the day of the papers and the body they go by', () => {
    expect(awaitedRows([awaited()], TODAY)).toEqual([
      expect.objectContaining({
        meeting: '18 juni 2018',
        papers: '3 maj 2018',
        papersNote: 'om 66 dagar, via kommunstyrelsen 28 maj',
        standing: 'await',
        words: 'Underlag saknas',
      }),
    ]);
  });

  it('stand together when they are about one action, numbered after those already taken', () => {
    const kf = (number: number) => awaited({ part: { number, of: 3 } });
    const rows = awaitedRows([kf(3), awaited({ actionId: 'a2' }), kf(1)], TODAY);
    expect(rows.map(({ actionId, first, part }) => [actionId, first, part])).toEqual([
      ['a1', true, 'beslut 2 av 3'],
      ['a1', false, 'beslut 3 av 3'],
      ['a2', true, null],
    ]);
  });

  it.each<[string, Partial<BodyPath>, string]>([
    ['no meeting', impossible, 'Kommunfullmäktige sammanträder inte mellan 18 juni och 24 september 2018.'],
    [
      'late papers',
      { state: 'papers-late', papersDue: '2018-02-20' },
      'Papper skulle ha lämnats in 20 februari 2018 till kommunfullmäktige 18 juni, för sex dagar sedan.',
    ],
  ])('miss their meeting by %s, with why and what is possible', (_why, path, why) => {
    expect(awaitedRows([awaited({}, path)], TODAY)).toEqual([]);
    expect(missedRows([awaited(), awaited({ actionId: 'a2' }, path)], TODAY)).toEqual([
      expect.objectContaining({
        actionId: 'a2',
        why,
        next: 'Nästa möjliga beslut 24 september 2018, papper in senast 20 augusti 2018',
      }),
    ]);
  });

  it('are awaited still about work that is done, and no longer said to miss their meeting', () => {
    const done = awaited({ standing: 'done' }, impossible);
    expect(awaitedRows([done], TODAY)).toEqual([
      expect.objectContaining({
        meeting: '24 september 2018',
        papers: '20 augusti 2018',
        standing: 'done',
        words: 'Klar, väntar på ja',
      }),
    ]);
    expect(missedRows([done], TODAY)).toEqual([]);
  });

  it('are counted, each count leading to its filter, and none is left out', () => {
    expect(awaitedCounts({ awaitedTotal: 9, papersSoon: 0, missesMeeting: 1 })).toEqual([
      { words: '9 beslut väntas', query: { decision: 'awaiting' } },
      { words: '1 missar sitt sammanträde', query: { decision: 'misses' } },
    ]);
  });
});
