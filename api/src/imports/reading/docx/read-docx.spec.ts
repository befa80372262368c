import { documentFixture, proseIn, tablesIn, textsIn } from '../../../../test/source-tables';
import { wordFile } from '../../../../test/zip-file';
import { DocumentRefused } from '../document-refused';
import { readDocx } from './read-docx';

const text = (words: string, marks = '') =>
  `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (words: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${text(words)}</w:p>`;
const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string, widths: number[] = []) =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;
const read = (body: string, parts: Record<string, string> = {}) => readDocx(wordFile(body, parts));

describe('a table in a Word document', () => {
  it('keeps its columns when rows begin or end outside the grid', () => {
    const rows =
      row(cell('A') + cell('B') + cell('C')) +
      row(cell('b') + cell('c'), '<w:gridBefore w:val="1"/>') +
      row(cell('a'), '<w:gridAfter w:val="2"/>');
    expect(textsIn(read(table(rows)))).toEqual([
      [
        ['A', 'B', 'C'],
        ['', 'b', 'c'],
        ['a', '', ''],
      ],
    ]);
  });

  it('keeps its columns when a border is dragged a little in one row', () => {
    const rows =
      row(cell('A', '<w:gridSpan w:val="2"/>') + cell('B') + cell('C')) +
      row(cell('a') + cell('b', '<w:gridSpan w:val="2"/>') + cell('c'));
    expect(textsIn(read(table(rows, [2000, 90, 2000, 2000])))).toEqual([
      [
        ['A', 'B', 'C'],
        ['a', 'b', 'c'],
      ],
    ]);
  });

  it('marks what merged cells cover', () => {
    const rows =
      row(cell('A', '<w:vMerge w:val="restart"/>') + cell('B', '<w:gridSpan w:val="2"/>')) +
      row(cell('', '<w:vMerge/>') + cell('x') + cell('y'));
    const [found] = tablesIn(read(table(rows)));
    expect(found?.rows.map(({ cells }) => cells.map((each) => each.continued ?? each.text))).toEqual([
      ['A', 'B', 'left'],
      ['above', 'x', 'y'],
    ]);
    expect(found?.rows[0]?.cells[0]).toMatchObject({ rowSpan: 2, colSpan: 1 });
  });

  it('knows heading rows that are repeated on every page', () => {
    const [found] = tablesIn(read(table(row(cell('A') + cell('B'), '<w:tblHeader/>') + row(cell('1') + cell('2')))));
    expect(found?.headerRows).toBe(1);
  });

  it('drops rows and words that were deleted with tracked changes and keeps those inserted', () => {
    const changed = `<w:tc><w:p><w:del>${text('gammalt')}</w:del><w:ins>${text('nytt')}</w:ins></w:p></w:tc>`;
    const rows = row(cell('A') + changed) + row(cell('bort') + cell('bort'), '<w:del w:author="x"/>');
    expect(textsIn(read(table(rows)))).toEqual([[['A', 'nytt']]]);
  });

  it('marks a cell that is struck through as a whole, not one that is so in part', () => {
    const struck = `<w:tc><w:p>${text('utgår', '<w:strike/>')}</w:p></w:tc>`;
    const partly = `<w:tc><w:p>${text('utgår', '<w:strike/>')}${text(' gäller')}</w:p></w:tc>`;
    const [found] = tablesIn(read(table(row(struck + partly))));
    expect(found?.rows[0]?.cells.map(({ strike }) => strike === true)).toEqual([true, false]);
  });

  it('keeps the paragraphs of a cell as lines, reads content controls and boxes to tick', () => {
    const control = `<w:tc><w:sdt><w:sdtContent>${paragraph('Vald')}${paragraph('rad två')}</w:sdtContent></w:sdt></w:tc>`;
    const box =
      '<w:tc><w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>';
    const [found] = tablesIn(read(table(row(control + box))));
    expect(found?.rows[0]?.cells[0]?.lines).toEqual(['Vald', 'rad två']);
    expect(found?.rows[0]?.cells[1]).toMatchObject({ text: '☒', checkbox: true });
  });

  it('numbers the rows that Word numbers by itself', () => {
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const numbered = `<w:tc>${paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')}</w:tc>`;
    const document = read(table(row(numbered + cell('ett')) + row(numbered + cell('två'))), {
      'word/numbering.xml': numbering,
    });
    expect(textsIn(document)).toEqual([
      [
        ['1.', 'ett'],
        ['2.', 'två'],
      ],
    ]);
  });

  it('is followed by the tables inside its cells', () => {
    const inner = table(row(cell('x') + cell('y')) + row(cell('1') + cell('2')));
    const document = read(
      table(row(`<w:tc>${paragraph('yttre')}${inner}</w:tc>${cell('B')}`) + row(cell('c') + cell('d'))),
    );
    expect(textsIn(document)).toEqual([
      [
        ['yttre', 'B'],
        ['c', 'd'],
      ],
      [
        ['x', 'y'],
        ['1', '2'],
      ],
    ]);
  });

  it('is read through as ordinary text when it is only a frame', () => {
    expect(proseIn(read(table(row(cell('Inramad text')))))).toEqual(['text: Inramad text']);
  });

  it('lays merged headings, sections and struck rows out as LibreOffice saved them', () => {
    const [found] = tablesIn(readDocx(documentFixture('merged.docx')));
    expect(found?.headerRows).toBe(2);
    expect(found?.rows.every(({ cells }) => cells.length === 6)).toBe(true);
    expect(found?.rows[3]?.cells[3]).toMatchObject({ text: '2024-06-30', rowSpan: 2 });
    expect(found?.rows[4]?.cells[3]).toMatchObject({ text: '', continued: 'above' });
    expect(found?.rows[7]?.cells[1]).toMatchObject({ text: 'Tryckt tidtabell', strike: true });
  });
});

