import type { ActionRow, DeadlineView } from '../actions/action';
import type { ActorRef } from '../actors/actor';
import type { Reason, Standing } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { BodyPath, DeciderState } from '../decision-path/decision-path';
import type { BoardPageInput } from './board-rows';

/** The board whose page the examples make, for tests. */
export const CARE_BOARD: ActorRef = { id: 'von', name: 'Vård- och omsorgsnämnden', kind: 'body' };
export const SECTOR_HEAD: ActorRef = { id: 'sektorchef', name: 'Sektorchef', kind: 'role' };

/** A deadline on a day, or none; for tests. */
export function aDeadline(date: IsoDate | null): DeadlineView {
  const precision = date === null ? null : 'day';
  return { text: date, date, precision, start: null, approximate: false, openKind: null };
}

/** An action of the care board's plan that goes as planned, but for `fields`; for tests. */
export function aBoardRow(fields: Partial<ActionRow> & { id: string }): ActionRow {
  const deadline = fields.deadline ?? aDeadline('2018-04-30');
  return {
    reviewId: 'plan',
    reviewTitle: 'Genomförandeplan för omsorg och välfärd',
    planId: 'plan',
    sectionId: 'inom',
    sectionTitle: 'Inom sektorn',
    phaseId: null,
    phaseLabel: null,
    position: 1,
    number: null,
    title: `Åtgärd ${fields.id}`,
    description: null,
    kind: 'measure',
    conditional: false,
    originalDeadline: deadline,
    startDate: null,
    progress: 'ongoing',
    forecast: null,
    reportedOn: '2018-02-20',
    approval: null,
    deciderStates: [],
    important: false,
    proposedBy: null,
    reportBackTo: null,
    bodyReports: [],
    origin: null,
    matter: null,
    responsible: [SECTOR_HEAD],
    involved: [],
    deciders: [],
    dependencies: [],
    milestones: [],
    assessment: stands('ok', { code: 'on-track', daysLeft: 30 }),
    mayReport: false,
    version: 1,
    ...fields,
    deadline,
  };
}

/** An assessment that says so for that reason; its light is not looked at. */
export function stands(standing: Standing, ...reasons: Reason[]): ActionRow['assessment'] {
  return { light: 'green', standing, reasons };
}

/** A body that has not decided yet, and its way to the decision. */
export function isToDecide(decider: ActorRef, path: Partial<BodyPath> | null = null): DeciderState {
  const { id, name } = decider;
  return {
    decider,
    answer: 'pending',
    decision: null,
    path: path && {
      body: { id, name },
      state: 'open',
      steps: [],
      papersDue: null,
      meeting: null,
      obstacle: null,
      next: null,
      remarks: [],
      ...path,
    },
  };
}

/** The page of the care board for its meeting on 7 March 2018, with nothing on it but `fields`; for tests. */
export function aBoardInput(fields: Partial<BoardPageInput> = {}): BoardPageInput {
  return {
    body: CARE_BOARD,
    bodyKind: 'board',
    meeting: { date: '2018-03-07', time: '13:00', place: 'Kommunhuset' },
    previousMeeting: '2018-01-31',
    asOf: '2018-02-26',
    meetings: ['2018-04-18', '2018-03-07', '2018-01-31', '2018-05-23'],
    ownedReviewIds: ['plan'],
    decisionIds: [],
    rows: [],
    changes: [],
    personNames: [],
    ...fields,
  };
}
