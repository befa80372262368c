import type { ActionRow } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import type { Standing } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import { compareNullLast } from '../dates/null-last';
import { swedishSortKey } from '../swedish-order';
import { nearDate, type CommissionState } from '../words/board-text';
import { smallNumber } from '../words/numbers';
import { sentenceCase } from '../words/sentence-case';
import type { BoardCommission } from './board-page';
import { isCommission, meetingFrom, type BoardPageInput } from './board-rows';

/**
 * The commissions that the page shows, open ones first, by deadline. One that is finished stays until the body has met after
 * it was, so that nothing leaves the list unseen.
 */
export function commissionRows(input: BoardPageInput): ActionRow[] {
  return input.rows
    .filter((row) => isCommission(row, input) && !hasBeenSeen(row, input))
    .sort(
      (a, b) =>
        Number(isFinished(a)) - Number(isFinished(b)) ||
        compareNullLast(a.deadline.date, b.deadline.date) ||
        compareNullLast(swedishSortKey(a.title), swedishSortKey(b.title)) ||
        compareNullLast(a.id, b.id),
    );
}

/** The commission as a line of the page. */
export function boardCommission(row: ActionRow, input: BoardPageInput): BoardCommission {
  return {
    actionId: row.id,
    title: row.title,
    deadline: deadlineWords(row.deadline),
    responsible: row.responsible.map(({ name }) => name),
    standing: row.assessment.standing,
    note: noteOf(row, input),
  };
}

/** Where the commission is, for the sentence that sums them up. */
export function commissionState({ assessment, progress }: ActionRow): CommissionState {
  const state = STATE_OF[assessment.standing];
  if (state) return state;
  if (progress === 'paused') return 'paused';
  return progress === 'notStarted' ? 'idle' : 'ongoing';
}

const STATE_OF: Partial<Record<Standing, CommissionState>> = {
  dropped: 'dropped',
  done: 'reported',
  approved: 'reported',
  late: 'late',
};

function isFinished(row: ActionRow): boolean {
  return row.progress === 'dropped' || commissionState(row) === 'reported';
}

function hasBeenSeen(row: ActionRow, { previousMeeting, changes }: BoardPageInput): boolean {
  if (previousMeeting === null || !isFinished(row)) return false;
  const finished = finishedOn(row);
  if (finished !== null) return finished < previousMeeting;
  return !changes.some(({ actionId, date }) => actionId === row.id && date >= previousMeeting);
}

/** The day it was done and, when somebody is to say yes to it, approved; null when it is not or nobody knows. */
function finishedOn({ approval, assessment, progress, reportedOn }: ActionRow): IsoDate | null {
  if (progress === 'dropped') return null;
  if (assessment.standing === 'approved' && approval !== null) return laterOf(approval.on, reportedOn);
  return assessment.standing === 'done' ? reportedOn : null;
}

function laterOf(a: IsoDate, b: IsoDate | null): IsoDate {
  return b !== null && b > a ? b : a;
}

function noteOf(row: ActionRow, input: BoardPageInput): string {
  const { assessment, progress, reportBackTo, deadline, origin } = row;
  if (progress === 'dropped') return 'Ska inte genomföras';
  if (isFinished(row)) return finishedText(row, input.asOf);
  const passed = assessment.reasons.find((reason) => reason.code === 'deadline-passed');
  if (passed) return `${sentenceCase(smallNumber(passed.days))} ${passed.days === 1 ? 'dag' : 'dagar'} sen`;
  const told = reportBackTo?.id === input.body.id && deadline.date !== null ? meetingFrom(deadline.date, input) : null;
  if (told !== null) return `Redovisas ${nearDate(told, input.asOf)}`;
  return origin?.kind === 'commission' ? origin.label : '';
}

function finishedText(row: ActionRow, asOf: IsoDate): string {
  const what = row.assessment.standing === 'approved' ? 'Redovisat' : 'Klart';
  const on = finishedOn(row);
  return on === null ? what : `${what} ${nearDate(on, asOf)}`;
}
