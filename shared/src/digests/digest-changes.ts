import type { ActionRow, FieldChange, HistoryKind } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import { mergedChanges } from '../boards/board-changes';
import type { IsoDate } from '../dates/iso-date';
import type { MailLine, MailSpan } from '../mail/mail-document';
import { boardChangeText } from '../words/board-change-text';
import { nearDate } from '../words/board-text';
import type { DigestChange } from './digest';

/** What is told as from what to what. Somebody's own words (comments, descriptions, reasons) never leave in a mail. */
const TOLD_FIELD: Readonly<Record<string, string>> = {
  deadline: 'Slutdatum',
  forecast: 'Prognos',
  progress: 'Läge',
  responsible: 'Ansvarig',
  deciders: 'Beslutande',
  dependencies: 'Väntar på',
  milestones: 'Delmål',
  approval: 'Godkännande',
  reportBackTo: 'Återrapporteras till',
  title: 'Åtgärd',
};

/** After these the fields say nothing more: the action has come, or gone. */
const WHOLE: ReadonlySet<HistoryKind> = new Set<HistoryKind>([
  'created',
  'imported',
  'commissioned',
  'dropped',
  'removed',
]);

/** By action, what others than the recipient have done since the previous mail, in the order it was done. */
export function changesByAction(changes: readonly DigestChange[]): ReadonlyMap<string, readonly DigestChange[]> {
  const byAction = new Map<string, DigestChange[]>();
  for (const change of changes) {
    if (change.byRecipient) continue;
    const earlier = byAction.get(change.actionId);
    if (earlier) earlier.push(change);
    else byAction.set(change.actionId, [change]);
  }
  return byAction;
}

/**
 * What has changed with one action as one line: each field from its first value to its last, and who did it last and when, by
 * role. Null when nothing is worth telling.
 */
export function changeLine(changes: readonly DigestChange[], row: ActionRow | null, today: IsoDate): MailLine | null {
  const last = changes.at(-1);
  if (!last) return null;
  const deadline = row && deadlineWords(row.deadline);
  const kinds = changes.map(({ what }) => what);
  const isWhole = kinds.some((kind) => WHOLE.has(kind));
  const told = isWhole ? [] : mergedChanges(changes.flatMap((change) => change.changes));
  const spans = told.flatMap((change) => fieldSpans(change, told, deadline));
  const sentence = boardChangeText({ kinds, changes: [], deadline });
  if (spans.length === 0 && sentence === '') return null;
  const who = [...(last.by === null ? [] : [last.by]), nearDate(last.date, today)].join(', ');
  return [...spans, ...(sentence === '' ? [] : [`${sentence} `]), `${who}.`];
}

function fieldSpans(
  { field, before, after }: FieldChange,
  all: readonly FieldChange[],
  deadline: string | null,
): MailSpan[] {
  const name = TOLD_FIELD[field];
  if (name === undefined) return [];
  const keepsDeadline = !all.some((change) => change.field === 'deadline');
  const was = field === 'forecast' && before === null && after !== deadline && keepsDeadline ? deadline : before;
  return [`${name}: `, { before: was, after: after ?? 'saknas' }, '. '];
}
