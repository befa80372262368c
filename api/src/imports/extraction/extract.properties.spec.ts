import { isIsoDate, NORMAL_STATUSES } from '@genomfor/shared';
import fc from 'fast-check';
import type { SourceBlock, SourceCell, SourceDocument, SourceTable } from '../reading/source-document';
import { extract } from './extract';

const WORDS = [
  'Åtgärd',
  'Ansvarig',
  'Klart',
  'Beslutande',
  'Beroenden',
  'Status',
  'Nr',
  'Tid',
  'Aktivitet',
  'Område',
  'Kommentar',
  'jan',
  'feb',
  'mar',
  'Ta fram rutin',
  'Utbilda chefer Ett program tas fram',
  'Sektorchef',
  'KS/Nämnderna',
  'HR-chef, controller',
  '180430',
  '180228 180430',
  '2018-02-30',
  'april',
  'Löpande',
  '"',
  '- " -',
  '-',
  '',
  ' ',
  'x',
  '☐',
  'Klar',
  'Fas 2 januari-mars Seminarium',
  'Summa',
  '1',
  '1.1',
  'Oktober',
  'vård- och omsorg',
  '* not',
  '§ 12',
  'KS 2018/123',
  'v. 12-13',
  'a\nb',
  '- ett\n- två',
  'Handlingsplan 2018',
  'och',
  '(',
  '%',
];

const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...WORDS),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const cell: fc.Arbitrary<SourceCell> = fc.record(
  {
    text,
    lines: fc.constant<string[]>([]),
    colSpan: fc.integer({ min: 1, max: 5 }),
    rowSpan: fc.integer({ min: 1, max: 5 }),
    continued: fc.constantFrom<'above' | 'left'>('above', 'left'),
    bold: fc.boolean(),
    strike: fc.boolean(),
  },
  { requiredKeys: ['text', 'lines', 'colSpan', 'rowSpan'] },
);

const table: fc.Arbitrary<SourceTable> = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
      .map((rows) => ({ kind: 'table', line: 1, headerRows: null, rows: rows.map((cells) => ({ cells, line: 1 })) })),
  );

const plan: fc.Arbitrary<SourceTable> = fc
  .array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((rows) => ({
    kind: 'table',
    line: 1,
    headerRows: null,
    rows: [
      ['Åtgärd', 'Klart', 'Ansvarig', 'Status'].map((heading) => ({
        text: heading,
        lines: [heading],
        colSpan: 1,
        rowSpan: 1,
      })),
      ...rows,
    ].map((cells) => ({ cells, line: 1 })),
  }));

const prose: fc.Arbitrary<SourceBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 0, max: 4 }),
    text,
    line: fc.constant(1),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text, line: fc.constant(1), list: fc.boolean() }),
);

const documents: fc.Arbitrary<SourceDocument> = fc
  .array(fc.oneof(prose, table, plan), { maxLength: 8 })
  .map((blocks) => ({ format: 'text', blocks, warnings: [], properties: {} }));

const today = '2018-01-18';

describe('extraction, whatever the document', () => {
  it('never throws and gives only real days, known statuses and titles with words', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { actions, activities } = extract(document, { today });
        for (const action of actions) {
          expect(action.title.trim()).not.toBe('');
          expect(action.deadlineDate === null || isIsoDate(action.deadlineDate)).toBe(true);
          expect(action.deadlineDate === null || action.deadlineText !== null).toBe(true);
          expect(action.statusNorm === null || NORMAL_STATUSES.includes(action.statusNorm)).toBe(true);
          expect(action.confidence).toBeGreaterThan(0);
          expect(action.confidence).toBeLessThanOrEqual(1);
          expect(action.milestones.every(({ deadlineDate }) => deadlineDate === null || isIsoDate(deadlineDate))).toBe(
            true,
          );
        }
        for (const { title, start, end } of activities) {
          expect(title.trim()).not.toBe('');
          expect(start === null || end === null || start <= end).toBe(true);
        }
      }),
    );
  });

  it('never makes more actions than there are rows and lines', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const places = document.blocks.reduce(
          (sum, block) =>
            sum +
            (block.kind === 'table'
              ? block.rows.length * block.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
              : 1),
          0,
        );
        expect(extract(document, { today }).actions.length).toBeLessThanOrEqual(places);
      }),
    );
  });

  it('makes at most one action of each row of a plan', () => {
    fc.assert(
      fc.property(plan, (source) => {
        const { actions } = extract({ format: 'text', blocks: [source], warnings: [], properties: {} }, { today });
        const rows = actions.map(({ source: { row } }) => row);
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.every((row) => row !== null && row > 1 && row <= source.rows.length)).toBe(true);
      }),
    );
  });

  it('is the same every time and leaves the document alone', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const before = JSON.stringify(document);
        const once = extract(document, { today });
        expect(extract(document, { today })).toEqual(once);
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });
});
