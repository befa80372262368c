import fc from 'fast-check';
import { searchKey, swedishSortKey } from './swedish-order';

const collator = new Intl.Collator('sv', { sensitivity: 'accent' });
const byKey = (a: string, b: string): number => {
  const [first, second] = [swedishSortKey(a), swedishSortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

describe('Swedish alphabetical order', () => {
  it.each([
    [
      ['Översyn', 'Zonplan', 'Ändra', 'Åtgärd', 'ansvar'],
      ['ansvar', 'Zonplan', 'Åtgärd', 'Ändra', 'Översyn'],
    ],
    [
      ['Plan för B', 'Plan', 'plan för a'],
      ['Plan', 'plan för a', 'Plan för B'],
    ],
    [
      ['idé', 'ide', 'idrott'],
      ['idé', 'ide', 'idrott'],
    ],
    [
      ['2 kap.', 'A', '(x)'],
      ['(x)', '2 kap.', 'A'],
    ],
  ])('puts %j as %j', (unordered, ordered) => {
    expect(unordered.slice().sort(byKey)).toEqual(ordered);
  });

  it('is the order that the Swedish collation gives to words of the Swedish alphabet', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzåäöABCÅÄÖ0123456789 ')),
      minLength: 1,
    });
    const clean = word.map((text) => text.replace(/ +/g, ' ').trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(clean, clean, (a, b) => {
        expect(Math.sign(byKey(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
    );
  });
});

describe('a search', () => {
  it.each([
    ['ÅTGÄRD', 'åtgärd'],
    ['  Ö \n versyn ', 'ö versyn'],
    ['A\u030Atga\u0308rd', 'åtgärd'],
  ])('compares %j as %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });
});
