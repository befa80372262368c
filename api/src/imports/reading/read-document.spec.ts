import fc from 'fast-check';
import { MOST_DOCUMENT_BYTES } from '@genomfor/shared';
import { documentFixture, tablesIn, textsIn } from '../../../test/source-tables';
import { wordFile, zipOf } from '../../../test/zip-file';
import { DocumentRefused } from './document-refused';
import { readDocument, readPasted } from './read-document';

const HEADINGS = ['Åtgärd', 'Avslutas', 'Ansvarig', 'Beslutande', 'Beroenden'];
/** The 14 actions by deadline, responsible, decider and dependency, as the plan has them. */
const FACTS = [
  ['180430', 'Kommundirektör', 'KS/Nämnderna', ''],
  ['180331', 'Sektorchef', 'Kommundirektör', 'Ekonomichef'],
  ['180630', 'Kommundirektör', 'Kommundirektör', 'Kommunövergripande organisationsöversyn'],
  ['180430', 'Sektorchef', '', 'Ekonomichef'],
  ['180430', 'Ekonomichef', 'Ekonomichefen', 'Sektorchef'],
  ['180630', 'Kommundirektör', 'KF', 'Kommunövergripande organisationsöversyn'],
  ['181231', 'Sektorchef', '', ''],
  ['181031', 'Sektorchef', 'Sektorchef', ''],
  ['181230', 'Sektorchef', '', ''],
  ['180228 180430', 'Sektorchef Sektorchef, controller', 'Sektorchef', 'Controllerenheten'],
  ['180228', 'Sektorchef', 'Sektorchef', ''],
  ['181031', 'Sektorchef', 'Sektorchef', ''],
  ['190630', 'Sektorchef', 'Sektorchef', ''],
  ['180228', 'Sektorchef', 'Sektorchef', ''],
];

describe('the same plan', () => {
  // The library reports number formats of OpenDocument that it does not know, which no plan depends on.
  beforeAll(() => jest.spyOn(console, 'error').mockImplementation());
  afterAll(() => jest.restoreAllMocks());

  it.each([
    'varmdo.docx',
    'varmdo.xlsx',
    'varmdo.xls',
    'varmdo.ods',
    'varmdo-utf8.csv',
    'varmdo-windows-1252.csv',
    'varmdo.html',
    'varmdo-narrow.pdf',
  ])('is read cell for cell from %s', async (name) => {
    const rows = textsIn(await readDocument(documentFixture(name), name)).flat();
    expect(rows.filter((row) => row[0] === 'Åtgärd').every((row) => row.join() === HEADINGS.join())).toBe(true);
    expect(rows.filter((row) => row[0] !== 'Åtgärd').map((row) => row.slice(1))).toEqual(FACTS);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['a protected Word file', 'file-encrypted', documentFixture('protected.docx')],
    ['a protected PDF', 'file-encrypted', documentFixture('protected.pdf')],
    ['a Word file from before 2007', 'file-old-word', documentFixture('old-word.doc')],
    ['a scanned PDF', 'file-scanned', documentFixture('scanned.pdf')],
    ['nothing', 'file-empty', Buffer.alloc(0)],
    ['blanks', 'file-empty', Buffer.from(' \r\n\t ')],
    ['a Word file without text', 'file-empty', wordFile('<w:p/>')],
    ['a picture', 'file-kind-unknown', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a zip of other things', 'file-kind-unknown', zipOf({ 'a.txt': 'hej' })],
    ['rich text', 'file-kind-unknown', Buffer.from('{\\rtf1 hej}')],
    ['half a Word file', 'file-damaged', documentFixture('varmdo.docx').subarray(0, 3000)],
    ['a PDF of noise', 'file-damaged', Buffer.from('%PDF-1.7\nnoise')],
    ['a Word file that unpacks to far too much', 'file-bomb', wordFile(' '.repeat(60_000_000))],
    [
      'a Word file that lies about its size',
      'file-bomb',
      zipOf({ 'word/document.xml': ' '.repeat(5_000_000) }, { claimed: 100 }),
    ],
    ['more than 20 MB', 'file-too-large', Buffer.alloc(MOST_DOCUMENT_BYTES + 1, 65)],
  ])('is refused: %s', async (_, code, bytes) => {
    await expect(readDocument(bytes, 'plan.docx')).rejects.toMatchObject({ name: 'DocumentRefused', code });
  });

  it.each(['varmdo.docx', 'varmdo.xlsx', 'varmdo-narrow.pdf', 'merged.html', 'varmdo-utf8.csv'])(
    'never fails otherwise than by a refusal, however %s is mutilated',
    async (name) => {
      const whole = documentFixture(name);
      const damage = fc.record({
        keep: fc.integer({ min: 1, max: whole.length }),
        at: fc.nat(whole.length - 1),
        byte: fc.nat(255),
      });
      await fc.assert(
        fc.asyncProperty(damage, async ({ keep, at, byte }) => {
          const bytes = Buffer.from(whole.subarray(0, keep));
          if (at < keep) bytes[at] = byte;
          const result = await readDocument(bytes, name).catch((error: unknown) => error);
          if (result instanceof Error) return result instanceof DocumentRefused;
          const tables = tablesIn(result as Awaited<ReturnType<typeof readDocument>>);
          return tables.every(({ rows }) => new Set(rows.map(({ cells }) => cells.length)).size === 1);
        }),
        { numRuns: 15 },
      );
    },
    20_000,
  );
});

describe('a file is known by its content', () => {
  it('whatever it is called', async () => {
    expect((await readDocument(documentFixture('varmdo.docx'), 'plan.pdf')).format).toBe('docx');
    expect((await readDocument(documentFixture('varmdo-narrow.pdf'), 'plan.docx')).format).toBe('pdf');
    expect((await readDocument(documentFixture('varmdo-windows-1252.csv'), 'plan.txt')).format).toBe('csv');
  });

  it('in UTF-16 as well', async () => {
    const document = await readDocument(documentFixture('utf-16.txt'), 'plan.txt');
    expect(textsIn(document)[0]?.[1]).toEqual(['Bättre belysning', '2022-09-30', 'Gatuchef']);
  });
});

describe('what is pasted', () => {
  it.each([
    ['text from Word', 'A\tB\r\n1\t2\r\n'],
    [
      'HTML from a browser',
      '<meta charset="utf-8"><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>',
    ],
  ])('is read as %s', async (_, text) => {
    const document = await readPasted(text);
    expect(document.format).toBe('pasted');
    expect(textsIn(document)).toEqual([
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ]);
  });
});
