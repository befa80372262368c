import { aReportContent, aReportTask } from '../../../test/reports';
import { attribute, descendants, docxPart, docxText } from '../../../test/docx-parts';
import { docxFile } from './docx-file';

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const made = (count = 14, title = 'Delegering') => docxFile(aReportTask('docx', aReportContent(count, { title })));

describe('A report as a Word document', () => {
  it('is called what the report is called, and is in Swedish', async () => {
    const bytes = await made();
    expect(descendants(docxPart(bytes, 'docProps/core.xml'), 'title')[0]?.text).toBe(
      'Uppföljning av Delegering. Rapport till vård- och omsorgsnämnden, sammanträdet 7 mars 2018',
    );
    expect(docxPart(bytes, 'word/styles.xml').toString()).toMatch(/<w:lang w:val="sv-SE"/);
  });

  it('has real headings, with their levels in the outline', async () => {
    const bytes = await made();
    const styles = docxPart(bytes, 'word/styles.xml').toString();
    for (const [level, name] of ['Heading1', 'Heading2', 'Heading3'].entries()) {
      expect(styles).toMatch(new RegExp(`w:styleId="${name}".*?<w:outlineLvl w:val="${String(level)}"`, 's'));
    }
    const paragraphs = descendants(docxPart(bytes, 'word/document.xml'), 'p');
    const headings = paragraphs.flatMap((paragraph) => {
      const style = attribute(descendants(paragraph, 'pStyle')[0], 'val') ?? '';
      return style.startsWith('Heading') ? [`${style} ${paragraph.text}`] : [];
    });
    expect(headings).toEqual([
      'Heading1 Uppföljning av Delegering',
      'Heading2 Förslag till beslut',
      'Heading2 Det här väntar på nämnden',
      'Heading2 Läget för åtgärderna',
      'Heading2 Nyckeltal',
      'Heading3 Planens effektmål',
      'Heading2 Tidslinje',
      'Heading2 Läget för varje åtgärd',
      'Heading3 Inom sektorn',
      'Heading2 Ändrat sedan sammanträdet 31 januari 2018',
      'Heading2 Så läser du rapporten',
      'Heading2 Uppföljning av beslut och uppdrag',
    ]);
  });

  it('has tables whose first row is repeated, and whose rows are kept whole', async () => {
    const tables = descendants(docxPart(await made(), 'word/document.xml'), 'tbl');
    expect(tables).toHaveLength(7);
    for (const table of tables) {
      const rows = descendants(table, 'tr');
      expect(rows.map((row) => descendants(row, 'tblHeader').length)).toEqual(
        rows.map((_, index) => (index === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => descendants(row, 'cantSplit').length === 1)).toBe(true);
      const widths = new Set(rows.map((row) => descendants(row, 'tc').length));
      expect(widths.size).toBe(1);
    }
  });

  it('shows the picture of time as a table, with each deadline where it falls', async () => {
    const tables = descendants(docxPart(await made(2), 'word/document.xml'), 'tbl');
    const timeline = tables.find((table) => table.text.includes('◆'));
    const rows = timeline && descendants(timeline, 'tr').map((row) => descendants(row, 'tc').map(({ text }) => text));
    expect(rows).toEqual([
      ['Åtgärd', '2018 feb', 'mar', 'apr'],
      ['Delegering', '', '◇', '◆'],
      ['Delegering', '', '◇', '◆'],
    ]);
  });

  it('lays the list of decisions on a page that lies down, and numbers all pages', async () => {
    const bytes = await made();
    const text = docxPart(bytes, 'word/document.xml').toString();
    expect(text.match(/<w:sectPr.*?<\/w:sectPr>/gs)?.map((part) => part.includes('w:orient="landscape"'))).toEqual([
      false,
      true,
    ]);
    expect(docxPart(bytes, 'word/footer1.xml').toString()).toMatch(/PAGE.*NUMPAGES/s);
  });

  it.each(['<w:p>&amp; "citat" \'x\'', '=SUM(A1)', 'Möte שלום 😀 漢', 'x'.repeat(10_000)])(
    'has %s as it was written',
    async (title) => {
      const bytes = await made(1, title);
      const xml = docxText(bytes, 'word/document.xml');
      const read = xml
        .replace(/<[^>]+>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => SIGNS[name] ?? '');
      expect(read).toContain(title);
    },
  );
});
