import type { Extraction } from '@genomfor/shared';
import type { SourceCell, SourceDocument, SourceRow } from './reading/source-document';
import { MOST_SOURCE_LINES, sourceLines } from './source-lines';

const cell = (text: string): SourceCell => ({ text, lines: [text], colSpan: 1, rowSpan: 1 });
const row = (line: number, ...texts: string[]): SourceRow => ({ line, cells: texts.map(cell) });
const nothing: Extraction = {
  document: { title: null, date: null, organisation: null, registryNumbers: [] },
  actions: [],
  phases: [],
  activities: [],
  decisions: [],
  commitments: [],
  events: [],
  warnings: [],
};
const extractionFrom = (...places: [number, number][]): Extraction => ({
  ...nothing,
  activities: places.map(([table, tableRow]) => ({
    phase: null,
    when: 'Mars',
    start: null,
    end: null,
    precision: null,
    title: 'Remiss',
    kind: 'consultation',
    source: { table, row: tableRow },
  })),
});

describe('the source beside the understood plan', () => {
  const document: SourceDocument = {
    format: 'text',
    warnings: [],
    properties: {},
    blocks: [
      { kind: 'heading', level: 1, text: 'Åtgärdsplan', line: 1 },
      { kind: 'table', line: 2, headerRows: 1, rows: [row(2, 'Innehåll', '2')] },
      {
        kind: 'table',
        line: 3,
        headerRows: 1,
        rows: [row(3, 'Åtgärd', 'Avslutas'), row(4, 'Delegering', '180430'), row(5, 'Summa', '')],
      },
      { kind: 'paragraph', text: 'Slut.', line: 6 },
    ],
  };

  it('marks rows that gave something, the heading above them and what was passed over', () => {
    expect(
      sourceLines(document, extractionFrom([2, 2])).map(({ line, kind, table, row: at }) => [line, kind, table, at]),
    ).toEqual([
      [1, 'heading', null, null],
      [2, 'text', 1, 1],
      [3, 'table-heading', 2, 1],
      [4, 'row', 2, 2],
      [5, 'skipped', 2, 3],
      [6, 'text', null, null],
    ]);
  });

  it('leaves the prose of a very long document out, and keeps its headings and plan rows', () => {
    const prose = Array.from({ length: MOST_SOURCE_LINES }, (_, index) => ({
      kind: 'paragraph' as const,
      text: 'Brödtext.',
      line: 10 + index,
    }));
    const lines = sourceLines({ ...document, blocks: [...document.blocks, ...prose] }, extractionFrom([2, 2]));
    expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'table-heading', 'row', 'skipped']);
  });
});
