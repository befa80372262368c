import { approvedWhen, approvalWords, type DeciderState, type FieldChange, type HistoryKind } from '@genomfor/shared';
import { readHistory } from '../history/history.queries';
import { type Source } from '../platform/database/select';
import { type Action } from './action.entity';
import { type StoredAction } from './stored-action';

const FIELD = 'approval';

/** The columns that say whether, when and by whom the action is approved: by all of its deciders, on the day of the last. */
export function approvalColumns(
  states: readonly DeciderState[],
): Pick<Action, 'approvedOn' | 'approvedBy' | 'approvedNote'> {
  const approvedOn = approvedWhen(states);
  if (approvedOn === null) return { approvedOn: null, approvedBy: null, approvedNote: null };
  return {
    approvedOn,
    approvedBy: states.map(({ decider }) => decider.name).join(', '),
    approvedNote: approvalWords(states),
  };
}

/** How the history tells that the deciders now stand so, when it last told of them as `before`; null when nothing is new. */
export function approvalTold(
  before: string | null,
  states: readonly DeciderState[],
): { what: HistoryKind; changes: FieldChange[] } | null {
  const after = approvalWords(states);
  if (before === after) return null;
  const isTakenBack = countOf(after) < countOf(before);
  return {
    what: isTakenBack ? 'approval-withdrawn' : 'approved',
    changes: [{ field: FIELD, before, after }],
  };
}

/**
 * How the history tells that the action is now approved, or no longer is, when nobody has said anything new: others decide it.
 * Null when it stands as it did, and when no decision answers for it, so that nothing follows from who decides.
 */
export function approvalTurned(
  { is_answered, approved_on }: Pick<StoredAction, 'is_answered' | 'approved_on'>,
  { approvedOn }: Pick<Action, 'approvedOn'>,
): { what: HistoryKind; changes: FieldChange[] } | null {
  if (!is_answered || approved_on === approvedOn) return null;
  return { what: approvedOn === null ? 'approval-withdrawn' : 'approved', changes: [] };
}

function countOf(words: string | null): number {
  return words === null ? 0 : words.split(', ').length;
}

/** What the history last told of the deciders' yes; null when it has told of none. */
export async function lastToldApproval(source: Source, actionId: string): Promise<string | null> {
  const entries = await readHistory(source, actionId);
  const told = entries.flatMap(({ changes }) => changes).find(({ field }) => field === FIELD);
  return told?.after ?? null;
}
