import type { ActionRow, FieldChange } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import { REPORT_DAYS } from '../assessment/assessment-rules';
import type { Reason } from '../assessment/assessment';
import { addDays } from '../dates/iso-calendar';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { compareNullLast } from '../dates/null-last';
import { swedishSortKey } from '../swedish-order';
import { boardChangeText } from '../words/board-change-text';
import type { BoardChange } from './board-page';
import type { BoardPageChange, BoardPageInput } from './board-rows';

/**
 * What changed since the body last met, the latest first and one line for each action: its first and its last value and not
 * each step between. Time alone changes things too: a deadline that passes, a report that grows too old to judge by.
 */
export function boardChanges(input: BoardPageInput): BoardChange[] {
  const { previousMeeting, asOf } = input;
  const isSince = (date: IsoDate) => date <= asOf && (previousMeeting === null || date >= previousMeeting);
  const byAction = new Map<string, BoardPageChange[]>();
  for (const change of input.changes) {
    if (isSince(change.date)) byAction.set(change.actionId, [...(byAction.get(change.actionId) ?? []), change]);
  }
  const rows = new Map(input.rows.map((row) => [row.id, row]));
  const ids = new Set([...byAction.keys(), ...(previousMeeting === null ? [] : rows.keys())]);
  return [...ids]
    .flatMap((id) => actionChange(rows.get(id) ?? null, byAction.get(id) ?? [], isSince, asOf) ?? [])
    .sort(
      (a, b) =>
        -compareNullLast(a.date, b.date) ||
        compareNullLast(swedishSortKey(a.title), swedishSortKey(b.title)) ||
        compareNullLast(a.actionId, b.actionId),
    );
}

interface Told {
  date: IsoDate;
  text: string;
}

function actionChange(
  row: ActionRow | null,
  changes: readonly BoardPageChange[],
  isSince: (date: IsoDate) => boolean,
  asOf: IsoDate,
): BoardChange | null {
  const told = [doneText(row, changes), passedText(row, isSince, asOf)].filter((one) => one !== null);
  const last = changes.at(-1);
  const actionId = row?.id ?? last?.actionId;
  if (told.length === 0 || actionId === undefined) return null;
  return {
    actionId,
    date: told.map(({ date }) => date).reduce((latest, date) => (date > latest ? date : latest)),
    title: row?.title ?? last?.title ?? '',
    text: told.map(({ text }) => text).join(' '),
    standing: row?.assessment.standing ?? 'dropped',
  };
}

function doneText(row: ActionRow | null, changes: readonly BoardPageChange[]): Told | null {
  const last = changes.at(-1);
  if (!last) return null;
  const text = boardChangeText({
    kinds: changes.map(({ what }) => what),
    changes: mergedChanges(changes.flatMap((change) => change.changes)),
    deadline: row && deadlineWords(row.deadline),
  });
  return text === '' ? null : { date: last.date, text };
}

/** Each field once, from its first value to its last; what came back to where it was has not changed. */
export function mergedChanges(changes: readonly FieldChange[]): FieldChange[] {
  const merged = new Map<string, FieldChange>();
  for (const { field, before, after } of changes) {
    const first = merged.get(field);
    merged.set(field, { field, before: first ? first.before : before, after });
  }
  return [...merged.values()].filter(({ before, after }) => before !== after);
}

/** What the days have done to the action, when they did it since the last meeting. */
function passedText(row: ActionRow | null, isSince: (date: IsoDate) => boolean, asOf: IsoDate): Told | null {
  const told = (row?.assessment.reasons ?? []).flatMap((reason) => passing(reason, asOf) ?? []);
  return told.find(({ date }) => isSince(date)) ?? null;
}

function passing(reason: Reason, asOf: IsoDate): Told | null {
  if (reason.code === 'deadline-passed') {
    const deadline = addDays(asOf, -reason.days);
    return { date: addDays(deadline, 1), text: `Slutdatum ${formatIsoDate(deadline)} har passerat.` };
  }
  if (reason.code !== 'report-old') return null;
  const text = `Senaste rapporten kom ${formatIsoDate(reason.on)}. Läget går därför inte att bedöma.`;
  return { date: addDays(reason.on, REPORT_DAYS + 1), text };
}
