import fc from 'fast-check';
import { reachesItself } from './superiors';

const REPORTS = new Map([
  ['enhetschef', 'verksamhetschef'],
  ['verksamhetschef', 'sektorchef'],
  ['sektorchef', 'kommundirektör'],
]);

describe('A role above another', () => {
  it.each([
    ['kommundirektör', 'enhetschef', true],
    ['kommundirektör', 'sektorchef', true],
    ['sektorchef', 'sektorchef', true],
    ['sektorchef', 'enhetschef', true],
    ['enhetschef', 'kommundirektör', false],
    ['ekonomichef', 'sektorchef', false],
  ])('makes a circle when %s would report to %s: %s', (id, above, circle) => {
    expect(reachesItself(id, above, REPORTS)).toBe(circle);
  });

  it('is never above itself, however roles are put above each other, and asking always ends', () => {
    const role = fc.integer({ min: 0, max: 8 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(role, role), { maxLength: 40 }), (pairs) => {
        const superiors = new Map<string, string>();
        for (const [id, above] of pairs) if (!reachesItself(id, above, superiors)) superiors.set(id, above);
        for (const id of superiors.keys()) {
          let above = superiors.get(id);
          for (let steps = 0; above !== undefined; steps += 1) {
            expect(steps).toBeLessThan(9);
            above = superiors.get(above);
          }
        }
      }),
    );
  });

  it('is found also beside a circle of others', () => {
    expect(
      reachesItself(
        'x',
        'a',
        new Map([
          ['a', 'b'],
          ['b', 'a'],
        ]),
      ),
    ).toBe(false);
  });
});
