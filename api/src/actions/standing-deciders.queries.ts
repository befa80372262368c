import { type ActionToDecide, type ActorKind, type ActorRef, type IsoDate } from '@genomfor/shared';
import { readDecisionFacts, type ActionDecisions } from '../matters/decisions.queries';
import { select, type Condition, type Source } from '../platform/database/select';

/** An action, as far as the way to its decision goes. */
export interface DecidedColumns {
  id: string;
  deadline_date: IsoDate | null;
  important: boolean | number;
  proposed_by_id: string | null;
}

/** Who decides the actions that bodies decide, or that somebody has answered for, and what has been said of each. */
export interface WhoDecides {
  deciders: ReadonlyMap<string, readonly ActorRef[]>;
  decisions: ReadonlyMap<string, ActionDecisions>;
}

interface StoredDecider {
  id: string;
  name: string;
  kind: ActorKind;
  action_ids: string;
}

/**
 * Who decides the actions of `part` (of everything when it is null), in the order of the plan. Actions that only roles decide
 * and nobody has answered for are left out: nothing of how they stand depends on it.
 */
export async function readWhoDecides(source: Source, part: Condition | null, review?: string): Promise<WhoDecides> {
  const decisions = await readDecisionFacts(source, { review });
  // One row for each actor and place instead of one for each action they decide, which would be as many as the actions.
  const stored = await select<StoredDecider>(
    source,
    `SELECT actor.id, actor.name, actor.kind, own.action_ids FROM actor JOIN (
        SELECT x.actor_id, x.position, string_agg(CAST(x.action_id AS text), ',') AS action_ids
          FROM action_actor x ${part ? 'JOIN action a ON a.id = x.action_id' : ''}
         WHERE x.part = 'decider' ${part ? `AND ${part.sql}` : ''} GROUP BY x.actor_id, x.position
      ) own ON own.actor_id = actor.id ORDER BY own.position`,
    part?.values,
  );
  const deciders = new Map<string, ActorRef[]>([...decisions.keys()].map((id) => [id, []]));
  const byBodies = stored.filter(({ kind }) => kind === 'body' || kind === 'group');
  for (const { action_ids } of byBodies) for (const id of action_ids.split(',')) deciders.set(id, []);
  if (deciders.size > 0) {
    for (const { action_ids, ...actor } of stored) {
      for (const id of action_ids.split(',')) deciders.get(id)?.push(actor);
    }
  }
  return { deciders, decisions };
}

/** What the way to the decision is found from; null for an action that is not among `who`. */
export function toDecide(action: DecidedColumns, { deciders, decisions }: WhoDecides): ActionToDecide | null {
  const its = deciders.get(action.id);
  if (!its || its.length === 0) return null;
  const said = decisions.get(action.id);
  return {
    deciders: its,
    deadline: action.deadline_date,
    important: Boolean(action.important),
    proposedById: action.proposed_by_id,
    facts: said?.facts ?? [],
    answers: said?.answers ?? [],
  };
}
