import * as fc from 'fast-check';
import type { RoleLoad } from '@genomfor/shared';
import { aRole } from '../../../test/builders';
import { overloadText, partsOf, troubleText } from './load-words';

const aLoad = (open: number, late = 0, atRisk = 0): RoleLoad => ({ actor: aRole('Sektorchef'), open, late, atRisk });

describe('the load of a role', () => {
  it.each([
    [aLoad(3), ''],
    [aLoad(3, 1), ', varav 1 försenad'],
    [aLoad(3, 2), ', varav 2 försenade'],
    [aLoad(3, 1, 2), ', varav 1 försenad och 2 riskerar'],
    [aLoad(3, 0, 1), ', varav 1 riskerar'],
    [aLoad(1, 0, 1), ', som riskerar'],
    [aLoad(1, 1), ', som är försenad'],
  ])('tells of %j what speaks against it', (load, words) => {
    expect(troubleText(load)).toBe(words);
  });

  it('is divided into parts that add up to it', () => {
    const loads = fc
      .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
      .map(([late, atRisk, calm]) => aLoad(late + atRisk + calm, late, atRisk));
    fc.assert(
      fc.property(loads, (load) => {
        const { late, risk, calm } = partsOf(load);
        expect(late + risk + calm).toBe(load.open);
      }),
    );
  });

  it.each([
    ['one that carries most', [aLoad(10), aLoad(3)], 13, '10 av 13 åtgärder ligger på en enda roll.'],
    ['a few in words', [aLoad(3), aLoad(1)], 4, 'Tre av fyra åtgärder ligger på en enda roll.'],
    ['one that carries half, which is not most', [aLoad(5), aLoad(5)], 10, ''],
    ['one that is alone', [aLoad(5)], 5, ''],
    ['nobody', [], 0, ''],
  ])('is remarked on for %s', (_who, load, open, words) => {
    expect(overloadText(load, open)).toBe(words);
  });
});
