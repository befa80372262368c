import { type ActionDetail, type ActionList, type ActionRow, type ActorRef, type DeadlineView } from '@genomfor/shared';

/** A role as it stands in a cell, for tests. */
export function aRole(name: string): ActorRef {
  return { id: `role-${name}`, name, kind: 'role' };
}

/** A deadline on a stated day, for tests. */
export function aDeadline(date: string | null, text: string | null = date): DeadlineView {
  return { text, date, precision: date ? 'day' : null, start: null, approximate: false, openKind: null };
}

/** A valid row of a plan, for tests; `change` names what the test is about. */
export function anAction(change: Partial<ActionRow> = {}): ActionRow {
  const deadline = change.deadline ?? aDeadline('2018-04-30', '180430');
  return {
    id: 'a1',
    reviewId: 'r1',
    reviewTitle: 'Översyn av sektorn för omsorg och välfärd',
    planId: 'p1',
    sectionId: 's1',
    sectionTitle: 'Nämnder och andra sektorer',
    phaseId: null,
    phaseLabel: null,
    position: 1,
    number: null,
    title: 'Delegering',
    description: null,
    kind: 'measure',
    conditional: false,
    deadline,
    originalDeadline: deadline,
    startDate: null,
    progress: 'ongoing',
    forecast: null,
    reportedOn: '2018-02-14',
    approval: null,
    responsible: [aRole('Kommundirektör')],
    involved: [],
    deciders: [],
    deciderStates: [],
    important: false,
    proposedBy: null,
    reportBackTo: null,
    bodyReports: [],
    origin: null,
    matter: null,
    dependencies: [],
    milestones: [],
    assessment: { light: 'green', standing: 'ok', reasons: [{ code: 'on-track', daysLeft: 63 }] },
    mayReport: true,
    version: 1,
    ...change,
  };
}

/** The same action opened, with nothing reported, said or changed, for tests. */
export function anOpenedAction(change: Partial<ActionDetail> = {}): ActionDetail {
  return {
    ...anAction(change),
    effectGoals: [],
    delayReason: null,
    mayApprove: false,
    registryNumber: null,
    paragraph: null,
    comment: null,
    source: null,
    reports: [],
    comments: [],
    history: [],
    ...change,
  };
}

/** The answer to a question for actions, for tests. */
export function aList(rows: ActionRow[], change: Partial<ActionList> = {}): ActionList {
  const standings = { late: 0, risk: 0, await: 0, unknown: 0, ok: 0, done: 0, approved: 0, dropped: 0 };
  for (const row of rows) standings[row.assessment.standing] += 1;
  return {
    rows,
    total: rows.length,
    all: rows.length,
    standings,
    missing: { decider: 0, responsible: 0, deadline: 0 },
    today: '2018-02-26',
    ...change,
  };
}
