import { type ActorRef, type MyActionsView } from '@genomfor/shared';
import { readRows } from '../actions/action-rows.queries';
import { type Viewing } from '../actions/viewing.queries';
import { among, select, type Source } from '../platform/database/select';

const MOST_ROWS = 500;

/** The open actions that any of `roles` answers for, the earliest deadline first; at most 500. */
export async function readMyActions(source: Source, roles: ActorRef[], viewing: Viewing): Promise<MyActionsView> {
  const { today } = viewing;
  if (roles.length === 0) return { today, roles, rows: [] };
  const mine = among(
    source,
    'x.actor_id',
    roles.map(({ id }) => id),
  );
  const found = await select<{ id: string }>(
    source,
    `SELECT a.id FROM action a
      WHERE a.removed_at IS NULL AND a.progress NOT IN ('done', 'dropped')
            AND a.id IN (SELECT x.action_id FROM action_actor x WHERE x.part = 'responsible' AND ${mine.sql})
      ORDER BY a.deadline_date ASC NULLS LAST, a.title_key, a.id LIMIT ?`,
    [...mine.values, MOST_ROWS],
  );
  return {
    today,
    roles,
    rows: await readRows(
      source,
      found.map(({ id }) => id),
      viewing,
    ),
  };
}
