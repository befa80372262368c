import { documentFixture, proseIn, tablesIn, textsIn } from '../../../../test/source-tables';
import { readPdf } from './read-pdf';

const SCHOOL = [
  ['Insats', 'Klart senast', 'Ansvarig funktion', 'Status'],
  ['Kartlägg behovet av lokaler i alla skolor', '2023-10-31', 'Fastighetschef', 'Pågår'],
  [
    'Ta fram en gemensam modell för skolskjuts med stöd av trafikenheten och elevhälsan',
    'våren 2024',
    'Verksamhetschef',
    'Ej påbörjad',
  ],
  ['Se över måltidsverksamheten', '2024-06-30', 'Måltidschef', ''],
  ['Inför digital ansökan', 'löpande', 'IT-chef', 'Klar'],
];

describe('a PDF', () => {
  it('without lines or tags is read by how its columns stand, and says that they were guessed', async () => {
    const document = await readPdf(documentFixture('unruled.pdf'));
    expect(textsIn(document)).toEqual([SCHOOL]);
    expect(document.warnings).toEqual([{ code: 'columns-guessed', table: 1 }]);
  });

  it('with tags is read by them', async () => {
    const document = await readPdf(documentFixture('unruled-tagged.pdf'));
    expect(textsIn(document)).toEqual([SCHOOL]);
    expect(document.warnings).toEqual([]);
  });

  it('whose table goes on over pages gives one table without the repeated headings', async () => {
    const document = await readPdf(documentFixture('pages.pdf'));
    const [table, ...others] = tablesIn(document);
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(46);
    expect(table?.rows.map(({ cells }) => cells[0]?.text).slice(1)).toEqual(
      Array.from({ length: 45 }, (_, index) => String(index + 1)),
    );
    expect(table?.rows[45]).toMatchObject({ cells: [{}, {}, { text: '2025-10-15' }, {}] });
    expect(document.warnings).toEqual([{ code: 'header-repeated', table: 1 }]);
  });

  it('keeps headings and running text around its tables', async () => {
    const prose = proseIn(await readPdf(documentFixture('varmdo-narrow.pdf')));
    expect(prose).toContain('h1: 9. Åtgärdsplan inom sektorn');
    expect(prose).toContain('text: Tabellen visar vad sektorn själv ska göra.');
  });
});
