import { type IsoDate, type ToldDay } from '@genomfor/shared';
import { grouped } from '../platform/database/grouped';
import { among, select, type Source } from '../platform/database/select';

const OPEN = "a.removed_at IS NULL AND a.progress NOT IN ('done', 'dropped')";

/** By role, the ids of the open actions that it answers for. */
export function readOpenIdsOf(
  source: Source,
  actorIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const these = among(source, 'x.actor_id', [...new Set(actorIds)]);
  return readIds(source, {
    owner: 'x.actor_id',
    from: 'action_actor x JOIN action a ON a.id = x.action_id',
    where: `x.part = 'responsible' AND ${these.sql} AND ${OPEN}`,
    values: these.values,
  });
}

/** By role, the ids of the open actions whose deadline passed before `day` and that roles which report to it answer for. */
export function readLateIdsBelow(
  source: Source,
  superiorIds: readonly string[],
  day: IsoDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const these = among(source, 'r.superior_id', [...new Set(superiorIds)]);
  return readIds(source, {
    owner: 'r.superior_id',
    from: 'action_actor x JOIN actor r ON r.id = x.actor_id JOIN action a ON a.id = x.action_id',
    where: `x.part = 'responsible' AND r.removed_at IS NULL AND ${these.sql} AND a.deadline_date < ? AND ${OPEN}`,
    values: [...these.values, day],
  });
}

interface Links {
  owner: string;
  from: string;
  where: string;
  values: readonly unknown[];
}

async function readIds(
  source: Source,
  { owner, from, where, values }: Links,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const stored = await select<{ owner: string; id: string }>(
    source,
    `SELECT DISTINCT ${owner} AS owner, a.id FROM ${from} WHERE ${where}`,
    values,
  );
  const byOwner = grouped(stored, ({ owner: its }) => its);
  return new Map([...byOwner].map(([its, links]) => [its, links.map(({ id }) => id)]));
}

/** What the users have been told of before `day`, by user. */
export async function readToldDays(
  source: Source,
  userIds: readonly string[],
  day: IsoDate,
): Promise<ReadonlyMap<string, readonly ToldDay[]>> {
  const these = among(source, 'user_id', userIds);
  const stored = await select<ToldDay & { userId: string }>(
    source,
    `SELECT user_id AS "userId", action_id AS "actionId", kind, day, lead FROM told_day
      WHERE told_on < ? AND ${these.sql}`,
    [day, ...these.values],
  );
  return grouped(stored, ({ userId }) => userId);
}
