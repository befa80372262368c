import { readGroups } from '../bodies/groups.queries';
import { all, among, select, type Source } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';

/**
 * Throws Refused('not-a-decider') when the body, or the role, decides not every one of the actions, by itself or as one of
 * those that a group stands for. Actions that are not there are passed over.
 */
export async function refuseWhoDoesNotDecide(
  source: Source,
  deciderId: string,
  actionIds: readonly string[],
): Promise<void> {
  if (actionIds.length === 0) return;
  const { sql, values } = all([among(source, 'a.id', actionIds), { sql: 'a.removed_at IS NULL', values: [] }]);
  const stored = await select<{ id: string; actor_id: string | null }>(
    source,
    `SELECT a.id, x.actor_id FROM action a LEFT JOIN action_actor x ON x.action_id = a.id AND x.part = 'decider'
      WHERE ${sql}`,
    values,
  );
  const groups = await readGroups(source);
  const standsFor = groups.filter(({ members }) => members.some(({ id }) => id === deciderId));
  const deciding = new Set([deciderId, ...standsFor.map(({ group }) => group.id)]);
  const decided = new Set(
    stored.filter(({ actor_id }) => actor_id !== null && deciding.has(actor_id)).map(({ id }) => id),
  );
  if (stored.some(({ id }) => !decided.has(id))) throw new Refused('not-a-decider');
}
