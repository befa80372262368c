import { getDocumentProxy } from 'unpdf';
import { type ReportContent } from '@genomfor/shared';
import { aReportContent, aReportTask } from '../../../test/reports';
import { pdfFile, shortPdfFile } from './pdf-file';
import { setPdf } from './set-pdf';

interface Node {
  role?: string;
  type?: string;
  alt?: string;
  lang?: string;
  children?: Node[];
}

const long = (content: ReportContent) => Buffer.from(pdfFile(aReportTask('pdf', content)));
const opened = (bytes: Buffer) => getDocumentProxy(new Uint8Array(bytes));

async function readPdf(bytes: Buffer) {
  const pdf = await opened(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Node>));
  const text = texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
  return { pages: pdf.numPages, text: text.replace(/\s+/g, ' '), roles: trees.flatMap(flattened), pdf };
}

function flattened(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flattened)];
}

describe('A report as PDF', () => {
  const bytes = long(aReportContent(14));

  it('says in its metadata that it follows PDF/UA-1, what it is called, who made it and in which language', async () => {
    const { pdf } = await readPdf(bytes);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Uppföljning av Delegering. Rapport till vård- och omsorgsnämnden, sammanträdet 7 mars 2018',
      Author: 'Norrviks kommun',
      Language: 'sv-SE',
    });
    expect(metadata?.getRaw()).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('is read in order, from the title to the list of decisions', async () => {
    const { text } = await readPdf(bytes);
    const order = [
      'Uppföljning av Delegering',
      'Rapport till vård- och omsorgsnämnden, sammanträdet 7 mars 2018',
      'KS 2017/123',
      'Planen har 14 åtgärder.',
      'Rapporten lämnas enligt nämndens uppdrag.',
      'Nämnden föreslås besluta',
      'att lägga rapporten till handlingarna',
      'Det här väntar på nämnden',
      'Läget för åtgärderna',
      'Nyckeltal',
      'Tidslinje',
      'Läget för varje åtgärd',
      'Ändrat sedan sammanträdet 31 januari 2018',
      'Så läser du rapporten',
      'Uppföljning av beslut och uppdrag',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/Sida 1 av \d/);
  });

  it('is tagged: one title, headings in order, tables with headings, and a picture with its words', async () => {
    const { roles } = await readPdf(bytes);
    const named = (role: string) => roles.filter((node) => node.role === role);
    expect(named('H1')).toHaveLength(1);
    expect(named('H2').length).toBeGreaterThanOrEqual(8);
    expect(named('H3').length).toBeGreaterThanOrEqual(2);
    expect(named('Table').length).toBeGreaterThanOrEqual(6);
    expect(named('TH').length).toBeGreaterThanOrEqual(25);
    expect(named('TD').length).toBeGreaterThan(14 * 3);
    expect(named('Figure').map(({ alt }) => alt)).toEqual([
      expect.stringMatching(
        /^Tidslinje från 1 februari 2018 till 1 maj 2018 med 14 åtgärder\. .*tabellen över åtgärder\.$/,
      ),
    ]);
  });

  it('is the same file each time', () => {
    expect(long(aReportContent(14)).equals(bytes)).toBe(true);
  });

  it('is made also when there is nothing to tell', async () => {
    const empty = aReportContent(0, { introduction: null, proposal: [], figures: [], goals: [], organisation: null });
    const { text, pages } = await readPdf(long(empty));
    expect(pages).toBe(1);
    expect(text).toContain('Inget väntar på nämnden.');
  });

  it.each([
    '#panic("x") #include "/etc/passwd" #read("/etc/passwd")',
    '*fet* _kursiv_ $x^2$ `kod` @etikett <b> = rubrik',
    'C:\\mapp\\ny "citat" ”svenska” – tankstreck',
    '#{ } #[ ] \\u{41} // inte en kommentar /* heller */',
    'Ligger i [hakar] & <tecken> ~ hårt #sys.inputs',
  ])('has %s as it was written', async (title) => {
    const { text } = await readPdf(long(aReportContent(1, { title })));
    expect(text.replace(/\s/g, '')).toContain(title.replace(/\s/g, ''));
  });

  it('has letters from right to left, and a box for a letter that no font has', async () => {
    const { text } = await readPdf(long(aReportContent(1, { title: 'Möte שלום 😀 漢 slut \0\u0007\uFEFF\uD800' })));
    expect(text).toContain('Möte');
    expect(text).toContain('\uFFFD');
    expect(text).toContain('slut');
    expect(text).toMatch(/שלום|םולש/);
  });

  it('has a text of ten thousand letters in full', async () => {
    const reasons = `${'ord '.repeat(2499)}slut`;
    const content = aReportContent(1);
    const [group] = content.groups;
    const [action] = group?.actions ?? [];
    if (!group || !action) throw new Error('There is no action.');
    const { text } = await readPdf(long({ ...content, groups: [{ ...group, actions: [{ ...action, reasons }] }] }));
    expect(text.match(/\bord\b/g)).toHaveLength(2499);
  });

  it('with 400 actions has them all, with headings of tables on each page', async () => {
    const { text, pages } = await readPdf(long(aReportContent(400)));
    expect(pages).toBeGreaterThan(40);
    expect(text.match(/Börjar: 1 februari 2018/g)).toHaveLength(400);
  });

  it('that cannot be set says why', () => {
    const broken = { sections: [{ title: 'x', wide: false, blocks: [{ kind: 'okänt' }] }] };
    expect(() => setPdf(broken as never, { compact: false, publishedAt: new Date(0) })).toThrow(
      /Typst could not set the report: .*"message"/,
    );
  });
});

describe('A report on two pages', () => {
  const many = (count: number, title: string) => {
    const content = aReportContent(count, { title });
    return {
      ...content,
      introduction: title.repeat(5),
      summary: [title.repeat(3), title.repeat(3)],
      proposal: content.groups.flatMap(({ actions }) => actions.slice(0, 20).map((action) => action.title)),
      standings: content.standings.map((one) => ({ ...one, text: title.repeat(2) })),
      plans: content.groups.flatMap(({ actions }) =>
        actions.slice(0, 30).map((action) => ({ title: action.title, registryNumber: 'KS 1', version: 'Version 1' })),
      ),
    };
  };

  it.each([
    [0, 'Delegering'],
    [1, 'Delegering'],
    [14, 'Delegering'],
    [400, 'Delegering'],
    [14, 'Förvaltningsövergripande samordningsuppdrag '.repeat(12)],
    [400, 'Förvaltningsövergripande samordningsuppdrag '.repeat(12)],
    [400, 'ÅÄÖ'.repeat(166)],
  ])('takes no more, with %d actions called %s', async (count, title) => {
    const { pages, text } = await readPdf(Buffer.from(shortPdfFile(aReportTask('short', many(count, title)))));
    expect(pages).toBeLessThanOrEqual(2);
    if (count === 400) expect(text).toMatch(/Och \d+ öppna åtgärder till, se den långa rapporten\./);
  });

  it('says nothing of what is left out when nothing is', async () => {
    const { text } = await readPdf(Buffer.from(shortPdfFile(aReportTask('short', aReportContent(1)))));
    expect(text).not.toContain('se den långa rapporten');
  });
});
