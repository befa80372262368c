import fc from 'fast-check';
import type { ActionRow } from '../actions/action';
import { PROGRESS, STANDINGS } from '../assessment/assessment';
import { aBoardRow, aDeadline, CARE_BOARD, isToDecide, SECTOR_HEAD, stands } from '../boards/board-examples';
import { addDays } from '../dates/iso-calendar';
import { composeReport } from './compose-report';
import { aFact, aReportSource } from './report-examples';
import { longPaper } from './report-paper-of';

const NAMES = ['Anna Svensson', 'Bo Lind'];
const LATE = aBoardRow({
  id: 'delegering',
  title: 'Delegering.',
  deadline: aDeadline('2018-02-14'),
  originalDeadline: aDeadline('2017-12-31'),
  assessment: stands('late', { code: 'deadline-passed', days: 12 }),
});
const DONE = (id: string, on: string, due: string): ActionRow =>
  aBoardRow({
    id,
    progress: 'done',
    reportedOn: on,
    deadline: aDeadline(due),
    assessment: stands('done', { code: 'reported-done', on }),
  });

describe('a report to a body', () => {
  const given = { on: '2017-11-22', paragraph: '188', by: 'Vård- och omsorgsnämnden', registryNumber: 'VON 2017/101' };
  const commission = aBoardRow({
    id: 'uppdrag',
    reviewId: 'annan',
    title: 'Redovisa tidigare rapporter',
    deadline: aDeadline('2018-03-31'),
    reportBackTo: CARE_BOARD,
    origin: { kind: 'commission', decisionId: 'd1', matterId: null, label: 'VON § 188', quote: null },
  });
  const decided = aBoardRow({
    id: 'beslutad',
    title: 'Avtal',
    deciders: [CARE_BOARD],
    deciderStates: [
      isToDecide(CARE_BOARD, { state: 'open', papersDue: '2018-03-27', meeting: { id: 'm', date: '2018-04-18' } }),
    ],
  });
  const report = composeReport(
    aReportSource(
      [LATE, DONE('a', '2018-02-01', '2018-02-28'), DONE('b', '2018-02-20', '2018-01-31'), decided, commission],
      {
        introduction: 'Inför mötet.',
        proposal: ['att lägga rapporten till handlingarna.', ' ge chefen ett uppdrag '],
        facts: new Map([
          ['uppdrag', aFact({ given, delayReason: 'Upphandlingen överklagades.' })],
          ['delegering', aFact({ effectGoals: [{ title: 'beviljade timmar', direction: 'down', year: 2019 }] })],
        ]),
      },
    ),
  );

  it('says what it is of, to whom and for when', () => {
    expect(report).toMatchObject({
      title: 'Uppföljning av översynen av omsorgen',
      organisation: 'Norrviks kommun',
      body: CARE_BOARD,
      meeting: { date: '2018-03-07' },
      asOf: '2018-02-26',
      plans: [{ registryNumber: 'KS 2017/123', version: 'Version 4, 18 januari 2018' }],
      introduction: 'Inför mötet.',
      proposal: ['lägga rapporten till handlingarna', 'ge chefen ett uppdrag'],
    });
  });

  it('says what the body is asked for, when, and when the papers are due', () => {
    expect(report.decisions.map(({ title, ask, meeting, papersDue }) => [title, ask, meeting, papersDue])).toEqual([
      ['Avtal', 'Beslut', '2018-04-18', '2018-03-27'],
      ['Redovisa tidigare rapporter', 'Redovisning', '2018-04-18', null],
    ]);
  });

  it('has the deadline as it is and as it was first decided, and every reason', () => {
    expect(report.groups[0]?.actions[0]).toEqual({
      title: 'Delegering.',
      responsible: ['Sektorchef'],
      standing: 'late',
      reasons: 'Slutdatum passerat med 12 dagar.',
      start: null,
      deadline: '14 februari 2018',
      original: '31 december 2017',
      forecast: null,
    });
  });

  it('has the body’s commissions elsewhere under a heading of their own', () => {
    expect(report.groups.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Inom sektorn', 4],
      ['Nämndens uppdrag', 1],
    ]);
  });

  it('counts what can be counted', () => {
    expect(report.figures).toEqual([
      { label: 'Avslutade åtgärder', value: '2 av 4', note: '2 klara.' },
      { label: 'Klara i tid', value: '1 av 2', note: 'Mätt mot det slutdatum som först beslutades.' },
      { label: 'Flyttade slutdatum', value: '1 av 4', note: 'Det är 45 dagar senare än först beslutat.' },
      { label: 'Längst försenad', value: '12 dagar', note: 'Delegering.' },
    ]);
    expect(report.goals).toEqual([{ title: 'Delegering.', text: 'Beviljade timmar ska minska till 2019' }]);
  });

  it('follows up the decision that gave a commission', () => {
    expect(report.followUp).toEqual([
      {
        decidedOn: '2017-11-22',
        paragraph: '188',
        registryNumber: 'VON 2017/101',
        title: 'Redovisa tidigare rapporter',
        deciders: ['Vård- och omsorgsnämnden'],
        responsible: ['Sektorchef'],
        deadline: '2018-03-31',
        deadlineText: '31 mars 2018',
        original: '2018-03-31',
        originalText: '31 mars 2018',
        standing: 'ok',
        comment: 'Upphandlingen överklagades. 30 dagar kvar.',
        closedOn: null,
      },
    ]);
  });

  it('of nothing says so', () => {
    const nothing = composeReport(aReportSource([]));
    expect(nothing.title).toBe('Uppföljning av beslut och uppdrag');
    expect(nothing.summary.join(' ')).toBe('Nämnden har inga åtgärder i någon plan. Inga beslut väntar på nämnden.');
    expect(nothing.timeline).toBeNull();
    expect(longPaper(nothing, null).sections.map(({ title }) => title)).toEqual([
      null,
      'Det här väntar på nämnden',
      'Ändrat sedan sammanträdet 31 januari 2018',
      'Så läser du rapporten',
    ]);
  });
});

