import fc from 'fast-check';
import type { FieldChange, HistoryKind } from '../actions/action';
import { aBoardInput, aBoardRow, aDeadline, stands } from './board-examples';
import { boardChanges, mergedChanges } from './board-changes';
import type { BoardPageChange } from './board-rows';

const BUDGET = aBoardRow({
  id: 'budget',
  title: 'Budget och uppföljning',
  deadline: aDeadline('2018-03-31'),
  assessment: stands('risk', { code: 'forecast-late', forecast: '2018-04-30', days: 30 }),
});
const change = (
  date: string,
  what: HistoryKind,
  ...changes: [field: string, before: string | null, after: string | null][]
): BoardPageChange => ({
  actionId: 'budget',
  title: 'Budget',
  date,
  what,
  changes: changes.map(([field, before, after]) => ({ field, before, after })),
});
const told = (...changes: BoardPageChange[]): string[] =>
  boardChanges(aBoardInput({ rows: [BUDGET], changes })).map(({ date, text }) => `${date}: ${text}`);

describe('what has changed since the body met on 31 January', () => {
  it('is one line for each action with its first and last value, and not each step between', () => {
    expect(
      told(
        change('2018-02-05', 'reported', ['forecast', null, '15 april 2018'], ['progress', 'Ej påbörjad', 'Pågår']),
        change('2018-02-22', 'reported', ['forecast', '15 april 2018', '30 april 2018']),
      ),
    ).toEqual([
      '2018-02-22: Prognosen är 30 april 2018 i stället för 31 mars 2018. Planens datum är inte ändrat. ' +
        'Arbetet pågår.',
    ]);
  });

  it('is not what happened before it, nor after the day of the page', () => {
    const moved = (date: string) => change(date, 'deadline-moved', ['deadline', '28 februari 2018', '31 mars 2018']);
    expect(told(moved('2018-01-30'))).toEqual([]);
    expect(told(moved('2018-02-27'))).toEqual([]);
    expect(told(moved('2018-01-31'))).toHaveLength(1);
  });

  it('is not what was changed and changed back, nor what only the officials care for', () => {
    expect(
      told(
        change('2018-02-05', 'deadline-moved', ['deadline', 'mars 2018', 'april 2018']),
        change('2018-02-06', 'deadline-moved', ['deadline', 'april 2018', 'mars 2018']),
        change('2018-02-07', 'edited', ['comment', null, 'Ring ekonomi'], ['registryNumber', null, 'KS 18/1']),
      ),
    ).toEqual([]);
  });

  it.each<[text: string, changes: BoardPageChange[]]>([
    [
      'Slutdatum är maj 2018 i stället för mars 2018.',
      [change('2018-02-05', 'deadline-moved', ['deadline', 'mars 2018', 'maj 2018'])],
    ],
    ['Slutdatum är maj 2018.', [change('2018-02-05', 'edited', ['deadline', null, 'maj 2018'])]],
    ['Slutdatum mars 2018 är borttaget.', [change('2018-02-05', 'edited', ['deadline', 'mars 2018', null])]],
    ['Ingen är längre ansvarig.', [change('2018-02-05', 'edited', ['responsible', 'Controller', null])]],
    ['Väntar på HR.', [change('2018-02-05', 'edited', ['dependencies', null, 'HR'])]],
    [
      'Beslutat: Sektorchef 5 februari 2018 på delegation.',
      [change('2018-02-05', 'approved', ['approval', null, 'Sektorchef 5 februari 2018 på delegation'])],
    ],
    ['Godkännandet är tillbakadraget.', [change('2018-02-05', 'approval-withdrawn', ['approval', 'Sektorchef', null])]],
    [
      'Ny åtgärd. Slutdatum är 31 mars 2018.',
      [
        change('2018-02-05', 'created', ['title', null, 'Budget']),
        change('2018-02-06', 'edited', ['responsible', null, 'Controller']),
      ],
    ],
    ['Nytt uppdrag. Slutdatum är 31 mars 2018.', [change('2018-02-05', 'commissioned')]],
    ['Ska inte göras längre.', [change('2018-02-05', 'dropped', ['progress', 'Pågår', 'Utgår'])]],
    [
      'Tas upp igen.',
      [
        change('2018-02-05', 'dropped', ['progress', 'Pågår', 'Utgår']),
        change('2018-02-06', 'restored', ['progress', 'Utgår', 'Pågår']),
      ],
    ],
    ['Anmäld till sammanträde.', [change('2018-02-05', 'scheduled', ['matter', null, 'KS 18/1'])]],
    ['Hette tidigare ”Budget”.', [change('2018-02-05', 'edited', ['title', 'Budget', 'Budget och uppföljning'])]],
    [
      'Skäl till förseningen: Remissvaren kom sent.',
      [change('2018-02-05', 'edited', ['delayReason', null, 'Remissvaren kom sent.'])],
    ],
  ])('is told as "%s"', (text, changes) => expect(told(...changes)).toEqual([`${changes.at(-1)?.date}: ${text}`]));

  it('tells of an action that has been removed, unless it came and went', () => {
    const removed = change('2018-02-06', 'removed');
    const input = (...changes: BoardPageChange[]) => boardChanges(aBoardInput({ changes }));
    expect(input(removed)).toEqual([
      { actionId: 'budget', date: '2018-02-06', title: 'Budget', text: 'Borttagen ur planen.', standing: 'dropped' },
    ]);
    expect(input(change('2018-02-05', 'created'), removed)).toEqual([]);
  });

  it('is also what the days have done: a report grown too old, a deadline that passed', () => {
    const rows = [
      aBoardRow({ id: 'old', assessment: stands('unknown', { code: 'report-old', days: 38, on: '2018-01-19' }) }),
      aBoardRow({ id: 'late', assessment: stands('late', { code: 'deadline-passed', days: 6 }) }),
      aBoardRow({ id: 'long', assessment: stands('late', { code: 'deadline-passed', days: 90 }) }),
    ];
    expect(boardChanges(aBoardInput({ rows })).map(({ date, text }) => [date, text])).toEqual([
      ['2018-02-21', 'Slutdatum 20 februari 2018 har passerat.'],
      ['2018-02-19', 'Senaste rapporten kom 19 januari 2018. Läget går därför inte att bedöma.'],
    ]);
  });

  it('keeps only what is given when the body has not met before', () => {
    const rows = [aBoardRow({ id: 'late', assessment: stands('late', { code: 'deadline-passed', days: 6 }) })];
    expect(boardChanges(aBoardInput({ rows, previousMeeting: null }))).toEqual([]);
  });
});

describe('merged changes', () => {
  it('go from the first value to the last, for any chain of steps', () => {
    const values = fc.array(fc.option(fc.constantFrom('mars', 'april', 'maj')), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(values, (chain) => {
        const steps: FieldChange[] = chain
          .slice(1)
          .map((after, index) => ({ field: 'deadline', before: chain[index] ?? null, after }));
        const first = chain[0] ?? null;
        const last = chain.at(-1) ?? null;
        expect(mergedChanges(steps)).toEqual(first === last ? [] : [{ field: 'deadline', before: first, after: last }]);
      }),
    );
  });
});
