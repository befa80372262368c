import { isTickMark, statusNorm } from './status-words';

describe('the words of a status', () => {
  it.each([
    ['Klar', 'klar'],
    ['Klart', 'klar'],
    ['KLART 2019-03-01', 'klar'],
    ['Utförd', 'klar'],
    ['Genomfört', 'klar'],
    ['Avslutad.', 'klar'],
    ['Gjennomført', 'klar'],
    ['Udført', 'klar'],
    ['Completed', 'klar'],
    ['☑', 'klar'],
    ['✓', 'klar'],
    ['X', 'klar'],
    ['Ja', 'klar'],
    ['100 %', 'klar'],
    ['Grön – klar', 'klar'],
    ['Pågår', 'pågår'],
    ['Pågående arbete', 'pågår'],
    ['Påbörjad', 'pågår'],
    ['Delvis genomförd', 'pågår'],
    ['Ej klar', 'pågår'],
    ['Inte helt färdig', 'pågår'],
    ['Under arbeid', 'pågår'],
    ['In progress', 'pågår'],
    ['50 %', 'pågår'],
    ['Overdue', 'pågår'],
    ['Ej påbörjad', 'ej påbörjad'],
    ['Inte påbörjat', 'ej påbörjad'],
    ['Ännu ej startad', 'ej påbörjad'],
    ['Ikke startet', 'ej påbörjad'],
    ['Not started', 'ej påbörjad'],
    ['Planerad', 'ej påbörjad'],
    ['Nej', 'ej påbörjad'],
    ['☐', 'ej påbörjad'],
    ['Löpande', 'löpande'],
    ['Genomförs kontinuerligt', 'löpande'],
    ['Løbende', 'löpande'],
    ['Ikkje starta', 'ej påbörjad'],
    ['✓ Klar', 'klar'],
    ['🟡 Pågår', 'pågår'],
    ['Utgår', 'utgår'],
    ['Avskriven', 'utgår'],
    ['Ej aktuell', 'utgår'],
    ['Withdrawn', 'utgår'],
    ['Grön', null],
    ['Gul', null],
    ['Red', null],
    ['Klargörande om delegation behövs', null],
    ['Nytta för verksamheten', null],
    ['', null],
    ['150 %', null],
  ])('"%s" is %s', (text, norm) => {
    expect(statusNorm(text)).toBe(norm);
  });

  it('knows a mark from a word', () => {
    expect(['x', '☐', '✓'].every(isTickMark)).toBe(true);
    expect(['', 'Klar', 'xx'].some(isTickMark)).toBe(false);
  });
});
