import { type ActorKind, type IsoDate, type ReportRow } from '@genomfor/shared';
import { instantOf, select, type Source } from '../platform/database/select';

interface StoredRow {
  id: string;
  title: string;
  actor_id: string;
  actor_name: string;
  actor_kind: ActorKind;
  meeting_id: string;
  meeting_date: IsoDate;
  published_on: IsoDate | null;
  published_at: Date | string | null;
  by_name: string;
  version: number;
}

/**
 * The reports to the body, drafts first when `drafts` are told of, then those for the latest meeting, and of each meeting the
 * newest first.
 */
export async function readReports(source: Source, bodyId: string, drafts: boolean): Promise<ReportRow[]> {
  const stored = await select<StoredRow>(
    source,
    `SELECT r.id, r.title, r.actor_id, a.name AS actor_name, a.kind AS actor_kind, r.meeting_id, r.meeting_date,
            r.published_on, r.published_at, r.by_name, r.version
       FROM report r JOIN actor a ON a.id = r.actor_id
      WHERE r.actor_id = ?${drafts ? '' : ' AND r.published_at IS NOT NULL'}
      ORDER BY CASE WHEN r.published_at IS NULL THEN 0 ELSE 1 END, r.meeting_date DESC, r.published_at DESC, r.id`,
    [bodyId],
  );
  return stored.map((row) => ({
    id: row.id,
    title: row.title,
    body: { id: row.actor_id, name: row.actor_name, kind: row.actor_kind },
    meeting: { id: row.meeting_id, date: row.meeting_date },
    publishedOn: row.published_on,
    publishedAt: row.published_at === null ? null : instantOf(row.published_at),
    by: row.by_name,
    version: row.version,
  }));
}
