import * as fc from 'fast-check';
import { anAction } from './an-action';
import { placed, stepped } from './place-row';

describe('moving a row in the plan', () => {
  const rows = [
    anAction({ id: 'a', sectionId: 's1', sectionTitle: 'Ett' }),
    anAction({ id: 'b', sectionId: 's1', sectionTitle: 'Ett' }),
    anAction({ id: 'c', sectionId: 's2', sectionTitle: 'Två' }),
    anAction({ id: 'd', sectionId: 's2', sectionTitle: 'Två' }),
  ];

  it.each([
    ['up within the section', 'b', 'up', { sectionId: 's1', beforeId: 'a' }, 'b1 a1 c2 d2'],
    ['down within the section', 'c', 'down', { sectionId: 's2', beforeId: null }, 'a1 b1 d2 c2'],
    ['up into the section before', 'c', 'up', { sectionId: 's1', beforeId: null }, 'a1 b1 c1 d2'],
    ['down into the section after', 'b', 'down', { sectionId: 's2', beforeId: 'c' }, 'a1 b2 c2 d2'],
  ] as const)('goes %s', (_name, id, step, place, order) => {
    expect(stepped(rows, id, step)).toEqual(place);
    expect(
      placed(rows, id, place)
        .map((row) => `${row.id}${row.sectionTitle === 'Ett' ? '1' : '2'}`)
        .join(' '),
    ).toBe(order);
  });

  it.each([
    ['a', 'up'],
    ['d', 'down'],
    ['nobody', 'up'],
  ] as const)('has nowhere to go for %s %s', (id, step) => {
    expect(stepped(rows, id, step)).toBeNull();
  });

  it('comes back to where it stood after a step down and a step up', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), (id) => {
        const down = stepped(rows, id, 'down')!;
        const lower = placed(rows, id, down);
        const up = stepped(lower, id, 'up')!;
        expect(placed(lower, id, up).map((row) => [row.id, row.sectionId])).toEqual(
          rows.map((row) => [row.id, row.sectionId]),
        );
      }),
    );
  });
});
