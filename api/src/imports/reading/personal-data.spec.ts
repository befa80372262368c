import { textsIn } from '../../../test/source-tables';
import { DocumentRefused } from './document-refused';
import { withoutPersonalData } from './personal-data';
import { readText } from './text/read-text';

const clean = (text: string) => withoutPersonalData(readText(text, 'text'));

function refusal(text: string): DocumentRefused | null {
  try {
    clean(text);
    return null;
  } catch (error) {
    if (error instanceof DocumentRefused) return error;
    throw error;
  }
}

describe('personal data in a plan', () => {
  it('is masked, with a warning that says where and never what', () => {
    const document = clean('Rubrik\n\nÅtgärd\tKlart\nHjälp 811218-9876\t180430');
    expect(textsIn(document)).toEqual([
      [
        ['Åtgärd', 'Klart'],
        ['Hjälp [personnummer borttaget]', '180430'],
      ],
    ]);
    expect(document.warnings).toEqual([{ code: 'personal-data-masked', table: 1, row: 2, text: 'rad 3' }]);
    expect(JSON.stringify(document)).not.toContain('9876');
  });

  it('makes it a list of cases from three people on', () => {
    const people = ['811218-9876', '701063-2391', '070761-4285 cpr'];
    expect(refusal(people.slice(0, 2).join('\n'))).toBeNull();
    expect(refusal(people.join('\n'))).toMatchObject({
      code: 'case-data',
      details: { places: [{ line: 1 }, { line: 2 }, { line: 3 }] },
    });
  });

  it('makes it case data beside an inquiry', () => {
    expect(refusal('Lex Sarah-utredning\n\nAvser 811218-9876.')?.code).toBe('case-data');
  });

  it.each([
    [
      'with a number',
      'Genomförandeplan\n\nNamn och personnummer 811218-9876\n\nKontaktperson: namn\n\nGod man: namn',
      'care-plan',
    ],
    [
      'with an empty field',
      'Genomförandeplan\n\nPersonnummer:\n\nInsats enligt SoL: hemtjänst\n\nDen enskildes mål',
      'care-plan',
    ],
    [
      'with the number in the same line as the name',
      'Genomförandeplan\n\nBrukare: A.B. Personnummer: 19990101-xxxx\n\nKontaktman: namn',
      'care-plan',
    ],
    ['without a number', 'Genomförandeplan enligt SoL\n\nBrukare: A.B.\n\nGod man: namn', 'care-plan'],
  ])('is refused as one person’s care plan %s', (_, text, code) => {
    expect(refusal(text)?.code).toBe(code);
  });

  it.each([
    'Genomförandeplan för socialnämnden\n\nAlla brukare ska ha en kontaktperson och god man informeras om insatser enligt SoL.',
    'Åtgärd\tKlart\nKvalitetssäkra att den enskildes mål finns i varje genomförandeplan\t180430',
  ])('is not seen in a plan about care', (text) => {
    expect(refusal(text)).toBeNull();
  });
});
