import fc from 'fast-check';
import { mentionedIn, type Mentionable } from './mentions';

const KNOWN: Mentionable[] = [
  { id: 'sektorchef', names: ['Sektorchef', 'Sektorns chef', 'SC'] },
  { id: 'ekonomichef', names: ['Ekonomichef'] },
  { id: 'ekonomichef-vard', names: ['Ekonomichef vård'] },
  { id: 'namnden', names: ['Vård- och omsorgsnämnden', 'VON'] },
];

describe('A comment mentions', () => {
  it.each<[string, string[]]>([
    ['@Sektorchef, kan du titta?', ['sektorchef']],
    ['Kan du titta, @sektorchef?', ['sektorchef']],
    ['(@SC) och @VON.', ['sektorchef', 'namnden']],
    ['Fråga till @sektorns\n chef', ['sektorchef']],
    ['@Ekonomichef vård svarar', ['ekonomichef-vard']],
    ['@Ekonomichef Vårdberg svarar', ['ekonomichef']],
    ['@Vård- och omsorgsnämnden', ['namnden']],
    ['@SEKTORCHEF @sektorchef', ['sektorchef']],
    ['Sektorchef utan snabel-a', []],
    ['@Sektorchefen är inte rollens namn', []],
    ['e-post till ett@sektorchef är en adress', []],
    ['@ Sektorchef', []],
    ['@', []],
    ['', []],
  ])('"%s": %j', (text, ids) => expect(mentionedIn(text, KNOWN)).toEqual(ids));

  it('every one of those that two roles share a name with', () => {
    const two = [
      { id: 'a', names: ['Controller'] },
      { id: 'b', names: ['controller'] },
    ];
    expect(mentionedIn('@Controller', two)).toEqual(['a', 'b']);
  });

  it('whoever is named between any words that are not theirs, and nobody without the sign', () => {
    const words = fc.array(fc.constantFrom('och', 'titta', 'på', '.', ',', 'åtgärd', '\n'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(...KNOWN), fc.nat({ max: 2 }), (before, after, one, which) => {
        const name = one.names[which % one.names.length]!;
        const around = (inner: string) => [...before, inner, ...after].join(' ');
        expect(mentionedIn(around(`@${name}`), KNOWN)).toEqual([one.id]);
        expect(mentionedIn(around(name), KNOWN)).toEqual([]);
      }),
    );
  });

  it('nobody unknown, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const ids = mentionedIn(text, KNOWN);
        expect(new Set(ids).size).toBe(ids.length);
        expect(KNOWN.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});
