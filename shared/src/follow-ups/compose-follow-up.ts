import type { ActionRow } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import type { IsoDate } from '../dates/iso-date';
import { followUpSummary } from '../words/follow-up-text';
import { reasonText } from '../words/reason-text';
import { compareWithBefore } from './compare-rounds';
import { deviationsOf } from './deviations';
import type { FollowUpPage, FollowUpRow, RoundAnswer } from './follow-up';
import type { FollowUpPeriod } from './period';

export interface FollowUpInput {
  review: { id: string; title: string };
  period: FollowUpPeriod;
  lastDay: IsoDate;
  asOf: IsoDate;
  /** The actions that the round asks about, in the order of the plan, as they stand on `asOf`. */
  rows: readonly ActionRow[];
  /** By action. */
  answers: ReadonlyMap<string, RoundAnswer>;
  /** The latest closed round of the review; null when there is none. */
  previous: FollowUpPage | null;
  /** The ids of actions of the round before that are done now. */
  finishedIds: ReadonlySet<string>;
}

/**
 * All that a round tells: a summary in words, what deviates and why, what has changed since the round before, and every
 * action that is asked about. Pure, and in the same order every time.
 */
export function composeFollowUp(input: FollowUpInput): FollowUpPage {
  const { review, period, lastDay, asOf, previous, finishedIds } = input;
  const asked = input.rows.filter(({ progress }) => progress !== 'dropped');
  const rows = input.rows.map((row) => toRow(row, input.answers.get(row.id)));
  const deviations = deviationsOf(asked.map((row) => ({ row, answer: input.answers.get(row.id) ?? null })));
  const comparison = previous && compareWithBefore(rows, previous, finishedIds);
  const reported = asked.filter(({ id }) => input.answers.has(id)).length;
  const told = { total: asked.length, reported, deviations, comparison };
  return { review, period, lastDay, asOf, summary: followUpSummary(told), ...told, rows };
}

function toRow(row: ActionRow, answer: RoundAnswer | undefined): FollowUpRow {
  const { light, standing, reasons } = row.assessment;
  const first = reasons[0];
  return {
    actionId: row.id,
    title: row.title,
    sectionTitle: row.sectionTitle,
    deadline: deadlineWords(row.deadline),
    responsible: row.responsible.map(({ name }) => name),
    progress: row.progress,
    forecast: row.forecast,
    standing,
    light,
    reason: first ? reasonText(first) : '',
    own: answer?.assessment ?? null,
    comment: answer?.comment ?? null,
    reportedOn: answer?.on ?? null,
  };
}
