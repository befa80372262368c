import { type ActionToDecide, type ActorKind, type ActorRef, type IsoDate } from '@genomfor/shared';
import { readDecisionFacts, type ActionDecisions } from '../matters/decisions.queries';
import { among, select, type Condition, type Source } from '../platform/database/select';

/** An action, as far as the way to its decision goes. */
export interface DecidedColumns {
  id: string;
  deadline_date: IsoDate | null;
  proposed_by_id: string | null;
  decider_count: number;
}

/** Which bodies and groups decide the actions, in the order of the plan, and what has been said of each action. */
export interface WhoDecides {
  bodies: ReadonlyMap<string, ActorRef[]>;
  decisions: ReadonlyMap<string, ActionDecisions>;
}

interface DecidersOf extends ActorRef {
  action_ids: string;
}

/**
 * Who decides the actions of `part` (of everything when it is null). Roles are left out: of an action that only they decide,
 * and that nobody has answered for, nothing of how it stands depends on them.
 */
export async function readWhoDecides(source: Source, part: Condition | null, review?: string): Promise<WhoDecides> {
  const decisions = await readDecisionFacts(source, { review });
  // One row for each actor and place instead of one for each action they decide, which would be as many as the actions.
  const stored = await select<DecidersOf>(
    source,
    `SELECT actor.id, actor.name, actor.kind, own.action_ids FROM (
        SELECT x.actor_id, x.position, string_agg(CAST(x.action_id AS text), ',') AS action_ids
          FROM action_actor x ${part ? 'JOIN action a ON a.id = x.action_id' : ''}
         WHERE x.part = 'decider' AND x.actor_id IN (SELECT id FROM actor WHERE kind IN ('body', 'group'))
               ${part ? `AND ${part.sql}` : ''}
         GROUP BY x.actor_id, x.position
      ) own JOIN actor ON actor.id = own.actor_id ORDER BY own.position`,
    part?.values,
  );
  const bodies = new Map<string, ActorRef[]>();
  for (const { action_ids, ...actor } of stored) {
    for (const id of action_ids.split(',')) {
      const its = bodies.get(id);
      if (its) its.push(actor);
      else bodies.set(id, [actor]);
    }
  }
  return { bodies, decisions };
}

/**
 * Those of the actions that a body decides or that somebody has answered for, with what the way to their decisions is found
 * from. Whether the change is important is not asked: the unions are heard on the way, but it takes no longer.
 */
export async function readToDecide<T extends DecidedColumns>(
  source: Source,
  actions: readonly T[],
  { bodies, decisions }: WhoDecides,
): Promise<ReadonlyMap<T, ActionToDecide>> {
  const concerned = actions.filter(({ id }) => bodies.has(id) || decisions.has(id));
  const mixed = concerned.filter(({ id, decider_count }) => decider_count > (bodies.get(id)?.length ?? 0));
  const all = await readDeciders(
    source,
    mixed.map(({ id }) => id),
  );
  return new Map(
    concerned.map((action) => {
      const { id, deadline_date: deadline, proposed_by_id: proposedById } = action;
      const deciders = all.get(id) ?? bodies.get(id) ?? [];
      const { facts, answers } = decisions.get(id) ?? NOTHING_SAID;
      return [action, { deciders, deadline, important: false, proposedById, facts, answers }];
    }),
  );
}

const NOTHING_SAID: ActionDecisions = { facts: [], answers: [] };

/** Everybody who decides each of the actions, in the order of the plan. */
async function readDeciders(source: Source, ids: readonly string[]): Promise<ReadonlyMap<string, ActorRef[]>> {
  const deciders = new Map<string, ActorRef[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return deciders;
  const { sql, values } = among(source, 'x.action_id', ids);
  const stored = await select<{ action_id: string; id: string; name: string; kind: ActorKind }>(
    source,
    `SELECT x.action_id, actor.id, actor.name, actor.kind FROM action_actor x JOIN actor ON actor.id = x.actor_id
      WHERE x.part = 'decider' AND ${sql} ORDER BY x.action_id, x.position`,
    values,
  );
  for (const { action_id, ...actor } of stored) deciders.get(action_id)?.push(actor);
  return deciders;
}
