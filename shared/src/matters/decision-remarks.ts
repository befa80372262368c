import type { IsoDate } from '../dates/iso-date';
import { DECISION_ROLES, type PathMeeting } from '../decision-path/decision-path';
import { decidingBody, isFinalOutcome, type DecisionFacts } from './decision-facts';
import { legalDates } from './legal-dates';
import type { DecisionRemark, DecisionView } from './matter';

type RemarkedDecision = DecisionFacts & Pick<DecisionView, 'approvedOn' | 'postedOn'>;
type BodyMeeting = Pick<PathMeeting, 'id' | 'date' | 'state'>;

/**
 * What a secretary should look at in a decision, against the matter's other decisions and the meetings of its body (cancelled
 * ones too). Remarks never stop anything. Empty when nothing looks odd.
 */
export function decisionRemarks(
  decision: RemarkedDecision,
  others: readonly DecisionFacts[],
  meetings: readonly BodyMeeting[],
): DecisionRemark[] {
  const date = decisionDay(decision, meetings);
  return [
    ...(date === null && decision.outcome !== null ? [{ code: 'date-missing' } as const] : []),
    ...(date === null ? [] : preparationRemarks(decision, date, others)),
    ...(date === null || decision.byDelegation ? [] : meetingRemarks(decision, date, meetings)),
    ...protocolRemarks(decision, date),
    ...proposalRemarks(decision, others),
  ];
}

/** The day of the decision: its own, else that of the meeting it stands on; null when neither is known. */
export function decisionDay(
  { date, meetingId }: Pick<DecisionFacts, 'date' | 'meetingId'>,
  meetings: readonly BodyMeeting[],
): IsoDate | null {
  return date ?? meetings.find(({ id }) => id === meetingId)?.date ?? null;
}

/** Bodies that prepare or propose, and have only done so after this one decided. */
function preparationRemarks(
  decision: RemarkedDecision,
  date: IsoDate,
  others: readonly DecisionFacts[],
): DecisionRemark[] {
  // What is tabled or sent back has not been decided, and may well be prepared afterwards.
  if (decision.outcome !== null && !isFinalOutcome(decision.outcome)) return [];
  const first = new Map<string, { body: string; date: IsoDate }>();
  for (const other of others) {
    if (other.date === null || other.body.id === decision.body.id || !goesBefore(other, decision)) continue;
    const known = first.get(other.body.id);
    if (!known || other.date < known.date) first.set(other.body.id, { body: other.body.name, date: other.date });
  }
  return [...first.values()]
    .filter((preparation) => preparation.date > date)
    .map((preparation) => ({ code: 'before-preparation', ...preparation }));
}

function goesBefore(other: DecisionFacts, decision: DecisionFacts): boolean {
  return DECISION_ROLES.indexOf(other.role) < DECISION_ROLES.indexOf(decision.role);
}

function meetingRemarks(
  { meetingId, body }: RemarkedDecision,
  date: IsoDate,
  meetings: readonly BodyMeeting[],
): DecisionRemark[] {
  const sameDay = meetings.filter((meeting) => meeting.date === date);
  if (sameDay.some(({ state }) => state === 'planned')) return [];
  const own = meetings.find(({ id }) => id === meetingId) ?? sameDay[0];
  if (own?.state === 'cancelled') return [{ code: 'meeting-cancelled', date: own.date }];
  // A year that nobody has entered a calendar for says nothing about when the body meets.
  const isEntered = meetings.some((meeting) => meeting.date.slice(0, 4) === date.slice(0, 4));
  return isEntered ? [{ code: 'not-a-meeting-day', body: body.name, date }] : [];
}

function protocolRemarks({ approvedOn, postedOn }: RemarkedDecision, meetingDate: IsoDate | null): DecisionRemark[] {
  if (approvedOn === null) return [];
  const { approvalDue } = legalDates({ meetingDate, approvedOn, postedOn }, approvedOn);
  const remarks: DecisionRemark[] = [];
  if (approvalDue !== null && approvedOn > approvalDue) remarks.push({ code: 'approval-late', due: approvalDue });
  if (postedOn !== null && postedOn < approvedOn) remarks.push({ code: 'posted-before-approved' });
  return remarks;
}

/** "KS föreslår KF" is a proposal until the council has had its say. */
function proposalRemarks(decision: RemarkedDecision, others: readonly DecisionFacts[]): DecisionRemark[] {
  if (decision.role !== 'proposes' || !isFinalOutcome(decision.outcome)) return [];
  const decided = others.some(({ role, outcome }) => role === 'decides' && isFinalOutcome(outcome));
  return decided ? [] : [{ code: 'proposal-only', to: decidingBody(decision, others) }];
}
