import { aDeadline, anAction, aRole } from './an-action';
import { cellBeside, cellText, editOf, PLAN_CELLS } from './plan-cells';

describe('the cells of a plan', () => {
  const row = anAction({
    deadline: aDeadline('2018-04-30', 'april 2018'),
    responsible: [aRole('Sektorchef'), aRole('Controller')],
    dependencies: [
      {
        id: 'd1',
        kind: 'unit',
        text: 'Controllerenheten',
        actorId: null,
        actionId: null,
        expected: null,
        settled: false,
      },
    ],
  });

  it.each([
    ['title', 'Delegering'],
    ['deadline', 'april 2018'],
    ['responsible', 'Sektorchef, Controller'],
    ['deciders', ''],
    ['dependencies', 'Controllerenheten'],
  ] as const)('gives %s in the words a person would type', (cell, text) => {
    expect(cellText(row, cell)).toBe(text);
  });

  it('takes the day when the plan has no words for the deadline', () => {
    expect(cellText(anAction({ deadline: aDeadline('2018-04-30', null) }), 'deadline')).toBe('2018-04-30');
  });

  it('sends the words without the blanks around them', () => {
    expect(editOf('deciders', '  KF ')).toEqual({ deciders: 'KF' });
  });

  it('goes through a row and on to the next with Tab', () => {
    expect(cellBeside(['a', 'b'], { id: 'a', cell: 'title' }, 1)).toEqual({ id: 'a', cell: 'deadline' });
    expect(cellBeside(['a', 'b'], { id: 'a', cell: 'dependencies' }, 1)).toEqual({ id: 'b', cell: 'title' });
    expect(cellBeside(['a', 'b'], { id: 'b', cell: 'title' }, -1)).toEqual({ id: 'a', cell: 'dependencies' });
    expect(cellBeside(['a', 'b'], { id: 'b', cell: 'dependencies' }, 1)).toBeNull();
    expect(cellBeside(['a', 'b'], { id: 'a', cell: 'title' }, -1)).toBeNull();
  });

  it('comes back with Shift and Tab to every cell it left with Tab', () => {
    for (const id of ['a', 'b']) {
      for (const cell of PLAN_CELLS) {
        const next = cellBeside(['a', 'b'], { id, cell }, 1);
        if (next) expect(cellBeside(['a', 'b'], next, -1)).toEqual({ id, cell });
      }
    }
  });
});
