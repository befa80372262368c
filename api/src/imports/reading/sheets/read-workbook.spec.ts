import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { documentFixture, proseIn, tablesIn, textsIn } from '../../../../test/source-tables';
import { readWorkbook } from './read-workbook';

type Value = string | number | null;

function workbook(sheets: Record<string, WorkSheet>, hidden: string[] = []): Buffer {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  if (!Buffer.isBuffer(bytes)) throw new TypeError('The library wrote something else than bytes.');
  return bytes;
}

const sheetOf = (rows: Value[][]): WorkSheet => utils.aoa_to_sheet(rows);

/** A day as Excel counts it, from 1899-12-30, shown in the format. */
function dayCell(iso: string, format: string): CellObject {
  return { t: 'n', v: (Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000, z: format };
}

describe('a sheet', () => {
  it('is found below its titles and blank rows and beside blank columns', () => {
    const rows = [
      [],
      [null, 'Handlingsplan 2024'],
      [],
      [null, 'Åtgärd', 'Klart'],
      [null, 'Bygg', 180430],
      [],
      [null, 'Riv', null],
    ];
    const document = readWorkbook(workbook({ Plan: sheetOf(rows) }));
    expect(proseIn(document)).toEqual(['h1: Handlingsplan 2024']);
    expect(textsIn(document)).toEqual([
      [
        ['Åtgärd', 'Klart'],
        ['Bygg', '180430'],
        ['Riv', ''],
      ],
    ]);
    expect(tablesIn(document)[0]?.sheet).toBe('Plan');
  });

  it.each([
    ['yyyy-mm-dd', '2018-04-30', '2018-04-30'],
    ['d/m/yy', '2018-04-30', '2018-04-30'],
    ['[$-41D]d mmmm yyyy', '2018-04-30', '2018-04-30'],
    ['mmm-yy', 'april 2018', undefined],
    ['yyyy', '2018', undefined],
    ['d mmm', '30 april', undefined],
  ])('shows a day in the format %s as %s', (format, text, date) => {
    const sheet = sheetOf([
      ['Åtgärd', 'Klart'],
      ['Bygg', 0],
    ]);
    sheet['B2'] = dayCell('2018-04-30', format);
    const cell = tablesIn(readWorkbook(workbook({ Plan: sheet })))[0]?.rows[1]?.cells[1];
    expect(cell?.text).toBe(text);
    expect(cell?.date).toBe(date);
  });

  it('does not shift a day by the time zone of the server', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    try {
      const sheet = sheetOf([
        ['Åtgärd', 'Klart'],
        ['Bygg', 0],
      ]);
      sheet['B2'] = dayCell('2018-04-30', 'yyyy-mm-dd');
      expect(tablesIn(readWorkbook(workbook({ Plan: sheet })))[0]?.rows[1]?.cells[1]?.date).toBe('2018-04-30');
    } finally {
      process.env['TZ'] = zone;
    }
  });

  it('keeps merged cells, lines in a cell and ticks apart', () => {
    const sheet = sheetOf([
      ['A', 'B', 'C'],
      ['x\ny', null, 'z'],
    ]);
    sheet['!merges'] = [utils.decode_range('A2:B2')];
    sheet['C2'] = { t: 'b', v: true };
    const cells = tablesIn(readWorkbook(workbook({ Plan: sheet })))[0]?.rows[1]?.cells;
    expect(cells).toMatchObject([
      { lines: ['x', 'y'], colSpan: 2 },
      { continued: 'left' },
      { text: '☒', checkbox: true },
    ]);
  });

  it('leaves out hidden rows and hidden sheets, and says so', () => {
    const sheet = sheetOf([
      ['A', 'B'],
      ['1', '2'],
      ['dold', 'x'],
      ['3', '4'],
    ]);
    sheet['!rows'] = [{}, {}, { hidden: true }, {}];
    const document = readWorkbook(
      workbook(
        {
          Plan: sheet,
          Listor: sheetOf([
            ['x', 'y'],
            ['1', '2'],
          ]),
        },
        ['Listor'],
      ),
    );
    expect(textsIn(document)).toEqual([
      [
        ['A', 'B'],
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
    expect(document.warnings).toEqual([
      { code: 'table-skipped', table: 1, text: 'Plan' },
      { code: 'table-skipped', text: 'Listor' },
    ]);
  });

  it('with a stray mark far below the table does not become a giant', () => {
    const sheet = sheetOf([
      ['A', 'B'],
      ['1', '2'],
    ]);
    sheet['C60000'] = { t: 's', v: '.' };
    sheet['!ref'] = 'A1:C60000';
    expect(textsIn(readWorkbook(workbook({ Plan: sheet })))).toEqual([
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ]);
  });

  it('of 1,000 rows is read in seconds', () => {
    const rows = Array.from({ length: 1000 }, (_, index): Value[] => [
      `Åtgärd ${index}`,
      180430,
      'Sektorchef',
      'Nämnden',
      null,
    ]);
    const [table] = tablesIn(
      readWorkbook(workbook({ Plan: sheetOf([['Åtgärd', 'Klart', 'Ansvarig', 'Beslut', 'Beror på'], ...rows]) })),
    );
    expect(table?.rows).toHaveLength(1001);
  }, 5_000);

  it('merged by LibreOffice is laid out with nothing shifted', () => {
    const [table] = tablesIn(readWorkbook(documentFixture('merged.xlsx')));
    expect(table?.rows[4]?.cells.map((cell) => cell.continued ?? cell.text)).toEqual([
      '1.2',
      'Ta fram prioriteringslista\ncentrum\nlandsbygd',
      '2024-03-01',
      'above',
      'Trafikplanerare',
      'Teknisk chef',
    ]);
  });
});
