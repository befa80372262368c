import { type ActionRow, type ActorRef, type MyActionsView } from '@genomfor/shared';
import { readRows } from '../actions/action-rows.queries';
import { type ActorPart } from '../actions/action-actor.entity';
import { mayApprove, type Viewing } from '../actions/viewing.queries';
import { among, select, type Source } from '../platform/database/select';

const MOST_ROWS = 500;

/**
 * The open actions that any of `roles` answers for, and those that are done and wait for the yes of one of them, the
 * earliest deadline first; at most 500 of each.
 */
export async function readMyActions(source: Source, roles: ActorRef[], viewing: Viewing): Promise<MyActionsView> {
  const { today } = viewing;
  if (roles.length === 0) return { today, roles, rows: [], toApprove: [] };
  return {
    today,
    roles,
    rows: await rowsOf(source, roles, 'responsible', "a.progress NOT IN ('done', 'dropped')", viewing),
    toApprove: await readToApprove(source, roles, viewing),
  };
}

async function readToApprove(source: Source, roles: readonly ActorRef[], viewing: Viewing): Promise<ActionRow[]> {
  const mayDecide = viewing.approvesAny || viewing.roles.size > 0;
  if (!mayDecide) return [];
  const done = await rowsOf(source, roles, 'decider', "a.progress = 'done' AND a.approved_on IS NULL", viewing);
  const own = { approvesAny: false, roles: new Set(roles.map(({ id }) => id)) };
  return done.filter(({ deciderStates }) => mayApprove(own, deciderStates));
}

async function rowsOf(
  source: Source,
  roles: readonly ActorRef[],
  part: ActorPart,
  condition: string,
  viewing: Viewing,
): Promise<ActionRow[]> {
  const mine = among(
    source,
    'x.actor_id',
    roles.map(({ id }) => id),
  );
  const found = await select<{ id: string }>(
    source,
    `SELECT a.id FROM action a
      WHERE a.removed_at IS NULL AND ${condition}
            AND a.id IN (SELECT x.action_id FROM action_actor x WHERE x.part = '${part}' AND ${mine.sql})
      ORDER BY a.deadline_date ASC NULLS LAST, a.title_key, a.id LIMIT ?`,
    [...mine.values, MOST_ROWS],
  );
  return readRows(
    source,
    found.map(({ id }) => id),
    viewing,
  );
}
