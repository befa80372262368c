import type { IsoDate } from '../dates/iso-date';
import type { BodyPath, DeciderState } from '../decision-path/decision-path';
import type { AssessedAction, Reason } from './assessment';
import { PAPER_DAYS } from './assessment-rules';
import { daysFrom } from './remembered-days';

/** Whether all that must decide have said yes. */
export function isApproved({
  approvedOn,
  deciderStates = [],
}: Pick<AssessedAction, 'approvedOn' | 'deciderStates'>): boolean {
  return (
    approvedOn !== null || (deciderStates.length > 0 && deciderStates.every(({ answer }) => answer === 'approved'))
  );
}

/**
 * What the decisions that remain, and the ways to them, say of an action that is not done. Each reason is told once, of the
 * body whose papers are due first; how many have decided is told beside it.
 */
export function decisionReasons(states: readonly DeciderState[], today: IsoDate): Reason[] {
  const told = new Map<Reason['code'], Reason>();
  for (const state of [...states].sort(byPapersDue)) {
    for (const reason of [answerReason(state), wayReason(state, today)]) {
      if (reason && !told.has(reason.code)) told.set(reason.code, reason);
    }
  }
  const decided = states.filter(({ answer }) => answer === 'approved' || answer === 'rejected').length;
  const partly = states.length > 1 && decided < states.length && (decided > 0 || told.size > 0);
  return [...told.values(), ...(partly ? [decidedInPart(decided, states.length)] : [])];
}

/** What the deciders have said but yes; null for one that has said nothing. */
export function answerReason({ decider, answer, decision }: DeciderState): Reason | null {
  const said = { body: decider.name, on: decision?.date ?? null };
  switch (answer) {
    case 'rejected':
      return { code: 'decision-rejected', ...said };
    case 'tabled':
      return { code: 'decision-tabled', ...said };
    case 'referredBack':
      return { code: 'decision-referred-back', ...said };
    case 'pending':
    case 'approved':
      return null;
  }
}

/** That all have said yes, of work that remains: by whom and when the last one did. Null when they have not. */
export function decidedRemark(action: AssessedAction): Reason | null {
  if (!isApproved(action)) return null;
  const { approvedOn, deciderStates = [], deciders } = action;
  const last = deciderStates.findLast(({ decision }) => decision?.date === approvedOn) ?? deciderStates.at(-1);
  const by = last?.decider.name ?? deciders.at(0);
  return by === undefined
    ? null
    : { code: 'decided', by, on: approvedOn, paragraph: last?.decision?.paragraph ?? null };
}

function decidedInPart(decided: number, of: number): Reason {
  return { code: 'decided-in-part', decided, of };
}

/** What the way to a decision that is awaited says on `today`; null when it says nothing yet, and for one that has been given. */
export function wayReason({ answer, path }: DeciderState, today: IsoDate): Reason | null {
  if (!path || answer === 'approved' || answer === 'rejected') return null;
  if (path.obstacle && path.state === 'impossible') {
    return { code: 'meeting-impossible', obstacle: path.obstacle, next: path.next?.meeting ?? null };
  }
  if (path.state === 'on-agenda') return path.meeting && { code: 'on-agenda', ...whereOf(path, path.meeting) };
  return path.state === 'open' || path.state === 'papers-late' ? papersReason(path, today) : null;
}

function papersReason(path: BodyPath, today: IsoDate): Reason | null {
  const { papersDue, meeting, next, remarks } = path;
  if (papersDue === null || meeting === null) return null;
  const daysLeft = daysFrom(today, papersDue);
  const where = { ...whereOf(path, meeting), papersDue };
  if (daysLeft < 0) return { code: 'papers-late', ...where, days: -daysLeft, next: next?.meeting ?? null };
  // Where the calendar ends long before the deadline, a later meeting than the last known one will do.
  const isLastKnown = remarks.some(({ code }) => code === 'calendar-ends');
  return daysLeft <= PAPER_DAYS && !isLastKnown ? { code: 'papers-due', ...where, daysLeft } : null;
}

function whereOf({ body }: BodyPath, meeting: { date: IsoDate }): { body: string; meeting: IsoDate } {
  return { body: body.name, meeting: meeting.date };
}

/** Those without a day come last. */
function byPapersDue(a: DeciderState, b: DeciderState): number {
  return (a.path?.papersDue ?? '~').localeCompare(b.path?.papersDue ?? '~');
}
