import fc from 'fast-check';
import { mentionBegun, suggestedMentions, withMention } from './mention-writing';
import { mentionedIn } from './mentions';

const NAMES = ['Ekonomichef', 'Ekonomichef vård', 'Enhetschef', 'Sektorchef', 'Vård- och omsorgschef'];

describe('Where somebody writes', () => {
  it.each<[string, string | null]>([
    ['Hej @Sek', 'Sek'],
    ['@', ''],
    ['(@ekonomichef v', 'ekonomichef v'],
    ['Hej', null],
    ['ett@se', null],
    ['@Sektorchef\nnästa rad', null],
  ])('"%s|" has begun %j', (text, begun) => expect(mentionBegun(text, text.length)).toBe(begun));

  it('only what stands before counts', () => expect(mentionBegun('@Sek och mer', 4)).toBe('Sek'));
});

describe('Names are suggested', () => {
  it.each<[string, string[]]>([
    ['', NAMES],
    ['e', ['Ekonomichef', 'Ekonomichef vård', 'Enhetschef']],
    ['OMSORG', ['Vård- och omsorgschef']],
    ['vård', ['Ekonomichef vård', 'Vård- och omsorgschef']],
    ['Sektorchef', []],
    ['Sektorchef ', []],
    ['x', []],
    [' e', []],
  ])('for "%s": %j', (begun, names) => expect(suggestedMentions(begun, NAMES)).toEqual(names));

  it('at most five', () => {
    expect(
      suggestedMentions(
        'c',
        Array.from({ length: 9 }, (_, at) => `Chef ${String(at)}`),
      ),
    ).toHaveLength(5);
  });

  it('so that who is chosen is mentioned, and nothing else of the text is changed', () => {
    const words = fc.array(fc.constantFrom('hej', 'på', 'dig', ',', '\n'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(...NAMES), fc.nat({ max: 4 }), (before, after, name, written) => {
        const start = before.map((word) => `${word} `).join('');
        const text = `${start}@${name.slice(0, written)} ${after.join(' ')}`;
        const done = withMention(text, start.length + 1 + written, name);
        expect(done.text).toBe(`${start}@${name} ${after.join(' ')}`);
        expect(done.text.slice(0, done.caret)).toBe(`${start}@${name} `);
        const known = NAMES.map((one) => ({ id: one, names: [one] }));
        expect(mentionedIn(`${done.text.slice(0, done.caret)}.`, known)).toEqual([name]);
      }),
    );
  });
});
