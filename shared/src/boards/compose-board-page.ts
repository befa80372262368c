import type { ActionRow } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import type { Reason, Standing } from '../assessment/assessment';
import { wayReason } from '../assessment/decision-reasons';
import { compareByGravity, countStandings, gravityOf, STANDING_ORDER } from '../assessment/standings';
import type { IsoDate } from '../dates/iso-date';
import { boardStandingText } from '../words/board-standing-text';
import { commissionsSentence, decisionsSentence, plansParagraph } from '../words/board-text';
import { reasonText } from '../words/reason-text';
import { awaitingDrafts, boardAwaiting, type AwaitingDraft } from './board-awaiting';
import { boardChanges } from './board-changes';
import { boardCommission, commissionRows, commissionState } from './board-commissions';
import { boardReportsGiven } from './board-given';
import { groupedRows } from './board-groups';
import type { BoardAction, BoardActionGroup, BoardPage, BoardStanding } from './board-page';
import { planRows, type BoardPageInput } from './board-rows';
import { namesToHide, withoutNames } from './without-names';

/** Standings that are worth a line even when nothing stands so. */
const ALWAYS_SHOWN: ReadonlySet<Standing> = new Set<Standing>(['late', 'risk', 'ok', 'approved']);

/**
 * The body's page as of a day: a summary in words, what awaits the body, how all it owns or decides stands, its commissions,
 * the actions under their headings, and what changed since it last met. Holds no name of a person. Pure, and in the same order
 * every time; a body with nothing gets a page that says so.
 */
export function composeBoardPage(input: BoardPageInput): BoardPage {
  const { body, bodyKind, meeting, previousMeeting, asOf } = input;
  const rows = planRows(input);
  const awaiting = awaitingDrafts(input);
  const commissions = commissionRows(input);
  const page: BoardPage = {
    body,
    bodyKind,
    meeting,
    previousMeeting,
    asOf,
    summary: summaryOf(input, rows, awaiting, commissions),
    awaiting: awaiting.map(boardAwaiting),
    total: rows.length,
    standings: standingsOf(input, rows),
    commissions: commissions.map((row) => boardCommission(row, input)),
    given: boardReportsGiven(input),
    groups: groupsOf(input, rows),
    changes: boardChanges(input),
  };
  return withoutNames(page, namesToHide(input));
}

function summaryOf(
  { bodyKind, asOf }: BoardPageInput,
  rows: readonly ActionRow[],
  awaiting: readonly AwaitingDraft[],
  commissions: readonly ActionRow[],
): string[] {
  const titles = [...new Map(rows.map(({ reviewId, reviewTitle }) => [reviewId, reviewTitle])).values()];
  const standings = countStandings(rows.map(({ assessment }) => assessment));
  const decisions = awaiting.filter(({ part }) => part === 'decides');
  const ahead = [
    decisionsSentence(decisions, bodyKind, asOf),
    commissionsSentence(commissions.map(commissionState), bodyKind),
  ];
  return [
    plansParagraph({ titles, total: rows.length, standings }, bodyKind),
    ahead.filter((sentence) => sentence !== '').join(' '),
  ];
}

function standingsOf({ body, bodyKind, asOf }: BoardPageInput, rows: readonly ActionRow[]): BoardStanding[] {
  if (rows.length === 0) return [];
  return STANDING_ORDER.flatMap((standing) => {
    const alike = gravestFirst(rows.filter(({ assessment }) => assessment.standing === standing));
    if (alike.length === 0 && !ALWAYS_SHOWN.has(standing)) return [];
    const text = boardStandingText(standing, alike, { bodyId: body.id, kind: bodyKind, asOf });
    return [{ standing, count: alike.length, text }];
  });
}

function gravestFirst(rows: readonly ActionRow[]): ActionRow[] {
  return [...rows].sort((a, b) => compareByGravity(gravityOf(a.assessment), gravityOf(b.assessment)));
}

/** Under the headings of the plan, in its order; several plans are told apart by their titles. */
function groupsOf({ body, asOf }: BoardPageInput, rows: readonly ActionRow[]): BoardActionGroup[] {
  return groupedRows(rows).map((group) => ({
    title: group.title,
    actions: group.rows.map((row) => boardAction(row, reasonFor(row, body.id, asOf))),
  }));
}

/** What stands first of why it stands as it does; of several ways to decisions, the body's own is told. */
function reasonFor({ assessment, deciderStates }: ActionRow, bodyId: string, asOf: IsoDate): Reason | null {
  const first = assessment.reasons[0] ?? null;
  const own = deciderStates.find(({ decider }) => decider.id === bodyId);
  const ownReason = own ? wayReason(own, asOf) : null;
  return ownReason?.code === first?.code ? ownReason : first;
}

function boardAction({ id, title, deadline, responsible, assessment }: ActionRow, reason: Reason | null): BoardAction {
  return {
    actionId: id,
    title,
    deadline: deadlineWords(deadline),
    responsible: responsible.map(({ name }) => name),
    standing: assessment.standing,
    reason: reason ? reasonText(reason) : '',
  };
}
