import type { ActionRow, FieldChange, HistoryKind } from '../actions/action';
import type { ActorRef, BodyKind } from '../actors/actor';
import type { IsoDate } from '../dates/iso-date';
import type { BoardPage } from './board-page';

/** Something that was done to an action, without who did it. */
export interface BoardPageChange {
  actionId: string;
  title: string;
  date: IsoDate;
  what: HistoryKind;
  changes: readonly FieldChange[];
}

/** Everything that a body's page is composed from. */
export interface BoardPageInput {
  body: ActorRef;
  bodyKind: BodyKind | null;
  /** The meeting the page is made for, or the body's next one. */
  meeting: BoardPage['meeting'];
  previousMeeting: IsoDate | null;
  asOf: IsoDate;
  /** The days of the body's planned meetings, in any order. */
  meetings: readonly IsoDate[];
  ownedReviewIds: readonly string[];
  /** The body's own decisions, that commissions come from. */
  decisionIds: readonly string[];
  /** Each action once, in the order of the plans: those of reviews it owns, that it decides, gave, or is told of. */
  rows: readonly ActionRow[];
  /** Oldest first. */
  changes: readonly BoardPageChange[];
  /** Names of persons to leave out, besides the actors of the rows. */
  personNames: readonly string[];
}

/** Whether the body owns the action's review. */
export function isOwned({ reviewId }: ActionRow, { ownedReviewIds }: BoardPageInput): boolean {
  return ownedReviewIds.includes(reviewId);
}

/** Whether the body is one of those who decide the action, by itself or in a group. */
export function isDecider({ deciders, deciderStates }: ActionRow, { body }: BoardPageInput): boolean {
  return deciders.some(({ id }) => id === body.id) || deciderStates.some(({ decider }) => decider.id === body.id);
}

/** Whether the body gave it as a commission, or is to be told of it. */
export function isCommission(row: ActionRow, input: BoardPageInput): boolean {
  return row.reportBackTo?.id === input.body.id || isGiven(row, input);
}

function isGiven({ origin }: ActionRow, { decisionIds }: BoardPageInput): boolean {
  return origin?.kind === 'commission' && origin.decisionId !== null && decisionIds.includes(origin.decisionId);
}

/**
 * The actions that the picture counts: what the body owns or decides. What it has given, outside the plans that it owns, is
 * told of among its commissions, also when it has said that it is finished.
 */
export function planRows(input: BoardPageInput): ActionRow[] {
  return input.rows.filter((row) => isOwned(row, input) || (isDecider(row, input) && !isGiven(row, input)));
}

/** The body's first planned meeting on or after `date`, and never before the day of the page; null when none is known. */
export function meetingFrom(date: IsoDate, { meetings, meeting, asOf }: BoardPageInput): IsoDate | null {
  const days = [...meetings, ...(meeting === null ? [] : [meeting.date])].filter((day) => day >= date && day >= asOf);
  return days.sort()[0] ?? null;
}
