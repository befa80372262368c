import { proseIn, textsIn } from '../../../../test/source-tables';
import { readText } from './read-text';

const read = (text: string) => readText(text, 'text');

describe('tables in plain text', () => {
  it.each([
    [
      'tabs',
      'Åtgärd\tKlart\nBygg\t180430',
      [
        ['Åtgärd', 'Klart'],
        ['Bygg', '180430'],
      ],
    ],
    [
      'empty cells at the ends',
      '\tDatum\t§\nUtskottet\t2012-11-13\t',
      [
        ['', 'Datum', '§'],
        ['Utskottet', '2012-11-13', ''],
      ],
    ],
    [
      'a short row',
      'A\tB\tC\nett\ttvå',
      [
        ['A', 'B', 'C'],
        ['ett', 'två', ''],
      ],
    ],
    [
      'a quoted cell of two lines',
      'A\tB\n"ett\ntvå"\t3',
      [
        ['A', 'B'],
        ['ett\ntvå', '3'],
      ],
    ],
    [
      'quotes inside a quoted cell',
      'A\tB\n"sa ""ja"" och\ngick"\t3',
      [
        ['A', 'B'],
        ['sa "ja" och\ngick', '3'],
      ],
    ],
    [
      'a quote that is only a quote',
      'A\tB\n"Ett Lund fritt från våld" som mål\t3',
      [
        ['A', 'B'],
        ['"Ett Lund fritt från våld" som mål', '3'],
      ],
    ],
    [
      'a section heading among the rows',
      'A\tB\n1\t2\nOmråde ett\n3\t4',
      [
        ['A', 'B'],
        ['1', '2'],
        ['Område ett', ''],
        ['3', '4'],
      ],
    ],
    [
      'a heading row repeated after a page break',
      'A\tB\n1\t2\n\nA\tB\n3\t4',
      [
        ['A', 'B'],
        ['1', '2'],
        ['A', 'B'],
        ['3', '4'],
      ],
    ],
    [
      'rows with blank lines between',
      'A\tB\n\n1\t2\n\n3\t4',
      [
        ['A', 'B'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'pipes',
      '| Åtgärd | Klart |\n|---|:-:|\n| Bygg \\| riv | april<br>maj |',
      [
        ['Åtgärd', 'Klart'],
        ['Bygg | riv', 'april\nmaj'],
      ],
    ],
    [
      'pipes without edges',
      'A | B | C\n1 | 2 | 3',
      [
        ['A', 'B', 'C'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a drawn frame',
      '+---+---+\n| A | B |\n+---+---+\n| 1 | 2 |\n+---+---+',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'aligned columns',
      'Åtgärd            Klart    Ansvarig\nBygg skola        180430   Rektor\nRiv               maj      Chef',
      [
        ['Åtgärd', 'Klart', 'Ansvarig'],
        ['Bygg skola', '180430', 'Rektor'],
        ['Riv', 'maj', 'Chef'],
      ],
    ],
    [
      'aligned columns with an empty cell and a wrapped one',
      'Åtgärd            Klart    Ansvarig\nBygg skola                 Rektor\nRiv den gamla     maj      Chef\n                           och stab',
      [
        ['Åtgärd', 'Klart', 'Ansvarig'],
        ['Bygg skola', '', 'Rektor'],
        ['Riv den gamla', 'maj', 'Chef\noch stab'],
      ],
    ],
  ])('are read with %s', (_, text, rows) => {
    expect(textsIn(read(text))).toEqual([rows]);
  });

  it('stay two when other headings stand after the blank line', () => {
    expect(textsIn(read('A\tB\n1\t2\n\nC\tD\n3\t4'))).toHaveLength(2);
  });

  it('are not guessed when every cell stands on a line of its own', () => {
    expect(textsIn(read('Åtgärd\nKlart\nBygg\n180430\nRiv\n180531'))).toEqual([]);
  });

  it.each([
    ['prose with two spaces after full stops', 'Det är så.  Eller inte.  Vem vet.\nNågot annat står här.\nOch här.'],
    ['a list of contents', '1. Sammanfattning\t2\n2. Uppdrag\t3\n3. Metod\t3'],
    ['a single line with a tab', 'Rubrik\tvärde'],
  ])('are not seen in %s', (_, text) => {
    expect(textsIn(read(text))).toEqual([]);
  });

  it('warn where lines of one cell were put together', () => {
    const document = read(
      'Åtgärd     Klart    Ansvarig\nBygg       maj      Rektor\n                    och stab\nRiv        juni     Chef',
    );
    expect(document.warnings).toEqual([{ code: 'row-wrapped', table: 1, row: 2 }]);
  });
});

describe('columns lined up with spaces', () => {
  it('take figures that are lined up to the right', () => {
    const text =
      'Åtgärd             Ansvarig      Effekt (tkr)\nMinska leasing     Chef fordon          400\nNya hyresavtal     Fastighet          3 100';
    expect(textsIn(read(text))).toEqual([
      [
        ['Åtgärd', 'Ansvarig', 'Effekt (tkr)'],
        ['Minska leasing', 'Chef fordon', '400'],
        ['Nya hyresavtal', 'Fastighet', '3 100'],
      ],
    ]);
  });

  it('tell a new row from the rest of the one above', () => {
    const text = [
      'Område       Åtgärd               Ansvarig       Klart',
      'Elevhälsa    Gemensam rutin       Elevhälsochef  2020-05-31',
      '             Tidsbokning          Systemägare    2020-09-30',
      'Ungdoms-     Öppet på kvällen,    Enhetschef     2020-11-30',
      'mottagning   även helger',
      '             Samtalsgrupper       Kurator        Löpande',
    ].join('\n');
    expect(textsIn(read(text))).toEqual([
      [
        ['Område', 'Åtgärd', 'Ansvarig', 'Klart'],
        ['Elevhälsa', 'Gemensam rutin', 'Elevhälsochef', '2020-05-31'],
        ['', 'Tidsbokning', 'Systemägare', '2020-09-30'],
        ['Ungdoms-\nmottagning', 'Öppet på kvällen,\näven helger', 'Enhetschef', '2020-11-30'],
        ['', 'Samtalsgrupper', 'Kurator', 'Löpande'],
      ],
    ]);
  });
});

describe('rows parted by semicolons', () => {
  it('are a table from three lines on, with quoted cells whole', () => {
    expect(
      textsIn(read('Lista\n\nÅtgärd;Vem;Klart\n"Mall; ny";Registrator;maj\nGallra;Arkivarie;juni\n\nSlut.')),
    ).toEqual([
      [
        ['Åtgärd', 'Vem', 'Klart'],
        ['Mall; ny', 'Registrator', 'maj'],
        ['Gallra', 'Arkivarie', 'juni'],
      ],
    ]);
  });

  it('are prose in a sentence', () => {
    expect(textsIn(read('Vi behöver tid; pengar; folk.\nSedan bygger vi; säljer; flyttar.'))).toEqual([]);
  });
});

describe('prose in plain text', () => {
  it('is told apart as headings, items and paragraphs', () => {
    const text =
      '# Plan\n\n1. Bakgrund\n\nHär står text som slutar med punkt.\n\n6.1. Allmänt\n\n- ett\n• två\n\n**Viktigt** är detta.';
    expect(proseIn(read(text))).toEqual([
      'h1: Plan',
      'h1: 1. Bakgrund',
      'text: Här står text som slutar med punkt.',
      'h2: 6.1. Allmänt',
      'item: ett',
      'item: två',
      'text: Viktigt är detta.',
    ]);
  });

  it('keeps headings that stand just above a table', () => {
    expect(proseIn(read('\nTidplan\nA\tB\n1\t2'))).toEqual(['h1: Tidplan']);
  });

  it('numbers its lines through the whole document', () => {
    const { blocks } = read('Plan\n\nA\tB\n1\t2\n\nSlut på planen.');
    expect(blocks.map(({ line }) => line)).toEqual([1, 2, 4]);
  });
});