describe('the text of a Word document', () => {
  it('has headings by style, in Swedish Word too, and by the style they are based on', () => {
    const styles =
      '<w:styles><w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Egen"><w:name w:val="Min rubrik"/><w:basedOn w:val="Rubrik2"/></w:style><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>';
    const styled = (id: string, words: string) => paragraph(words, `<w:pStyle w:val="${id}"/>`);
    const body = styled('Titel', 'Planen') + styled('Rubrik2', 'Ett') + styled('Egen', 'Två') + paragraph('Text.');
    expect(proseIn(read(body, { 'word/styles.xml': styles }))).toEqual([
      'h0: Planen',
      'h2: Ett',
      'h2: Två',
      'text: Text.',
    ]);
  });

  it('includes text boxes once and footnotes last', () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('I rutan')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('I rutan')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${text('Text')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r>${box}</w:r></w:p>${paragraph('Sist')}`;
    const notes = `<w:footnotes><w:footnote w:id="2">${paragraph('En not')}</w:footnote></w:footnotes>`;
    expect(proseIn(read(body, { 'word/footnotes.xml': notes }))).toEqual([
      'text: Text',
      'text: I rutan',
      'text: Sist',
      'text: 2 En not',
    ]);
  });

  it('brings its title and day of creation', () => {
    const core =
      '<cp:coreProperties><dc:title>Plan &amp; mål</dc:title><dcterms:created>2018-01-18T09:00:00Z</dcterms:created></cp:coreProperties>';
    expect(read(paragraph('x'), { 'docProps/core.xml': core }).properties).toEqual({
      title: 'Plan & mål',
      created: '2018-01-18',
    });
  });

  it('is refused as damaged without a body', () => {
    expect(() => readDocx(wordFile('', { 'word/document.xml': '<w:document/>' }))).toThrow(
      new DocumentRefused('file-damaged'),
    );
  });

  it('of 200 pages is read in seconds', () => {
    const page = paragraph('Här står löpande text om hur planen ska följas upp. '.repeat(8)).repeat(8);
    const rows = row(cell('Åtgärd') + cell('180430') + cell('Sektorchef')).repeat(10);
    const document = read((page + table(rows)).repeat(200));
    expect(tablesIn(document)).toHaveLength(200);
  }, 15_000);
});
