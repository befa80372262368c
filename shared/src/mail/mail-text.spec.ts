import fc from 'fast-check';
import { aMail, anItem, aSection } from './mail-examples';
import { mailText } from './mail-text';

describe('A mail as plain text', () => {
  it('can be read alone', () => {
    const long = 'Två av fem avdelningar har inte lämnat sina siffror, och de andra tre har lämnat dem 30 april 2018.';
    const change = ['Prognos: ', { before: '31 mars 2018', after: '30 april 2018' }, '. Ekonomichef.'];
    const sections = [
      aSection({ items: [anItem({ lines: ['Skulle ha varit klar 20 februari 2018.', long, change] })] }),
      aSection({
        heading: 'Åtgärder per roll',
        note: null,
        items: [],
        table: {
          columns: ['Roll', 'Öppna'],
          rows: [
            ['Sektorchef', '10'],
            ['VD', '1'],
          ],
        },
        more: { text: 'Och 12 till', url: 'https://vikby.example/atgarder?standing=late' },
      }),
    ];
    expect(mailText(aMail({ sections }))).toBe(`Genomför · måndag 26 februari 2018, vecka 9

EN FÖRSENAD

Till dig som är sektorchef.


FÖRSENAT (1 åtgärd)

* Månadsuppföljning för januari
  Försenad sex dagar. Skulle ha varit klar 20 februari 2018.
  Två av fem avdelningar har inte lämnat sina siffror, och de andra tre
  har lämnat dem 30 april 2018.
  Prognos: var 31 mars 2018, nu 30 april 2018. Ekonomichef.
  Öppna: https://vikby.example/oversyner/1?atgard=2
  Svara: https://vikby.example/svar/1


ÅTGÄRDER PER ROLL

  Roll        Öppna
  Sektorchef     10
  VD              1

Och 12 till: https://vikby.example/atgarder?standing=late


Öppna översikten: https://vikby.example/oversikt

Du får det här mejlet varje vecka då något väntar på dig.

Välj vilka mejl du får: https://vikby.example/mejl
`);
  });

  it.each([
    [{ before: null, after: 'Pågår' }, 'Läge: Pågår'],
    [{ before: 'Pågår', after: null }, 'Läge: var Pågår'],
    [{ before: null, after: null }, 'Läge:'],
  ])('says the change %j as "%s"', (change, text) => {
    const sections = [aSection({ items: [anItem({ standing: null, lines: [['Läge: ', change]] })] })];
    expect(mailText(aMail({ sections }))).toContain(`\n  ${text}\n`);
  });

  it('breaks no line inside a date', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ord', 'Beslutet'), { minLength: 5, maxLength: 30 }), (words) => {
        const text = mailText(aMail({ intro: [`${words.join(' ')} 30 april 2018`] }));
        expect(text).toContain('30 april 2018\n');
      }),
    );
  });

  it('has lines of at most 72 columns, and keeps an address that is longer whole', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('30 april 2018', 'en rad\nmed brytning', '1 maj'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const url = `https://vikby.example/${'a'.repeat(90)}`;
        const text = mailText(aMail({ sections: [aSection({ items: [anItem({ url, lines: [words.join(' ')] })] })] }));
        expect(text).toContain(`\n  ${url}\n`);
        const long = text.split('\n').filter((line) => line.length > 72);
        expect(long.filter((line) => line.trim() !== url)).toEqual([]);
      }),
    );
  });
});
