import { standsForBoards, type ActorKind, type ActorRef, type GroupMembersView } from '@genomfor/shared';
import { readEach, select, type Source } from '../platform/database/select';

interface StoredMember extends ActorRef {
  group_id: string;
}

/**
 * Every group actor by name, or the one that is asked for, with the bodies that it stands for: those that are listed, else all
 * boards when its name says boards, else none.
 */
export async function readGroups(source: Source, id?: string): Promise<GroupMembersView[]> {
  const [groups, members, boards] = await readEach(
    source,
    () => readActorsOfKind(source, 'group', id),
    () => readMembers(source),
    () => readBoards(source),
  );
  return groups.map((group) => {
    const own = members.filter(({ group_id }) => group_id === group.id).map(toRef);
    if (own.length > 0) return { group, members: own, listed: true };
    return { group, members: standsForBoards(group.name) ? boards : [], listed: false };
  });
}

/** One of them; null when there is no group by that id. */
export async function readGroup(source: Source, id: string): Promise<GroupMembersView | null> {
  const [group] = await readGroups(source, id);
  return group ?? null;
}

/** The ids of the actions that the group, or any group, decides and that decisions answer for. */
export async function readAnsweredActions(source: Source, groupId?: string): Promise<string[]> {
  const stored = await select<{ action_id: string }>(
    source,
    `SELECT DISTINCT x.action_id FROM action_actor x JOIN actor g ON g.id = x.actor_id
      WHERE x.part = 'decider' AND g.kind = 'group' ${groupId === undefined ? '' : 'AND g.id = ?'}
            AND EXISTS (SELECT 1 FROM action_decision given WHERE given.action_id = x.action_id)
      ORDER BY x.action_id`,
    groupId === undefined ? [] : [groupId],
  );
  return stored.map(({ action_id }) => action_id);
}

function readActorsOfKind(source: Source, kind: ActorKind, id: string | undefined): Promise<ActorRef[]> {
  return select<ActorRef>(
    source,
    `SELECT id, name, kind FROM actor WHERE kind = ? AND removed_at IS NULL ${id === undefined ? '' : 'AND id = ?'}
      ORDER BY sort_key, id`,
    id === undefined ? [kind] : [kind, id],
  );
}

function readBoards(source: Source): Promise<ActorRef[]> {
  return select<ActorRef>(
    source,
    `SELECT id, name, kind FROM actor
      WHERE kind = 'body' AND body_kind = 'board' AND removed_at IS NULL ORDER BY sort_key, id`,
  );
}

function readMembers(source: Source): Promise<StoredMember[]> {
  return select<StoredMember>(
    source,
    `SELECT gm.group_id, a.id, a.name, a.kind FROM actor_member gm JOIN actor a ON a.id = gm.member_id
      WHERE a.kind = 'body' AND a.removed_at IS NULL ORDER BY a.sort_key, a.id`,
  );
}

function toRef({ id, name, kind }: StoredMember): ActorRef {
  return { id, name, kind };
}
