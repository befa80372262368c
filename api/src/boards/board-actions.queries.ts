import { type DecisionCalendar } from '@genomfor/shared';
import { PRESENT } from '../actions/action-rows.queries';
import { all, among, select, type Condition, type Source } from '../platform/database/select';

interface Concerned {
  bodyId: string;
  calendar: DecisionCalendar;
}

/**
 * The ids of every action that concerns the body, in the order of the plans: those of reviews that it owns, those it decides
 * by itself or in a group, those it has commissioned or is told of, and the open ones that it prepares for others.
 */
export async function readBoardActionIds(source: Source, { bodyId, calendar }: Concerned): Promise<string[]> {
  const decides = new Set([bodyId, ...groupsWith(new Set([bodyId]), calendar)]);
  const prepares = preparedBy(bodyId, calendar);
  const ways: Condition[] = [
    { sql: 'r.owner_id = ?', values: [bodyId] },
    { sql: 'a.report_back_to_id = ?', values: [bodyId] },
    decidedBy(source, [...decides]),
    { sql: 'a.id IN (SELECT action_id FROM body_report WHERE actor_id = ?)', values: [bodyId] },
    givenBy(bodyId),
    openAnd(decidedBy(source, [...prepares, ...groupsWith(prepares, calendar)])),
  ];
  const concerns: Condition = {
    sql: ways.map(({ sql }) => `(${sql})`).join(' OR '),
    values: ways.flatMap(({ values }) => values),
  };
  return readIdsInOrder(source, concerns);
}

/** The ids of every action of the reviews, in the order of the plans. */
export async function readReviewActionIds(source: Source, reviewIds: readonly string[]): Promise<string[]> {
  return readIdsInOrder(source, among(source, 'a.review_id', reviewIds));
}

async function readIdsInOrder(source: Source, which: Condition): Promise<string[]> {
  const { sql, values } = all([PRESENT, { sql: 'r.removed_at IS NULL', values: [] }, which]);
  const rows = await select<{ id: string }>(
    source,
    `SELECT a.id FROM action a JOIN review r ON r.id = a.review_id LEFT JOIN section s ON s.id = a.section_id
      WHERE ${sql} ORDER BY r.sort_key, r.id, COALESCE(s.position, -1), a.position, a.id`,
    values,
  );
  return rows.map(({ id }) => id);
}

/**
 * The ids of the reviews that the body owns. A list of nothing but commissions is no plan: the page has a place of its own for
 * those, and would otherwise count them twice.
 */
export async function readOwnedReviewIds(source: Source, bodyId: string): Promise<string[]> {
  const rows = await select<{ id: string }>(
    source,
    `SELECT r.id FROM review r WHERE r.owner_id = ? AND r.removed_at IS NULL AND EXISTS (
       SELECT 1 FROM action a WHERE a.review_id = r.id AND ${PRESENT.sql}
          AND (a.origin IS NULL OR a.origin NOT LIKE '%"kind":"commission"%'))
      ORDER BY r.sort_key, r.id`,
    [bodyId],
  );
  return rows.map(({ id }) => id);
}

/** The ids of the body's own decisions. */
export async function readOwnDecisionIds(source: Source, bodyId: string): Promise<string[]> {
  const rows = await select<{ id: string }>(source, 'SELECT id FROM decision WHERE actor_id = ? ORDER BY id', [bodyId]);
  return rows.map(({ id }) => id);
}

function decidedBy(source: Source, actorIds: readonly string[]): Condition {
  const { sql, values } = among(source, 'x.actor_id', actorIds);
  return { sql: `a.id IN (SELECT x.action_id FROM action_actor x WHERE x.part = 'decider' AND ${sql})`, values };
}

/** A commission keeps the decision that gave it in its origin, which is text on both databases. */
function givenBy(bodyId: string): Condition {
  return {
    sql: `a.origin IS NOT NULL AND EXISTS (SELECT 1 FROM decision d
    WHERE d.actor_id = ? AND a.origin LIKE '%"decisionId":"' || CAST(d.id AS text) || '"%')`,
    values: [bodyId],
  };
}

function openAnd({ sql, values }: Condition): Condition {
  return { sql: `a.progress NOT IN ('done', 'dropped') AND ${sql}`, values };
}

/** The bodies whose matters the body prepares, also those that come to it through another one on the way. */
function preparedBy(bodyId: string, { bodies }: DecisionCalendar): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [bodyId];
  for (let preparer = waiting.pop(); preparer !== undefined; preparer = waiting.pop()) {
    for (const { id, preparedById } of bodies.values()) {
      if (preparedById !== preparer || found.has(id)) continue;
      found.add(id);
      waiting.push(id);
    }
  }
  return found;
}

function groupsWith(bodyIds: ReadonlySet<string>, { groups }: DecisionCalendar): string[] {
  return [...groups].filter(([, members]) => members.some((id) => bodyIds.has(id))).map(([group]) => group);
}
