import {
  type FieldChange,
  type HistoryEntryView,
  type HistoryKind,
  type IsoInstant,
  type RecentChange,
} from '@genomfor/shared';
import { among, instantOf, select, type Source } from '../platform/database/select';

interface StoredEntry {
  id: string;
  action_id: string;
  at: Date | string;
  by_name: string;
  what: HistoryKind;
  changes: string;
  reason: string | null;
}

/** Everything that has happened to the action, latest first. */
export async function readHistory(source: Source, actionId: string): Promise<HistoryEntryView[]> {
  const stored = await select<StoredEntry>(
    source,
    `SELECT id, action_id, at, by_name, what, changes, reason FROM history_entry
      WHERE action_id = ? ORDER BY at DESC, version DESC, id`,
    [actionId],
  );
  return stored.map(toEntry);
}

/** The latest changes that people have made since `since`, latest first; what an import brought in is not among them. */
export async function readRecentChanges(
  source: Source,
  { since, review, most }: { since: Date; review?: string; most: number },
): Promise<RecentChange[]> {
  const stored = await select<StoredEntry & { action_title: string }>(
    source,
    `SELECT h.id, h.action_id, h.at, h.by_name, h.what, h.changes, h.reason, a.title AS action_title
       FROM history_entry h JOIN action a ON a.id = h.action_id
      WHERE h.at >= ? AND h.what NOT IN ('imported', 'placed') AND a.removed_at IS NULL
            ${review === undefined ? '' : 'AND a.review_id = ?'}
      ORDER BY h.at DESC, h.version DESC, h.id LIMIT ?`,
    [since, ...(review === undefined ? [] : [review]), most],
  );
  return stored.map((entry) => ({ ...toEntry(entry), actionId: entry.action_id, actionTitle: entry.action_title }));
}

/** What has been done to an action, without who did it and without the reason. */
export interface ActionChange {
  actionId: string;
  title: string;
  at: IsoInstant;
  what: HistoryKind;
  changes: FieldChange[];
}

/** As `readAttributedChanges`, without who did it. */
export async function readChangesOf(
  source: Source,
  actionIds: readonly string[],
  since: Date,
): Promise<ActionChange[]> {
  return (await readAttributedChanges(source, actionIds, since)).map(({ byId: _, ...change }) => change);
}

/** What has been done to an action, and the account that did it; null when the program itself did. */
export interface AttributedChange extends ActionChange {
  byId: string | null;
}

/** Everything that has been done to the actions since `since`, earliest first; that they were put in order is left out. */
export async function readAttributedChanges(
  source: Source,
  actionIds: readonly string[],
  since: Date,
): Promise<AttributedChange[]> {
  const { sql, values } = among(source, 'h.action_id', actionIds);
  const stored = await select<Omit<StoredEntry, 'by_name' | 'reason'> & { by_id: string | null; title: string }>(
    source,
    `SELECT h.id, h.action_id, h.at, h.by_id, h.what, h.changes, a.title
       FROM history_entry h JOIN action a ON a.id = h.action_id
      WHERE h.at >= ? AND h.what <> 'placed' AND ${sql}
      ORDER BY h.at, h.version, h.id`,
    [since, ...values],
  );
  return stored.map(({ action_id: actionId, title, at, by_id: byId, what, changes }) => ({
    actionId,
    title,
    at: instantOf(at),
    byId,
    what,
    changes: JSON.parse(changes) as FieldChange[],
  }));
}

function toEntry({ id, at, by_name: by, what, changes, reason }: StoredEntry): HistoryEntryView {
  return { id, at: instantOf(at), by, what, changes: JSON.parse(changes) as FieldChange[], reason };
}
