import fc from 'fast-check';
import { layOut, tidyLine } from './grid';

describe('a grid', () => {
  it('is rectangular and loses no text, whatever spans its cells claim', () => {
    const cell = fc.record({
      lines: fc.array(fc.constantFrom('a', 'b c', ''), { maxLength: 2 }),
      colSpan: fc.integer({ min: -1, max: 5 }),
      rowSpan: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const grid = layOut(rows);
        const width = grid[0]?.length ?? 0;
        expect(grid.every((row) => row.length === width)).toBe(true);
        const told = rows
          .flat()
          .map(({ lines }) => lines.join(''))
          .join('')
          .replace(/\s/g, '').length;
        expect(
          grid
            .flat()
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '').length,
        ).toBe(told);
      }),
    );
  });

  it.each([
    ['mjuka\u00adbinde\u00adstreck', 'mjukabindestreck'],
    ['hårt\u00a0mellanslag  och\tflik', 'hårt mellanslag och flik'],
    ['o\u0308versyn', 'översyn'],
    ['\u0007ljud', 'ljud'],
  ])('tidies the line %j', (line, tidy) => {
    expect(tidyLine(line)).toBe(tidy);
  });
});
