import { fullNameIn } from './without-names';

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
