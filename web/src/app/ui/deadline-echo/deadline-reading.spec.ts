import { deadlineReading } from './deadline-reading';

describe('how a deadline is read while it is typed', () => {
  it.each([
    ['180430', 'Läses som 30 april 2018, en måndag.', true],
    ['2018-03-31', 'Läses som 31 mars 2018, en lördag.', true],
    ['april 2018', 'Läses som april 2018. Sista dag är 30 april 2018.', true],
    ['löpande', 'Läses som ”löpande”, utan slutdag.', true],
    ['180931', 'Den dagen finns inte i kalendern.', false],
    ['blåbär', 'Går inte att tolka. Skriv till exempel 2018-04-30, april 2018 eller löpande.', false],
  ])('tells what %s means', (text, words, understood) => {
    expect(deadlineReading(text, '2018-02-26')).toEqual({ words, understood });
  });

  it('says nothing about an empty field', () => {
    expect(deadlineReading('  ', '2018-02-26')).toBeNull();
  });
});
