import { documentFixture, proseIn, tablesIn, textsIn } from '../../../../test/source-tables';
import { readHtml } from './read-html';

const read = (html: string) => readHtml(html, 'html');

describe('a web page', () => {
  it('gives headings, paragraphs and items without scripts, styles and hidden parts', () => {
    const html =
      '<html><head><title>Plan &amp; mål</title><style>p{}</style></head><body><nav>Meny</nav><h1>Planen</h1><p>Ett <b>viktigt</b> stycke<br>på två rader</p><script>x()</script><p style="display:none">dold</p><ul><li>ett<ul><li>två</li></ul></li></ul>löst &aring;</body></html>';
    expect(proseIn(read(html))).toEqual([
      'h1: Planen',
      'text: Ett viktigt stycke',
      'text: på två rader',
      'item: ett',
      'item: två',
      'text: löst å',
    ]);
    expect(read(html).properties.title).toBe('Plan & mål');
  });

  it.each([
    [
      'spans',
      '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    [
      'cells that are never closed',
      '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['several paragraphs in a cell', '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>', [['a\nb', 'c']]],
    [
      'a frame around the real table',
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
      [['a', 'b']],
    ],
    [
      'a frame with a row of its own for the real table',
      '<table><tr><td>Logotyp</td><td>1 (3)</td></tr><tr><td colspan="2"><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'an absurd span',
      '<table><tr><td colspan="999999999">a</td></tr><tr><td>b</td><td>c</td></tr></table>',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
  ])('gives tables with %s', (_, html, rows) => {
    expect(textsIn(read(html)).map((table) => table.map((cells) => cells.slice(0, 2)))).toEqual([
      rows.map((row) => row.slice(0, 2)),
    ]);
  });

  it('knows its heading rows, struck cells, boxes and captions', () => {
    const html =
      '<table><caption>Tabell 1</caption><thead><tr><th>A</th><th>B</th></tr></thead><tr><td><s>utgår</s></td><td><input type="checkbox" checked></td></tr></table>';
    const [table] = tablesIn(read(html));
    expect(table).toMatchObject({ headerRows: 1, caption: 'Tabell 1' });
    expect(table?.rows[1]?.cells).toMatchObject([{ strike: true }, { checkbox: true }]);
  });

  it('with merged headings and sections is laid out on a grid of six columns', () => {
    const [table] = tablesIn(read(documentFixture('merged.html').toString()));
    expect(table?.rows.every(({ cells }) => cells.length === 6)).toBe(true);
    expect(table?.rows[2]?.cells[0]).toMatchObject({ text: 'Område 1: Tillgänglighet', colSpan: 6, bold: true });
  });
});
