import fc from 'fast-check';
import { CARE_BOARD, isToDecide } from '../boards/board-examples';
import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { leadsToday, overdueToday, type ToldDay, type WatchedAction } from './watched-days';

const DEADLINE = '2018-04-30';
const action = (fields: Partial<WatchedAction> = {}): WatchedAction => ({
  id: 'a',
  deadline: DEADLINE,
  deciderStates: [],
  ...fields,
});
const papersBy = (papersDue: IsoDate) =>
  isToDecide(CARE_BOARD, { papersDue, meeting: { id: 'm', date: addDays(papersDue, 14) } });

describe('The days of an open action', () => {
  it.each<[string, Partial<WatchedAction>, IsoDate, ToldDay[]]>([
    ['no day, nothing', { deadline: null }, '2018-04-01', []],
    ['a far deadline, nothing', {}, '2018-03-30', []],
    ['a deadline in 30 days', {}, '2018-03-31', [{ actionId: 'a', kind: 'deadline', day: DEADLINE, lead: 30 }]],
    ['a deadline that has passed, nothing', {}, '2018-05-01', []],
    [
      'papers in a week, though the deadline is far away',
      { deadline: '2018-12-31', deciderStates: [papersBy('2018-04-08')] },
      '2018-04-01',
      [{ actionId: 'a', kind: 'papers', day: '2018-04-08', lead: 7 }],
    ],
    [
      'one day for all the bodies that want papers by it',
      { deadline: null, deciderStates: [papersBy('2018-04-02'), papersBy('2018-04-02')] },
      '2018-04-01',
      [{ actionId: 'a', kind: 'papers', day: '2018-04-02', lead: 1 }],
    ],
  ])('with %s', (_, fields, today, leads) => expect(leadsToday(action(fields), today, [])).toEqual(leads));

  it('are told once for each lead, of this action and this kind of day', () => {
    const told = (one: Partial<ToldDay>): ToldDay[] => [
      { actionId: 'a', kind: 'deadline', day: DEADLINE, lead: 30, ...one },
    ];
    expect(leadsToday(action(), '2018-04-01', told({}))).toEqual([]);
    for (const other of [{ actionId: 'b' }, { kind: 'papers' as const }, { day: '2018-03-31' }, { lead: 0 as const }]) {
      expect(leadsToday(action(), '2018-04-01', told(other))).toHaveLength(1);
    }
  });

  it('are never told twice by one who remembers what was told, whatever days are asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 })), fc.integer({ min: 0, max: 20 }), (asked, after) => {
        const told: ToldDay[] = [];
        for (const days of asked) {
          const today = addDays(DEADLINE, days);
          const overdue = overdueToday(action(), today, after, told);
          told.push(...leadsToday(action(), today, told), ...(overdue ? [overdue] : []));
        }
        expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(told.length);
        expect(told.filter(({ kind }) => kind === 'overdue')).toHaveLength(
          asked.some((days) => days >= Math.max(1, after)) ? 1 : 0,
        );
      }),
    );
  });
});
