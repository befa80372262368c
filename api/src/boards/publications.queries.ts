import { type BoardPage, type IsoDate, type PublicationRow, type PublicationView } from '@genomfor/shared';
import { instantOf, select, type Source } from '../platform/database/select';

interface StoredRow {
  id: string;
  meeting_id: string;
  meeting_date: IsoDate;
  published_on: IsoDate;
  published_at: Date | string;
  by_name: string;
  open_links: number;
}

interface StoredPublication extends StoredRow {
  introduction: string | null;
  page: string;
}

/** Counts the links that still open the page at the moment that is the first value of the statement. */
const ROW = `p.id, p.meeting_id, p.meeting_date, p.published_on, p.published_at, p.by_name,
  (SELECT COUNT(*) FROM share_link l
    WHERE l.publication_id = p.id AND l.revoked_at IS NULL AND l.expires_at > ?) AS open_links`;

/** The body's frozen pages, the one for the latest meeting first and of each meeting the newest first. */
export async function readPublications(source: Source, bodyId: string, now: Date): Promise<PublicationRow[]> {
  const stored = await select<StoredRow>(
    source,
    `SELECT ${ROW} FROM board_publication p WHERE p.actor_id = ?
      ORDER BY p.meeting_date DESC, p.published_at DESC, p.id`,
    [now, bodyId],
  );
  return stored.map(toRow);
}

/** One frozen page; null when there is none. */
export async function readPublication(source: Source, id: string, now: Date): Promise<PublicationView | null> {
  const [stored] = await select<StoredPublication>(
    source,
    `SELECT ${ROW}, p.introduction, p.page FROM board_publication p WHERE p.id = ?`,
    [now, id],
  );
  if (!stored) return null;
  return { ...toRow(stored), page: JSON.parse(stored.page) as BoardPage, introduction: stored.introduction };
}

function toRow(stored: StoredRow): PublicationRow {
  return {
    id: stored.id,
    meeting: { id: stored.meeting_id, date: stored.meeting_date },
    publishedOn: stored.published_on,
    publishedAt: instantOf(stored.published_at),
    by: stored.by_name,
    openLinks: stored.open_links,
  };
}
