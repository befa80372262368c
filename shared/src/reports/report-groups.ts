import type { ActionRow } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import { groupedRows } from '../boards/board-groups';
import { formatIsoDate } from '../dates/format-plan-date';
import { bodyWord } from '../words/board-text';
import { reasonText } from '../words/reason-text';
import { sentenceCase } from '../words/sentence-case';
import type { ReportAction, ReportGroup } from './report';
import { reportRows, type ReportSource } from './report-rows';

/** Each action once under the headings of its plan, in its order; what the body has commissioned elsewhere comes last. */
export function reportGroups(source: ReportSource, hide: (text: string) => string): ReportGroup[] {
  const { plan, commissions } = reportRows(source);
  const title = `${sentenceCase(bodyWord(source.bodyKind))}s uppdrag`;
  const groups = [...groupedRows(plan), ...(commissions.length === 0 ? [] : [{ title, rows: commissions }])];
  return groups.map((group) => ({
    title: hide(group.title),
    actions: group.rows.map((row) => reportAction(row, hide)),
  }));
}

function reportAction(row: ActionRow, hide: (text: string) => string): ReportAction {
  const deadline = deadlineWords(row.deadline);
  const original = deadlineWords(row.originalDeadline);
  return {
    title: hide(row.title),
    responsible: row.responsible.map(({ name }) => hide(name)),
    standing: row.assessment.standing,
    reasons: hide(reasonsText(row)),
    start: row.startDate === null ? null : formatIsoDate(row.startDate),
    deadline: deadline === null ? null : hide(deadline),
    original: original === null || original === deadline ? null : hide(original),
    forecast: row.forecast === null || row.forecast === row.deadline.date ? null : formatIsoDate(row.forecast),
  };
}

/** Why it stands as it does, as whole sentences. */
export function reasonsText({ assessment }: Pick<ActionRow, 'assessment'>): string {
  return assessment.reasons.map((reason) => `${reasonText(reason)}.`).join(' ');
}
