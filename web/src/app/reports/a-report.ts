import { type ReportContent, type ReportRow, type ReportView, timelinePicture } from '@genomfor/shared';

const BODY = { id: 'von', name: 'Vård- och omsorgsnämnden', kind: 'body' } as const;
const APRIL = {
  text: 'april 2018',
  date: '2018-04-30',
  precision: 'month',
  start: null,
  approximate: false,
  openKind: null,
} as const;

/** What a report with one of everything says, for tests; `change` names what the test is about. */
export function aReportContent(change: Partial<ReportContent> = {}): ReportContent {
  const moved = { ...APRIL, precision: 'day', date: '2018-03-31' } as const;
  return {
    title: 'Uppföljning av översynen av omsorgen',
    organisation: 'Ekviks kommun',
    body: BODY,
    bodyKind: 'board',
    meeting: { date: '2018-03-07', time: '13:00', place: null },
    previousMeeting: '2018-01-31',
    asOf: '2018-02-26',
    plans: [{ title: 'Översyn av omsorgen', registryNumber: 'KS 2017/123', version: 'Version 4' }],
    introduction: null,
    summary: ['Översynen av omsorgen har en åtgärd.'],
    proposal: ['lägga rapporten till handlingarna'],
    decisions: [],
    total: 1,
    standings: [{ standing: 'late', count: 1, text: 'Delegering är försenad.' }],
    figures: [{ label: 'Avslutade åtgärder', value: '0 av 1', note: 'Ingen åtgärd är avslutad än.' }],
    goals: [],
    timeline: timelinePicture(
      [{ title: 'Delegering', standing: 'late', start: '2018-02-01', deadline: APRIL, originalDeadline: moved }],
      '2018-02-26',
      9,
    ),
    groups: [
      {
        title: 'Inom sektorn',
        actions: [
          {
            title: 'Delegering',
            responsible: ['Sektorchef'],
            standing: 'late',
            reasons: 'Slutdatum passerat med 12 dagar.',
            start: null,
            deadline: 'april 2018',
            original: '31 mars 2018',
            forecast: null,
          },
        ],
      },
    ],
    changes: [],
    followUp: [],
    ...change,
  };
}

/** A draft in a list, for tests. */
export function aReportRow(change: Partial<ReportRow> = {}): ReportRow {
  return {
    id: 'r1',
    title: 'Uppföljning av översynen av omsorgen',
    body: BODY,
    meeting: { id: 'm1', date: '2018-03-07' },
    publishedOn: null,
    publishedAt: null,
    by: 'Maria Lind',
    version: 1,
    ...change,
  };
}

/** A draft with what it says, for tests. */
export function aReport(change: Partial<ReportView> = {}): ReportView {
  return { ...aReportRow(), reviewIds: [], introduction: null, proposal: [], content: aReportContent(), ...change };
}