const day = fc.integer({ min: -400, max: 900 }).map((days) => addDays('2018-02-26', days));
const person = fc.constantFrom(...NAMES).map((name) => ({ id: name, name, kind: 'person' as const }));
const someRow = fc
  .record({
    id: fc.uuid(),
    title: fc.constantFrom('Delegering', 'Samtal med Anna Svensson', 'Bo Linds uppdrag'),
    reviewId: fc.constantFrom('plan', 'annan'),
    sectionTitle: fc.constantFrom('Inom sektorn', 'Bo Lind leder', null),
    deadline: fc.option(day).map(aDeadline),
    originalDeadline: fc.option(day).map(aDeadline),
    startDate: fc.option(day),
    progress: fc.constantFrom(...PROGRESS),
    responsible: fc.array(fc.oneof(person, fc.constant(SECTOR_HEAD)), { maxLength: 2 }),
    reportBackTo: fc.constantFrom(null, CARE_BOARD),
    standing: fc.constantFrom(...STANDINGS),
  })
  .map(({ standing, ...fields }) =>
    aBoardRow({ ...fields, assessment: stands(standing, { code: 'dependency-undated', text: 'Bo Lind' }) }),
  );
const someSource = fc.uniqueArray(someRow, { maxLength: 9, selector: ({ id }) => id }).map((rows) =>
  aReportSource(rows, {
    personNames: NAMES,
    facts: new Map(rows.map(({ id }) => [id, aFact({ delayReason: 'Anna Svensson är ledig' })])),
  }),
);

describe('any report', () => {
  it('has every open action that the body owns, or has commissioned, once in the list of how they stand', () => {
    fc.assert(
      fc.property(someSource, (source) => {
        const rows = source.rows.map((row) => ({ ...row, title: row.id }));
        const told = composeReport({ ...source, rows }).groups.flatMap(({ actions }) =>
          actions.map(({ title }) => title),
        );
        const isOpen = ({ progress, assessment }: ActionRow) =>
          !['done', 'dropped'].includes(progress) && !['done', 'approved', 'dropped'].includes(assessment.standing);
        const concerns = rows.filter((row) => row.reviewId === 'plan' || row.reportBackTo !== null);
        expect(told.filter((id) => concerns.some((row) => row.id === id && isOpen(row))).sort()).toEqual(
          concerns
            .filter(isOpen)
            .map(({ id }) => id)
            .sort(),
        );
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('holds no name of a person, wherever it stood', () => {
    fc.assert(
      fc.property(someSource, (source) => {
        const content = composeReport(source);
        const text = JSON.stringify([content, longPaper(content, null)]);
        expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
      }),
    );
  });

  it('is the same each time, and leaves what it is made of alone', () => {
    fc.assert(
      fc.property(someSource, (source) => {
        const before = JSON.stringify(source);
        expect(composeReport(source)).toEqual(composeReport(source));
        expect(JSON.stringify(source)).toBe(before);
      }),
    );
  });
});
