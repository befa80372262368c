import type { ActionRow } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import { isCommission } from '../boards/board-rows';
import { compareNullLast } from '../dates/null-last';
import type { IsoDate } from '../dates/iso-date';
import { swedishSortKey } from '../swedish-order';
import { plainTitle } from '../words/board-text';
import type { ReportFollowUp } from './report';
import { reasonsText } from './report-groups';
import { reportRows, type ReportFact, type ReportSource } from './report-rows';

/**
 * The follow-up of decisions and commissions: what the body has given to be done or is to be told of, and what it or others
 * have decided, oldest decision first. What is finished stays until the body has met after it was.
 */
export function reportFollowUp(source: ReportSource, hide: (text: string) => string): ReportFollowUp[] {
  const { plan, commissions } = reportRows(source);
  return [...plan.filter((row) => isFollowed(row, source)), ...commissions]
    .map((row) => followUp(row, source.facts.get(row.id) ?? null, hide))
    .sort(
      (a, b) =>
        compareNullLast(a.decidedOn, b.decidedOn) ||
        compareNullLast(a.deadline, b.deadline) ||
        compareNullLast(swedishSortKey(a.title), swedishSortKey(b.title)),
    );
}

function isFollowed(row: ActionRow, source: ReportSource): boolean {
  if (!isCommission(row, source) && row.origin?.kind !== 'commission' && decided(row) === null) return false;
  const closed = closedOn(row);
  return closed === null || source.previousMeeting === null || closed >= source.previousMeeting;
}

function followUp(row: ActionRow, fact: ReportFact | null, hide: (text: string) => string): ReportFollowUp {
  const decision = decided(row);
  const given = fact?.given ?? null;
  const deciders = given === null ? row.deciders.map(({ name }) => name) : [given.by];
  const deadlineText = deadlineWords(row.deadline);
  const originalText = deadlineWords(row.originalDeadline);
  const delay = fact?.delayReason ? [`${plainTitle(fact.delayReason)}.`] : [];
  return {
    decidedOn: given?.on ?? decision?.date ?? null,
    paragraph: given?.paragraph ?? decision?.paragraph ?? null,
    registryNumber: given?.registryNumber ?? row.matter?.registryNumber ?? fact?.registryNumber ?? null,
    title: hide(row.title),
    deciders: deciders.map(hide),
    responsible: row.responsible.map(({ name }) => hide(name)),
    deadline: row.deadline.date,
    deadlineText: deadlineText === null ? null : hide(deadlineText),
    original: row.originalDeadline.date,
    originalText: originalText === null ? null : hide(originalText),
    standing: row.assessment.standing,
    comment: hide([...delay, reasonsText(row)].join(' ')),
    closedOn: closedOn(row),
  };
}

/** The latest yes or no to the action; null when nobody has decided. */
function decided({ deciderStates }: ActionRow): { date: IsoDate | null; paragraph: string | null } | null {
  const decisions = deciderStates.flatMap(({ answer, decision }) =>
    decision !== null && (answer === 'approved' || answer === 'rejected') ? [decision] : [],
  );
  return decisions.sort((a, b) => -compareNullLast(a.date, b.date)).at(0) ?? null;
}

/** The day that it was finished: done, and approved when somebody is to approve it. Null while it is not. */
function closedOn({ assessment, approval, progress, reportedOn }: ActionRow): IsoDate | null {
  if (assessment.standing === 'approved') {
    return approval !== null && (reportedOn === null || approval.on > reportedOn) ? approval.on : reportedOn;
  }
  return progress === 'done' ? reportedOn : null;
}
