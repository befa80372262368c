import { type DraftAction, type DraftCommitment, type DraftDecision, type ImportDetail } from '@genomfor/shared';

/** A valid proposed row, sure in every cell, for tests; `change` names what the test is about. */
export function aDraftRow(change: Partial<DraftAction> = {}): DraftAction {
  return {
    key: 'k1',
    included: true,
    edited: [],
    title: 'Delegering',
    description: null,
    section: 'Nämnder och andra sektorer',
    deadlineText: '180430',
    deadlineDate: '2018-04-30',
    precision: 'day',
    startDate: null,
    openKind: null,
    milestones: [],
    responsible: ['Kommundirektör'],
    involved: [],
    decider: ['Kommundirektör'],
    dependencies: [],
    status: null,
    statusNorm: null,
    number: null,
    registryNumber: null,
    paragraph: null,
    comment: null,
    needsReview: false,
    confidence: 0.95,
    warnings: [],
    source: { table: 1, row: 2 },
    ...change,
  };
}

/** A valid proposed decision of a new matter, for tests. */
export function aDraftDecision(change: Partial<DraftDecision> = {}): DraftDecision {
  return {
    key: 'b1',
    included: true,
    edited: [],
    matter: null,
    known: false,
    body: 'Socialnämnden',
    parentBody: null,
    date: '2012-11-22',
    paragraph: '188',
    pages: null,
    registryNumber: '2012/503-70',
    title: 'Information om timpris',
    role: 'decides',
    outcome: 'lägger informationen till handlingarna',
    outcomeCode: 'filed',
    clauses: [],
    postedOn: null,
    floorMotions: [],
    dissents: [],
    sentTo: [],
    confidence: 0.95,
    warnings: [],
    source: { line: 1, page: null },
    ...change,
  };
}

/** A valid proposed commitment that nobody has taken in, for tests. */
export function aDraftCommitment(change: Partial<DraftCommitment> = {}): DraftCommitment {
  return {
    key: 'c1',
    included: false,
    edited: [],
    quote: 'Förvaltningen kommer att redovisa en plan.',
    title: 'Redovisa en plan',
    kind: 'report-back',
    deadlineText: null,
    deadlineDate: null,
    precision: null,
    startDate: null,
    openKind: null,
    responsible: ['Förvaltningen'],
    decider: [],
    dependencies: [],
    effects: [],
    confidence: 0.8,
    warnings: [],
    source: { line: 7, page: null },
    ...change,
  };
}

/** A finished reading with these rows, each with its line of the source, for tests. */
export function anImport(rows: DraftAction[], change: Partial<ImportDetail> = {}): ImportDetail {
  const headings = ['Åtgärd', 'Avslutas', 'Ansvarig', 'Beslutande', 'Beroenden'];
  const withCells = rows.map((row) => {
    const texts = [
      row.title,
      row.deadlineText ?? '',
      row.responsible.join(', '),
      row.raw?.decider ?? row.decider.join(', '),
      '',
    ];
    return {
      ...row,
      source: { ...row.source, cells: headings.map((heading, at) => ({ heading, text: texts[at] ?? '' })) },
    };
  });
  return {
    id: 'i1',
    state: 'ready',
    fileName: 'Genomförandeplan.docx',
    format: 'docx',
    progress: 1,
    by: 'Planledare',
    at: '2018-02-26T08:00:00.000Z',
    actions: rows.length,
    activities: 0,
    decisions: 0,
    commitments: 0,
    unsure: 0,
    reviewId: null,
    matterIds: [],
    failure: null,
    version: 1,
    document: { title: 'Genomförandeplan', date: '2018-01-18', organisation: null, registryNumbers: [] },
    source: withCells.map((row, at) => ({
      line: at + 1,
      kind: 'row',
      cells: row.source.cells.map(({ text }) => text),
      table: row.source.table,
      row: row.source.row,
    })),
    rows: withCells,
    phases: [],
    timetable: [],
    decisionRows: [],
    commitmentRows: [],
    events: [],
    listOf: null,
    actors: [],
    warnings: [],
    lint: [],
    ...change,
  };
}
