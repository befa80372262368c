import { may, type ActorRef, type IsoDate, type UserRole, type WaitingRole } from '@genomfor/shared';
import { among, select, type Source } from '../platform/database/select';
import { type AskedRound } from './rounds.queries';

/** Somebody who holds a role today and may report for it. */
export interface Holder {
  actorId: string;
  userId: string;
  name: string;
}

/** What one role has been asked, and what is left. */
export interface RoleLeft {
  /** Null for actions that nobody answers for. */
  role: ActorRef | null;
  left: number;
  total: number;
}

/**
 * Each role that answers for something in the round, with how much it has left; those with most left first. Any of several
 * that answer for an action may report on it, so that it counts for each of them.
 */
export function leftByRole({ rows, answers }: AskedRound): RoleLeft[] {
  const roles = new Map<string | null, RoleLeft>();
  for (const { id, progress, responsible } of rows) {
    if (progress === 'dropped') continue;
    for (const role of responsible.length > 0 ? responsible : [null]) {
      const counted = roles.get(role?.id ?? null) ?? { role, left: 0, total: 0 };
      counted.total += 1;
      if (!answers.has(id)) counted.left += 1;
      roles.set(role?.id ?? null, counted);
    }
  }
  return [...roles.values()].filter(({ left }) => left > 0).sort((a, b) => b.left - a.left);
}

/** Who holds each role that has something left, and when they were last reminded. */
export async function readWaiting(
  source: Source,
  roundId: string,
  asked: AskedRound,
  today: IsoDate,
): Promise<WaitingRole[]> {
  const left = leftByRole(asked);
  const holders = await readHolders(source, idsOf(left), today);
  const reminded = await readReminded(source, roundId);
  return left.map(({ role, ...counts }) => {
    const its = holders.filter(({ actorId }) => actorId === role?.id);
    const days = its.flatMap(({ userId }) => reminded.get(userId) ?? []).sort();
    return { role, ...counts, holders: its.map(({ name }) => name), remindedOn: days.at(-1) ?? null };
  });
}

/** Those who hold any of the actors on `day`, are let in, and may report on what is their own. */
export async function readHolders(source: Source, actorIds: readonly string[], day: IsoDate): Promise<Holder[]> {
  const its = among(source, 'h.actor_id', actorIds);
  const stored = await select<{ actor_id: string; user_id: string; name: string; role: UserRole }>(
    source,
    `SELECT DISTINCT h.actor_id, h.user_id, u.name, u.role FROM holding h JOIN user_account u ON u.id = h.user_id
      WHERE u.active AND h.from_day <= ? AND (h.to_day IS NULL OR h.to_day >= ?) AND ${its.sql}
      ORDER BY u.name, h.user_id`,
    [day, day, ...its.values],
  );
  return stored
    .filter(({ role }) => may(role, 'actions.report-own'))
    .map(({ actor_id: actorId, user_id: userId, name }) => ({ actorId, userId, name }));
}

/** The latest day that each person was reminded of the round. */
export async function readReminded(source: Source, roundId: string): Promise<ReadonlyMap<string, IsoDate>> {
  const stored = await select<{ user_id: string; on_day: IsoDate }>(
    source,
    'SELECT user_id, MAX(on_day) AS on_day FROM follow_up_reminder WHERE round_id = ? GROUP BY user_id',
    [roundId],
  );
  return new Map(stored.map(({ user_id, on_day }) => [user_id, on_day]));
}

/** The ids of the roles, without that of nobody. */
export function idsOf(left: readonly Pick<RoleLeft, 'role'>[]): string[] {
  return left.flatMap(({ role }) => role?.id ?? []);
}
