import { type ActorKind, type ActorRef, type IsoDate, type LeaningAction } from '@genomfor/shared';
import { readDecisionFacts } from '../matters/decisions.queries';
import { select, type Source } from '../platform/database/select';

interface StoredDecider {
  id: string;
  title: string;
  review_title: string;
  deadline_date: IsoDate | null;
  important: boolean | number;
  proposed_by_id: string | null;
  decider_id: string;
  decider_name: string;
  decider_kind: ActorKind;
}

/** The actions that a body or a group of bodies has yet to decide, with what has been said of each, in three reads. */
export async function readLeaningActions(source: Source): Promise<LeaningAction[]> {
  const stored = await readDeciders(source);
  const actions = new Map<string, { first: StoredDecider; deciders: ActorRef[] }>();
  for (const row of stored) {
    const action = actions.get(row.id) ?? { first: row, deciders: [] };
    action.deciders.push({ id: row.decider_id, name: row.decider_name, kind: row.decider_kind });
    actions.set(row.id, action);
  }
  const facts = await readDecisionFacts(source, { actionIds: [...actions.keys()] });
  return [...actions.values()].map(({ first, deciders }) => ({
    actionId: first.id,
    title: first.title,
    reviewTitle: first.review_title,
    deciders,
    deadline: first.deadline_date,
    important: Boolean(first.important),
    proposedById: first.proposed_by_id,
    facts: facts.get(first.id)?.facts ?? [],
    answers: facts.get(first.id)?.answers ?? [],
  }));
}

function readDeciders(source: Source): Promise<StoredDecider[]> {
  return select<StoredDecider>(
    source,
    `SELECT a.id, a.title, r.title AS review_title, a.deadline_date, a.important, a.proposed_by_id,
            d.id AS decider_id, d.name AS decider_name, d.kind AS decider_kind
       FROM action a
       JOIN review r ON r.id = a.review_id
       JOIN action_actor x ON x.action_id = a.id AND x.part = 'decider'
       JOIN actor d ON d.id = x.actor_id AND d.kind IN ('body', 'group')
      WHERE a.removed_at IS NULL AND a.progress <> 'dropped' AND a.approved_on IS NULL
      ORDER BY a.id, x.position`,
  );
}
