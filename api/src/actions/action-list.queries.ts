import {
  PRECISIONS,
  STANDINGS,
  awaitedStates,
  compareByGravity,
  countStandings,
  isAmongDecisions,
  searchKey,
  type ActionFilter,
  type ActionList,
  type DecisionFilter,
  type IsoDate,
  type MissingField,
} from '@genomfor/shared';
import { all, select, type Condition, type Source } from '../platform/database/select';
import { PRESENT, readRows } from './action-rows.queries';
import { concerns, readStandings, type StandingRow } from './standings.queries';
import { type Viewing } from './viewing.queries';

/** How many rows a list gives when nobody says otherwise, and at most. */
export const ROWS = 200;
export const MOST_ROWS = 500;

/** The actions that `filter` asks for, in its order, with the counts of the review they are in. */
export async function readList(source: Source, filter: ActionFilter, viewing: Viewing): Promise<ActionList> {
  const standings = await readStandings(source, { review: filter.review }, viewing.ground);
  const { ids, total } = isJudged(filter)
    ? await judgedPage(source, filter, standings.rows, viewing.today)
    : await storedPage(source, filter, standings.rows.length);
  return {
    rows: await readRows(source, ids, viewing),
    total,
    all: standings.rows.length,
    standings: countStandings(standings.rows),
    missing: countMissing(standings.rows),
    today: viewing.today,
  };
}

/** The ids of all actions that `filter` asks for, in its order, however many they are. */
export async function readOrderedIds(source: Source, filter: ActionFilter, viewing: Viewing): Promise<string[]> {
  const whole = { ...filter, offset: 0, limit: Number.MAX_SAFE_INTEGER };
  if (!isJudged(whole)) return (await storedPage(source, whole, 0)).ids;
  const standings = await readStandings(source, { review: filter.review }, viewing.ground);
  return (await judgedPage(source, whole, standings.rows, viewing.today)).ids;
}

/** How many of the actions lack what; every field is present, with 0 where none lacks it. */
export function countMissing(rows: readonly Pick<StandingRow, 'missing'>[]): Record<MissingField, number> {
  const counts: Record<MissingField, number> = { decider: 0, responsible: 0, deadline: 0 };
  for (const { missing } of rows) for (const field of missing) counts[field] += 1;
  return counts;
}

interface Page {
  ids: string[];
  total: number;
}

/** Whether choosing or ordering needs how the actions stand, which no column says. */
function isJudged({ standing, missing, decision, sort, group }: ActionFilter): boolean {
  const isChosen = standing !== undefined || missing !== undefined || decision !== undefined;
  return isChosen || sort === 'standing' || group === 'standing';
}

async function storedPage(source: Source, filter: ActionFilter, inScope: number): Promise<Page> {
  const { limit = ROWS, offset = 0 } = filter;
  const where = whereOf(filter);
  const rows = await select<{ id: string }>(source, `${orderedIds(filter, where)} LIMIT ? OFFSET ?`, [
    ...where.values,
    limit,
    offset,
  ]);
  const ids = rows.map(({ id }) => id);
  if (!isNarrowed(filter)) return { ids, total: inScope };
  if (ids.length > 0 && ids.length < limit) return { ids, total: offset + ids.length };
  const [count] = await select<{ total: number }>(
    source,
    `SELECT COUNT(*) AS total FROM action a WHERE ${where.sql}`,
    where.values,
  );
  return { ids, total: count?.total ?? 0 };
}

async function judgedPage(
  source: Source,
  filter: ActionFilter,
  standings: readonly StandingRow[],
  today: IsoDate,
): Promise<Page> {
  const { limit = ROWS, offset = 0, standing, missing, decision } = filter;
  const where = whereOf(filter);
  const ordered = await select<{ id: string }>(source, orderedIds(filter, where), where.values);
  const judged = new Map(standings.map((row) => [row.id, row]));
  const chosen = ordered
    .flatMap(({ id }) => judged.get(id) ?? [])
    .filter((row) => standing === undefined || row.standing === standing)
    .filter((row) => missing === undefined || row.missing.includes(missing))
    .filter((row) => decision === undefined || awaits(row, decision, today));
  if (filter.sort === 'standing') {
    const direction = filter.descending ? -1 : 1;
    chosen.sort((a, b) => direction * compareByGravity(a, b));
  }
  if (filter.group === 'standing') chosen.sort((a, b) => standingPlace(a) - standingPlace(b));
  return { ids: chosen.slice(offset, offset + limit).map(({ id }) => id), total: chosen.length };
}

function awaits({ deciderStates, open }: StandingRow, decision: DecisionFilter, today: IsoDate): boolean {
  return awaitedStates(deciderStates).some((state) => isAmongDecisions(state, decision, today, open));
}

function standingPlace({ standing }: StandingRow): number {
  return STANDINGS.indexOf(standing);
}

