import { type IsoDate, type Mentionable } from '@genomfor/shared';
import { among, select, type Source } from '../platform/database/select';
import { type HeldPart } from './notice-news';

/** That holding `h` of actor `a` by account `u` is in force on the day that is its two values; bodies are told before meetings. */
const IN_FORCE = `a.removed_at IS NULL AND a.kind <> 'body' AND u.active
  AND h.from_day <= ? AND (h.to_day IS NULL OR h.to_day >= ?)`;
const HOLDERS = 'JOIN holding h ON h.actor_id = a.id JOIN user_account u ON u.id = h.user_id';

interface StoredPart {
  action_id: string;
  part: 'responsible' | 'involved';
  actor_id: string;
  name: string;
  user_id: string;
}

/** Who holds, on `day`, the roles that answer for the actions or take part in them. */
export async function readHeldParts(source: Source, actionIds: readonly string[], day: IsoDate): Promise<HeldPart[]> {
  const these = among(source, 'x.action_id', actionIds);
  const stored = await select<StoredPart>(
    source,
    `SELECT DISTINCT x.action_id, x.part, x.actor_id, a.name, h.user_id
       FROM action_actor x JOIN actor a ON a.id = x.actor_id ${HOLDERS}
      WHERE x.part IN ('responsible', 'involved') AND ${these.sql} AND ${IN_FORCE}`,
    [...these.values, day, day],
  );
  return stored.map(({ action_id: actionId, part, actor_id: actorId, name: actorName, user_id: userId }) => ({
    ...{ actionId, actorId, actorName, userId },
    isResponsible: part === 'responsible',
  }));
}

/** Who holds, on `day`, the roles that are above those that answer for the actions. */
export async function readSuperiorParts(
  source: Source,
  actionIds: readonly string[],
  day: IsoDate,
): Promise<{ actionId: string; userId: string }[]> {
  const these = among(source, 'x.action_id', actionIds);
  return select(
    source,
    `SELECT DISTINCT x.action_id AS "actionId", h.user_id AS "userId"
       FROM action_actor x JOIN actor r ON r.id = x.actor_id JOIN actor a ON a.id = r.superior_id ${HOLDERS}
      WHERE x.part = 'responsible' AND ${these.sql} AND ${IN_FORCE}`,
    [...these.values, day, day],
  );
}

/** The accounts that hold any of the actors on `day`. */
export async function readHolders(
  source: Source,
  actorIds: readonly string[],
  day: IsoDate,
): Promise<{ actorId: string; userId: string }[]> {
  const these = among(source, 'a.id', actorIds);
  return select(
    source,
    `SELECT DISTINCT a.id AS "actorId", h.user_id AS "userId" FROM actor a ${HOLDERS}
      WHERE ${these.sql} AND ${IN_FORCE}`,
    [...these.values, day, day],
  );
}

/** The actions that decisions answer for, or that belong to their matters, with who decided. */
export async function readDecided(
  source: Source,
  decisionIds: readonly string[],
): Promise<{ decisionId: string; decider: string; actionId: string }[]> {
  const these = among(source, 'd.id', decisionIds);
  const columns = 'SELECT d.id AS "decisionId", b.name AS decider';
  return select(
    source,
    `${columns}, x.action_id AS "actionId" FROM decision d JOIN actor b ON b.id = d.actor_id
       JOIN action_decision x ON x.decision_id = d.id WHERE ${these.sql}
     UNION
     ${columns}, t.id AS "actionId" FROM decision d JOIN actor b ON b.id = d.actor_id
       JOIN action t ON t.matter_id = d.matter_id AND t.removed_at IS NULL WHERE ${these.sql}`,
    [...these.values, ...these.values],
  );
}

/** Everybody who can be mentioned: roles and others by every word they go by, and people by their names. */
export async function readMentionable(source: Source): Promise<{ actors: Mentionable[]; people: Mentionable[] }> {
  const actors = await select<{ id: string; name: string; abbreviation: string | null; aliases: string }>(
    source,
    'SELECT id, name, abbreviation, aliases FROM actor WHERE removed_at IS NULL',
  );
  const people = await select<{ id: string; name: string }>(source, 'SELECT id, name FROM user_account WHERE active');
  return {
    actors: actors.map(({ id, name, abbreviation, aliases }) => ({
      id,
      names: [name, ...(abbreviation === null ? [] : [abbreviation]), ...(JSON.parse(aliases) as string[])],
    })),
    people: people.map(({ id, name }) => ({ id, names: [name] })),
  };
}
