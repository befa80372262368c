import { type DecisionView, type LegalDates, type MatterDetail, type MatterRow } from '@genomfor/shared';

/** The days of a decision that was posted and is not in force yet, for tests. */
export const LEGAL: LegalDates = {
  approvalDue: '2018-03-05',
  postDue: '2018-02-24',
  lastAppealDay: '2018-03-16',
  takeDown: '2018-03-17',
  legalForce: '2018-03-17',
  inForce: false,
};

/** An open motion in time that nobody has handled, as a row, for tests. */
export function aMatterRow(change: Partial<MatterRow> = {}): MatterRow {
  return {
    id: 'x',
    registryNumber: 'KS 2016/0287',
    title: 'Motion om hemtjänsten',
    kind: 'motion',
    submittedOn: '2017-05-22',
    closedOn: null,
    clock: { kind: 'motion', due: '2018-05-22', daysLeft: 85, late: false, reasonMissing: false },
    stage: 'Väntar på kommunfullmäktige',
    latest: null,
    openActions: 0,
    ...change,
  };
}

/** The same motion opened, with one proposal of the executive board; `change` names what the test is about. */
export function aMatter(change: Partial<MatterDetail> = {}): MatterDetail {
  return {
    ...aMatterRow(),
    reviewId: null,
    reviewTitle: null,
    delayReason: null,
    validFrom: null,
    validTo: null,
    note: null,
    events: [],
    decisions: [aDecision()],
    stages: [],
    proposals: [],
    actions: [],
    version: 7,
    ...change,
  };
}

/** A decision with its protocol approved and posted, for tests. */
export function aDecision(change: Partial<DecisionView> = {}): DecisionView {
  return {
    id: 'd1',
    matterId: 'x',
    body: { id: 'ks', name: 'Kommunstyrelsen', kind: 'body' },
    byDelegation: false,
    meetingId: null,
    date: '2018-02-19',
    paragraph: '31',
    pages: '14–15',
    role: 'proposes',
    outcome: 'answered',
    clauses: ['att anse motionen besvarad'],
    floorMotions: [],
    dissents: [],
    approvedOn: '2018-02-22',
    postedOn: '2018-02-23',
    dispatches: [],
    legal: LEGAL,
    remarks: [],
    actions: [],
    version: 3,
    ...change,
  };
}
