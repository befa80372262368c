import fc from 'fast-check';
import { fullNameIn, hidingNames } from './names-in-text';

const NAMES = ['Karin Åkerö-Holm', 'Bo Lind', 'Per', ' '];

describe('a full name in a text', () => {
  it.each([
    ['Sammanställd av Bo Lind.', 'Bo Lind'],
    ['sammanställd av bo  lind', 'bo  lind'],
    ['Karin Åkerö-Holms uppdrag', 'Karin Åkerö-Holms'],
    ['Karin A\u030Akero\u0308-Holm', 'Karin Åkerö-Holm'],
    ['Ansvarig: Åkerö-Holm, Karin', 'Åkerö-Holm, Karin'],
    ['Lind, Bo, kallas', 'Lind, Bo'],
    ['Turbo Lindex och Bo Lindberg', null],
    ['Lind, bok och björk', null],
    ['Tre möten per månad', null],
    ['', null],
  ])('"%s" is %p', (text, found) => expect(fullNameIn(text, NAMES)).toBe(found));
});

describe('a text without names', () => {
  const hide = hidingNames(NAMES);

  it.each([
    ['Samtal med bo  lind', 'Samtal med en medarbetare'],
    ['Bo Linds uppdrag. Per svarar.', 'En medarbetares uppdrag. En medarbetare svarar.'],
    ['Pers uppdrag', 'En medarbetares uppdrag'],
    ['Ansvarig: Åkerö-Holm, Karin', 'Ansvarig: en medarbetare'],
    ['Tre möten per\nmånad', 'Tre möten en medarbetare\nmånad'],
    ['Turbo Lindex och Bo Lindberg', 'Turbo Lindex och Bo Lindberg'],
    ['', ''],
  ])('"%s" is "%s"', (text, without) => expect(hide(text)).toBe(without));

  it('holds none of them, wherever they stand', () => {
    const full = NAMES.filter((name) => name.includes(' ') && name.trim() !== '');
    const words = fc.constantFrom(...full, ...full.map((name) => name.toUpperCase()), 'möte', '. ', ',', 'och');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = hide(parts.join(' ')).toLowerCase();
        expect(full.filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
      }),
    );
  });

  it('is the text itself when there is nobody to hide', () => expect(hidingNames([' '])('Bo Lind')).toBe('Bo Lind'));
});