function isNarrowed({ q, responsible, decider, actor, from, to, changedSince, open, undated }: ActionFilter): boolean {
  const given = [q, responsible, decider, actor, from, to, changedSince].some((value) => value !== undefined);
  return given || open === true || undated === true;
}

function whereOf(filter: ActionFilter): Condition {
  const conditions = [PRESENT, ...wordsOf(filter.q).map(saysWord)];
  const add = (sql: string, ...values: (string | undefined)[]): void => {
    if (values.every((value) => value !== undefined)) conditions.push({ sql, values });
  };
  add('a.review_id = ?', filter.review);
  add("a.id IN (SELECT action_id FROM action_actor WHERE actor_id = ? AND part = 'responsible')", filter.responsible);
  add("a.id IN (SELECT action_id FROM action_actor WHERE actor_id = ? AND part = 'decider')", filter.decider);
  if (filter.actor !== undefined) conditions.push(concerns(filter.actor));
  add('a.deadline_date >= ?', filter.from);
  add('a.deadline_date <= ?', filter.to);
  add('a.changed_on >= ?', filter.changedSince);
  if (filter.open) conditions.push(OPEN);
  if (filter.undated) conditions.push({ sql: 'a.deadline_date IS NULL', values: [] });
  return all(conditions);
}

/** Neither done nor dropped: the same as `open` of a StandingRow. */
const OPEN: Condition = { sql: "a.progress NOT IN ('done', 'dropped')", values: [] };

function wordsOf(q = ''): string[] {
  return searchKey(q).split(' ').filter(Boolean);
}

/** That the word stands in the action's number, title or description, or in the name of somebody who has a part in it. */
function saysWord(word: string): Condition {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return {
    sql: `a.search_text LIKE ? ESCAPE '\\' OR a.id IN (SELECT x.action_id FROM action_actor x
      JOIN actor ON actor.id = x.actor_id WHERE actor.search_text LIKE ? ESCAPE '\\')`,
    values: [pattern, pattern],
  };
}

const JOINS = {
  review: 'JOIN review r ON r.id = a.review_id',
  section: 'LEFT JOIN section s ON s.id = a.section_id',
  responsible: mainActor('responsible'),
  decider: mainActor('decider'),
};

const PLAN_ORDER = ['COALESCE(s.position, -1)', 'a.position', 'a.id'];
const EXACTNESS = `CASE a.deadline_precision ${PRECISIONS.map((precision, place) => `WHEN '${precision}' THEN ${String(place)}`).join(' ')} ELSE ${String(PRECISIONS.length)} END`;
const MONTH = 'SUBSTR(CAST(a.deadline_date AS text), 1, 7)';

function mainActor(part: 'responsible' | 'decider'): string {
  return `LEFT JOIN action_actor ${part}_part
      ON ${part}_part.action_id = a.id AND ${part}_part.part = '${part}' AND ${part}_part.position = 0
    LEFT JOIN actor ${part} ON ${part}.id = ${part}_part.actor_id`;
}

/** The ids of all that match, in the order that `filter` asks for: grouped first, then sorted, the plan's order last. */
function orderedIds(filter: ActionFilter, where: Condition): string {
  const oneReview = filter.review !== undefined;
  const reviewOrder = oneReview ? [] : ['r.sort_key', 'r.id'];
  const direction = filter.descending ? 'DESC' : 'ASC';
  const { sort = 'plan', group = 'none' } = filter;
  const grouped = {
    section: [...reviewOrder, 'COALESCE(s.position, -1)'],
    responsible: ['responsible.sort_key ASC NULLS LAST'],
    decider: ['decider.sort_key ASC NULLS LAST'],
    month: [`${MONTH} ASC NULLS LAST`],
    standing: [],
    none: [],
  }[group];
  const sorted = {
    plan: filter.descending ? ['COALESCE(s.position, -1) DESC', 'a.position DESC'] : [],
    deadline: [`a.deadline_date ${direction} NULLS LAST`, EXACTNESS],
    title: [`a.title_key ${direction}`],
    responsible: [`responsible.sort_key ${direction} NULLS LAST`],
    decider: [`decider.sort_key ${direction} NULLS LAST`],
    standing: [],
  }[sort];
  const order = [...grouped, ...sorted, ...reviewOrder, ...PLAN_ORDER];
  return `SELECT a.id FROM action a ${joinsFor(order.join(' '))} WHERE ${where.sql} ORDER BY ${order.join(', ')}`;
}

function joinsFor(order: string): string {
  const isUsed = (name: string): boolean => order.includes(`${name}.`);
  return [
    isUsed(' r') || order.startsWith('r.') ? JOINS.review : '',
    JOINS.section,
    isUsed('responsible') ? JOINS.responsible : '',
    isUsed('decider') ? JOINS.decider : '',
  ].join(' ');
}
