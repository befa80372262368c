import type { ActionDetail, CommentView } from '@genomfor/shared';
import { readHistory } from '../history/history.queries';
import { instantOf, select, type Source } from '../platform/database/select';
import { readParts } from './action-parts.queries';
import { readStored } from './action-rows.queries';
import { readDeciding } from './deciding.queries';
import {
  toActionRow,
  toOwnFields,
  toStoredFields,
  type ActionParts,
  type JudgedAction,
  type StoredAction,
} from './stored-action';
import { readReports } from './status-reports.queries';
import { mayApprove, type Viewing } from './viewing.queries';

/** An action as it stands, before what people have said about it is read. */
export type OpenedAction = JudgedAction;

interface StoredComment {
  id: string;
  at: Date | string;
  by_name: string;
  text: string;
}

/** The action and what hangs on it; null when it is gone. */
export async function readOpened(source: Source, id: string, viewing: Viewing): Promise<OpenedAction | null> {
  const stored = await readStored(source, id);
  const parts = stored && (await readParts(source, [id])).get(id);
  return stored && parts ? judged(source, stored, parts, viewing) : null;
}

/** The action with how it stands with those who decide it. */
export async function judged(
  source: Source,
  stored: StoredAction,
  parts: ActionParts,
  { ground }: Viewing,
): Promise<OpenedAction> {
  return { stored, parts, deciding: await readDeciding(source, { stored, parts }, ground) };
}

/** Everything about one action; null when it is gone. */
export async function readDetail(source: Source, id: string, viewing: Viewing): Promise<ActionDetail | null> {
  const opened = await readOpened(source, id, viewing);
  return opened && withTalk(source, opened, viewing);
}

/** The opened action with its reports, comments and history, latest first. */
export async function withTalk(source: Source, opened: OpenedAction, viewing: Viewing): Promise<ActionDetail> {
  const { id } = opened.stored;
  return {
    ...toActionRow(opened, viewing),
    ...toOwnFields(opened.stored),
    mayApprove: mayApprove(viewing, opened.deciding.states),
    reports: await readReports(source, id),
    comments: await readComments(source, id),
    history: await readHistory(source, id),
  };
}

/** The opened action as its history tells of it, which says nothing of how it stands. */
export function toTold({ stored, parts, deciding }: OpenedAction) {
  return { ...toStoredFields(stored), ...toOwnFields(stored), ...parts, deciderStates: deciding.states };
}

async function readComments(source: Source, actionId: string): Promise<CommentView[]> {
  const stored = await select<StoredComment>(
    source,
    'SELECT id, at, by_name, text FROM action_comment WHERE action_id = ? ORDER BY at DESC, id',
    [actionId],
  );
  return stored.map(({ at, by_name: by, ...comment }) => ({ ...comment, at: instantOf(at), by }));
}
