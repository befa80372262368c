import { type IsoDate } from '@genomfor/shared';
import { among, select, type Source } from '../platform/database/select';
import { grouped } from './grouped';

/** Closed work that nothing has been done to since is left out: there is no more to say of it. */
const LIVELY = `a.removed_at IS NULL AND (
  a.progress NOT IN ('done', 'dropped') OR (a.progress = 'done' AND a.approved_on IS NULL)
  OR EXISTS (SELECT 1 FROM history_entry e WHERE e.action_id = a.id AND e.at >= ?))`;

interface StoredLink {
  owner: string;
  action_id: string;
}

/** By actor, the ids of the actions that it answers for, decides, or is waited for by. `since` is when closed ones must have changed. */
export async function readActionIdsOf(
  source: Source,
  actorIds: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, string[]>> {
  const part = among(source, 'x.actor_id', actorIds);
  const waited = among(source, 'd.actor_id', actorIds);
  const stored = await select<StoredLink>(
    source,
    `SELECT x.actor_id AS owner, x.action_id FROM action_actor x JOIN action a ON a.id = x.action_id
      WHERE x.part IN ('responsible', 'decider') AND ${part.sql} AND ${LIVELY}
     UNION
     SELECT d.actor_id AS owner, d.action_id FROM dependency d JOIN action a ON a.id = d.action_id
      WHERE NOT d.settled AND ${waited.sql} AND ${LIVELY}`,
    [...part.values, since, ...waited.values, since],
  );
  return idsByOwner(stored);
}

/** By review, the ids of its actions; of the reviews that are named, or of all. `since` as for `readActionIdsOf`. */
export async function readActionIdsByReview(
  source: Source,
  reviewIds: readonly string[] | 'all',
  since: Date,
): Promise<ReadonlyMap<string, string[]>> {
  const of = reviewIds === 'all' ? { sql: 'TRUE', values: [] } : among(source, 'a.review_id', reviewIds);
  const stored = await select<StoredLink>(
    source,
    `SELECT a.review_id AS owner, a.id AS action_id FROM action a WHERE ${of.sql} AND ${LIVELY}`,
    [...of.values, since],
  );
  return idsByOwner(stored);
}

/** By actor, the ids of actions that it answered for or decided and that have been taken away since. */
export async function readRemovedIdsOf(
  source: Source,
  actorIds: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, string[]>> {
  const { sql, values } = among(source, 'x.actor_id', actorIds);
  const stored = await select<StoredLink>(
    source,
    `SELECT DISTINCT x.actor_id AS owner, x.action_id FROM action_actor x JOIN action a ON a.id = x.action_id
      WHERE x.part IN ('responsible', 'decider') AND a.removed_at >= ? AND ${sql}`,
    [since, ...values],
  );
  return idsByOwner(stored);
}

/** Somebody's role on a day, for telling by which role something was done. */
export interface RoleSpan {
  userId: string;
  name: string;
  from: IsoDate;
  to: IsoDate | null;
}

/** The roles that the users hold and have held, by name. */
export async function readRoleSpans(source: Source, userIds: readonly string[]): Promise<RoleSpan[]> {
  const { sql, values } = among(source, 'h.user_id', userIds);
  const stored = await select<{ user_id: string; name: string; from_day: IsoDate; to_day: IsoDate | null }>(
    source,
    `SELECT h.user_id, a.name, h.from_day, h.to_day FROM holding h JOIN actor a ON a.id = h.actor_id
      WHERE a.kind <> 'person' AND ${sql} ORDER BY a.sort_key, a.id`,
    values,
  );
  return stored.map(({ user_id, name, from_day, to_day }) => ({ userId: user_id, name, from: from_day, to: to_day }));
}

function idsByOwner(stored: readonly StoredLink[]): ReadonlyMap<string, string[]> {
  const groups = grouped(stored, ({ owner }) => owner);
  return new Map([...groups].map(([owner, links]) => [owner, links.map(({ action_id }) => action_id)]));
}
