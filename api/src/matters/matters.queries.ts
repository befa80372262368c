import {
  addDays,
  addMonths,
  matterClock,
  matterStageText,
  openCommitments,
  registryPatterns,
  reportBackDue,
  searchKey,
  type IsoDate,
  type LapsingDocument,
  type MatterFilter,
  type MatterKind,
  type MatterList,
  type MatterRow,
} from '@genomfor/shared';
import { all, select, type Condition, type Source } from '../platform/database/select';
import { readMatterParts, type MatterParts } from './matter-parts.queries';

/** How many rows a list gives when nobody says otherwise, and at most. */
export const MATTERS = 100;
export const MOST_MATTERS = 500;

/** A row of `matter`, as a raw read gives it. */
export interface StoredMatter {
  id: string;
  title: string;
  kind: MatterKind;
  registry_number: string | null;
  submitted_on: IsoDate | null;
  closed_on: IsoDate | null;
  review_id: string | null;
  review_title: string | null;
  delay_reason: string | null;
  valid_from: IsoDate | null;
  valid_to: IsoDate | null;
  note: string | null;
  version: number;
}

const MATTER = `SELECT matter.id, matter.title, matter.kind, matter.registry_number, matter.submitted_on, matter.closed_on,
    matter.review_id, r.title AS review_title, matter.delay_reason, matter.valid_from, matter.valid_to, matter.note,
    matter.version
  FROM matter LEFT JOIN review r ON r.id = matter.review_id`;

/** What is open before what is closed, the latest handled first. */
const LATEST_FIRST = `ORDER BY CASE WHEN matter.closed_on IS NULL THEN 0 ELSE 1 END,
  COALESCE((SELECT MAX(d.decided_on) FROM decision d WHERE d.matter_id = matter.id), matter.submitted_on) DESC NULLS LAST,
  matter.title_key, matter.id`;

/** The matters that `filter` asks for as they stand on `today`, open ones first, those that were handled last before others. */
export async function readMatters(source: Source, filter: MatterFilter, today: IsoDate): Promise<MatterList> {
  const { offset = 0, limit = MATTERS, late } = filter;
  const where = all([...(late ? [mayBeLate(today)] : []), ...conditionsOf(filter)]);
  const stored = await select<StoredMatter>(source, `${MATTER} WHERE ${where.sql} ${LATEST_FIRST}`, where.values);
  const found = late ? await lateOf(source, stored, today) : stored;
  const rows = await readRowsOf(source, found.slice(offset, offset + limit), today);
  return { rows, total: found.length, today };
}

/** Motions that have not been decided in time and commissions not reported back, the longest late first, at most `most`. */
export async function readLateMatters(source: Source, today: IsoDate, most: number): Promise<MatterRow[]> {
  const { sql, values } = mayBeLate(today);
  const stored = await select<StoredMatter>(source, `${MATTER} WHERE ${sql}`, values);
  const rows = await readRowsOf(source, stored, today);
  return rows
    .filter(({ clock }) => clock?.late)
    .sort((a, b) => (a.clock?.daysLeft ?? 0) - (b.clock?.daysLeft ?? 0))
    .slice(0, most);
}

/** The governing documents whose last day is `today` or within `days` days from it, the earliest first. */
export async function readLapsing(source: Source, today: IsoDate, days: number): Promise<LapsingDocument[]> {
  return select<LapsingDocument>(
    source,
    `SELECT id AS "matterId", title, valid_to AS "validTo" FROM matter
      WHERE kind = 'governing' AND closed_on IS NULL AND valid_to >= ? AND valid_to <= ?
      ORDER BY valid_to, title_key, id`,
    [today, addDays(today, days)],
  );
}

/** One matter as it is stored; null when there is none. */
export async function readStoredMatter(source: Source, id: string): Promise<StoredMatter | null> {
  const [stored] = await select<StoredMatter>(source, `${MATTER} WHERE matter.id = ?`, [id]);
  return stored ?? null;
}

/** The matter as a row of a list, as it stands on `today`. */
export function toMatterRow(stored: StoredMatter, parts: MatterParts, today: IsoDate): MatterRow {
  const matter = {
    kind: stored.kind,
    submittedOn: stored.submitted_on,
    closedOn: stored.closed_on,
    delayReason: stored.delay_reason,
    events: parts.events,
    decisions: parts.decisions,
    reportBackDue: reportBackDue(parts.actions),
  };
  const latest = parts.decisions.findLast(({ outcome }) => outcome !== null);
  return {
    id: stored.id,
    registryNumber: stored.registry_number,
    title: stored.title,
    kind: stored.kind,
    submittedOn: stored.submitted_on,
    closedOn: stored.closed_on,
    clock: matterClock(matter, today),
    stage: matterStageText(matter, today),
    latest: latest
      ? { body: latest.body.name, date: latest.date, paragraph: latest.paragraph, outcome: latest.outcome }
      : null,
    openActions: openCommitments(parts.actions).length,
  };
}

async function readRowsOf(source: Source, stored: readonly StoredMatter[], today: IsoDate): Promise<MatterRow[]> {
  const parts = await readMatterParts(
    source,
    stored.map(({ id }) => id),
  );
  return stored.flatMap((matter) => {
    const its = parts.get(matter.id);
    return its ? [toMatterRow(matter, its, today)] : [];
  });
}

async function lateOf(source: Source, stored: readonly StoredMatter[], today: IsoDate): Promise<StoredMatter[]> {
  const rows = await readRowsOf(source, stored, today);
  const late = new Set(rows.filter(({ clock }) => clock?.late).map(({ id }) => id));
  return stored.filter(({ id }) => late.has(id));
}

/** What no rule could call late is not read: an open motion, or work with an origin whose day has passed. */
function mayBeLate(today: IsoDate): Condition {
  return {
    sql: `(matter.kind = 'motion' AND matter.closed_on IS NULL AND matter.submitted_on <= ?) OR matter.id IN (
      SELECT matter_id FROM action WHERE matter_id IS NOT NULL AND origin IS NOT NULL AND deadline_date < ?)`,
    values: [addMonths(today, -12), today],
  };
}

function conditionsOf({ q = '', body, kind, open }: MatterFilter): Condition[] {
  const words = searchKey(q).split(' ').filter(Boolean);
  return [
    ...(words.length > 0 ? [isFoundBy(q, words)] : []),
    ...(body === undefined
      ? []
      : [{ sql: 'matter.id IN (SELECT matter_id FROM decision WHERE actor_id = ?)', values: [body] }]),
    ...(kind === undefined ? [] : [{ sql: 'matter.kind = ?', values: [kind] }]),
    ...(open === undefined ? [] : [{ sql: `matter.closed_on IS ${open ? '' : 'NOT '}NULL`, values: [] }]),
  ];
}

/** That every word stands in the title or the registry number, or that the registry number is the one meant, however written. */
function isFoundBy(q: string, words: readonly string[]): Condition {
  const inText = all(
    words.map((word) => ({
      sql: `matter.search_text LIKE ? ESCAPE '\\'`,
      values: [`%${word.replace(/[\\%_]/g, '\\$&')}%`],
    })),
  );
  const patterns = registryPatterns(q);
  return {
    sql: [`(${inText.sql})`, ...patterns.map(() => 'matter.registry_key LIKE ?')].join(' OR '),
    values: [...inText.values, ...patterns],
  };
}
