import { type ImportDetail } from '@genomfor/shared';
import { aDraftRow, anImport } from './an-import';
import {
  doubts,
  draftDeadline,
  draftSections,
  draftText,
  isUnsure,
  rowDoubts,
  unsurePlaces,
  verbatim,
} from './draft-cells';
import { chosenWords, importLead, importSums } from './import-sums';
import { shownLines } from './source-lines';

describe('a proposed row', () => {
  const unsure = aDraftRow({
    decider: [],
    warnings: [
      { code: 'decider-missing', field: 'decider' },
      { code: 'falls-on-weekend', field: 'deadline' },
      { code: 'row-wrapped' },
    ],
  });

  it('keeps each doubt where it belongs', () => {
    expect(doubts(unsure, 'decider').map(({ code }) => code)).toEqual(['decider-missing']);
    expect(doubts(unsure, 'deadline').map(({ code }) => code)).toEqual(['falls-on-weekend']);
    expect(doubts(unsure, 'title')).toEqual([]);
    expect(rowDoubts(unsure).map(({ code }) => code)).toEqual(['row-wrapped']);
  });

  it('is not unsure where a person has said what it is', () => {
    expect(doubts({ ...unsure, edited: ['decider'] }, 'decider')).toEqual([]);
    expect(
      isUnsure({ ...unsure, warnings: [{ code: 'decider-missing', field: 'decider' }], edited: ['decider'] }),
    ).toBe(false);
  });

  it('counts unsure cells of the rows that are taken in only', () => {
    expect(unsurePlaces([unsure, aDraftRow()])).toBe(2);
    expect(unsurePlaces([{ ...unsure, included: false }])).toBe(0);
  });

  it.each([
    ['title', 'Delegering'],
    ['deadline', '180430'],
    ['responsible', 'Kommundirektör'],
    ['decider', ''],
    ['dependencies', ''],
  ] as const)('gives %s in the words a person would type', (cell, text) => {
    expect(draftText(unsure, cell)).toBe(text);
  });

  it('tells the deadline in words, and the words of the document only when they differ', () => {
    expect(draftDeadline(unsure)).toBe('30 april 2018');
    expect(verbatim(unsure, 'deadline')).toBe('180430');
    expect(verbatim(aDraftRow({ deadlineText: '30 april 2018' }), 'deadline')).toBeNull();
    expect(verbatim(aDraftRow({ raw: { decider: 'KF' }, decider: ['Kommunfullmäktige'] }), 'decider')).toBe('KF');
    expect(verbatim(unsure, 'responsible')).toBeNull();
  });

  it('stands under its heading, in the order of the document', () => {
    const rows = [aDraftRow({ section: 'B' }), aDraftRow({ section: null }), aDraftRow({ section: 'B' })];
    expect(draftSections(rows).map(({ title, rows: under }) => [title, under.length])).toEqual([
      ['B', 2],
      [null, 1],
    ]);
  });
});

describe('what an import found, in words', () => {
  const rows = [
    aDraftRow({ section: 'A', decider: [], warnings: [{ code: 'decider-missing', field: 'decider' }] }),
    aDraftRow({ section: 'B', key: 'k2', source: { table: 1, row: 3 } }),
  ];
  const draft = anImport(rows);

  it('tells how much was found and how much is unsure', () => {
    expect(importLead(draft)).toBe(
      'Vi hittade två åtgärder i två avsnitt. Inget är sparat än. Ett ställe är osäkert och står med skäl i tabellen.',
    );
  });

  it('says what to do when nothing was found', () => {
    expect(importLead(anImport([]))).toContain(
      'Vi hittade ingen åtgärdstabell, ingen tidplan och inga beslut. Inget är sparat.',
    );
  });

  it('does not count actions in a document that is only a timetable', () => {
    const activity = { title: 'Remissutskick' } as ImportDetail['timetable'][number];
    expect(importLead({ ...anImport([]), timetable: [activity] })).toContain(
      'Vi hittade en tidplan med en aktivitet. Inget är sparat än.',
    );
  });

  it('counts without showing zeros that nobody asks about', () => {
    expect(importSums(draft)).toEqual([
      { count: 2, words: 'åtgärder' },
      { count: 1, words: 'osäkert ställe' },
      { count: 1, words: 'saknar beslutande' },
    ]);
  });

  it('names what is about to be saved', () => {
    expect(chosenWords(draft)).toBe('2 åtgärder');
    expect(chosenWords(anImport([{ ...rows[0]!, included: false }, rows[1]!]))).toBe('1 åtgärd');
  });

  it('marks the unsure cells in the source and ties each line to its row', () => {
    const [first, second] = shownLines(draft.source, draft.rows);
    expect(first?.cells.map(({ unsure }) => unsure)).toEqual([false, false, false, true, false]);
    expect(first?.key).toBe('k1');
    expect(second?.cells.some(({ unsure }) => unsure)).toBe(false);
  });
});
