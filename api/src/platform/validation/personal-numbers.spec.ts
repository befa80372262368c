import fc from 'fast-check';
import { MASK, maskPersonalNumbers } from './personal-numbers';

describe('a personal identity number', () => {
  it.each([
    ['ten digits with a hyphen', 'Kontakta 811218-9876 före maj', `Kontakta ${MASK} före maj`],
    ['twelve digits', '198112189876', MASK],
    ['twelve digits with a hyphen', '(19811218-9876)', `(${MASK})`],
    ['ten digits', 'pnr 8112189876.', `pnr ${MASK}.`],
    ['a plus for who is over a hundred', '811218+9876', MASK],
    ['a coordination number', '701063-2391', MASK],
    ['one that is mistyped but has its hyphen', '811218-9875', MASK],
    ['one that is mistyped where a word says what it is', 'Personnummer 8112189875', `Personnummer ${MASK}`],
    ['a Norwegian number', 'fnr 010190 10046', `fnr ${MASK}`],
    ['a Danish number', 'CPR 070761-4285', `CPR ${MASK}`],
    ['a Finnish number', '131052-308T', MASK],
  ])('is masked as %s', (_, text, expected) => {
    expect(maskPersonalNumbers(text).text).toBe(expected);
  });

  it.each([
    '180430',
    '180228 180430',
    '20180430',
    '2018-04-30',
    '180101-181231',
    'Dnr 2012/503-70',
    'KS 2018.811218-9876',
    '556036-0793',
    '165560360793',
    '0701234567',
    '08-123 456 78',
    '8112189875',
    '180115-0215',
    '811318-9876',
    '1 234 567 890 kr',
    '8112189876123',
  ])('is not seen in %s', (text) => {
    expect(maskPersonalNumbers(text)).toEqual({ text, found: [] });
  });

  it('is counted once however it is written', () => {
    expect(new Set(maskPersonalNumbers('811218-9876 och 198112189876').found).size).toBe(1);
  });

  it('leaves no digits of it behind, whatever stands around', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(' ', ':', '(', 'nr ', '\t'),
        fc.constantFrom(' ', ')', ';', ', och', ''),
        (before, after) => {
          expect(maskPersonalNumbers(`${before}811218-9876${after}`).text).not.toMatch(/\d/);
        },
      ),
    );
  });
});
