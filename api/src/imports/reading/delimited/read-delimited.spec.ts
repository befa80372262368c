import fc from 'fast-check';
import Papa from 'papaparse';
import { textsIn } from '../../../../test/source-tables';
import { tidyLine } from '../grid';
import { isDelimited, readDelimited } from './read-delimited';

const ROWS = [
  ['Åtgärd', 'Klart', 'Ansvarig'],
  ['Bygg, och riv', '180430', 'Chef; stab'],
  ['Tvätta', '', 'Rektor'],
];

describe('delimited text', () => {
  it.each([';', ',', '\t', '|'])('is read with the delimiter %j', (delimiter) => {
    expect(textsIn(readDelimited(Papa.unparse(ROWS, { delimiter, newline: '\n' })))).toEqual([ROWS]);
  });

  it.each([
    [
      'a line that declares the delimiter',
      'sep=;\nA;B\n1,5;2',
      [
        ['A', 'B'],
        ['1,5', '2'],
      ],
    ],
    [
      'commas in prose between semicolons',
      'A;B\nett, två, tre;x\nfyra, fem;y',
      [
        ['A', 'B'],
        ['ett, två, tre', 'x'],
        ['fyra, fem', 'y'],
      ],
    ],
    [
      'a line break inside quotes',
      'A;B\n"ett\ntvå";x',
      [
        ['A', 'B'],
        ['ett\ntvå', 'x'],
      ],
    ],
    [
      'a short row',
      'A;B;C\n1;2',
      [
        ['A', 'B', 'C'],
        ['1', '2', ''],
      ],
    ],
    [
      'titles above the headings',
      'Plan 2024;;\n;;\nA;B;C\n1;2;3',
      [
        ['A', 'B', 'C'],
        ['1', '2', '3'],
      ],
    ],
  ])('is read with %s', (_, text, rows) => {
    expect(textsIn(readDelimited(text))).toEqual([rows]);
  });

  it.each([
    ['rows of three columns', 'A;B;C\n1;2;3', true],
    ['prose with commas', 'Först, sedan, och till sist.\nHär finns bara ett, komma.', false],
    ['prose', 'Planen gäller till juni.\nDen följs upp.', false],
  ])('is told from prose: %s', (_, text, expected) => {
    expect(isDelimited(text)).toBe(expected);
  });

  it('comes back cell for cell as it was written', () => {
    const word = fc.constantFrom(
      'Åtgärd',
      'klart',
      '180430',
      'a; b',
      'c, d',
      'sa "ja"',
      'rad ett\nrad två',
      'å|ä',
      '1.5',
    );
    const row = fc.tuple(word, word, fc.oneof(word, fc.constant('')), word);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), fc.constantFrom(';', ','), (rows, delimiter) => {
        const text = `sep=${delimiter}\n${Papa.unparse(rows, { delimiter, newline: '\n' })}`;
        expect(textsIn(readDelimited(text))).toEqual([
          rows.map((cells) => cells.map((cell) => cell.split('\n').map(tidyLine).join('\n'))),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
