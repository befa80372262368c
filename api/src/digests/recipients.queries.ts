import { type ActorKind, type ActorRef, type IsoDate, type UserRole } from '@genomfor/shared';
import { among, instantOf, select, type Condition, type Source } from '../platform/database/select';
import { grouped } from './grouped';

/** Somebody who may get mail, as they are on one day. */
export interface MailedPerson {
  userId: string;
  role: UserRole;
  active: boolean;
  /** What they hold that day, in the order of the names. */
  holds: readonly ActorRef[];
}

interface StoredHeld {
  user_id: string;
  id: string;
  name: string;
  kind: ActorKind;
}

/** That holding `h` of actor `a` is in force on the day that is its two values. */
const IN_FORCE = 'a.removed_at IS NULL AND h.from_day <= ? AND (h.to_day IS NULL OR h.to_day >= ?)';

/** Somebody whom the week's mail is for, and whether they are told of all the plans. */
export interface WeeklyRecipient {
  userId: string;
  watchesAll: boolean;
}

/** The accounts among `userIds` with what each holds on `day`, by id; those that are gone are left out. */
export async function readMailedPeople(
  source: Source,
  userIds: readonly string[],
  day: IsoDate,
): Promise<ReadonlyMap<string, MailedPerson>> {
  const users = await readUsers(source, among(source, 'u.id', userIds));
  const held = among(source, 'h.user_id', userIds);
  const stored = await select<StoredHeld>(
    source,
    `SELECT DISTINCT h.user_id, a.id, a.name, a.kind, a.sort_key FROM holding h JOIN actor a ON a.id = h.actor_id
      WHERE ${IN_FORCE} AND ${held.sql} ORDER BY a.sort_key, a.id`,
    [day, day, ...held.values],
  );
  const holds = grouped(stored, ({ user_id }) => user_id);
  return new Map(
    users.map((user) => [
      user.userId,
      { ...user, holds: (holds.get(user.userId) ?? []).map(({ id, name, kind }) => ({ id, name, kind })) },
    ]),
  );
}

async function readUsers(source: Source, where: Condition): Promise<Omit<MailedPerson, 'holds'>[]> {
  const stored = await select<{ id: string; role: UserRole; active: boolean | number }>(
    source,
    `SELECT u.id, u.role, u.active FROM user_account u WHERE ${where.sql}`,
    where.values,
  );
  return stored.map(({ id, role, active }) => ({ userId: id, role, active: Boolean(active) }));
}

/**
 * The active accounts that the week's mail is for on `day`: those who keep the plans, and those who hold something that can answer for an action. Who only sits in a body is told before its meetings instead.
 */
export async function readWeeklyRecipients(source: Source, day: IsoDate): Promise<WeeklyRecipient[]> {
  const stored = await select<{ id: string; role: UserRole }>(
    source,
    `SELECT u.id, u.role FROM user_account u
      WHERE u.active AND (u.role = 'plan-lead' OR u.id IN (
        SELECT h.user_id FROM holding h JOIN actor a ON a.id = h.actor_id WHERE ${IN_FORCE} AND a.kind <> 'body'))
      ORDER BY u.id`,
    [day, day],
  );
  return stored.map(({ id, role }) => ({ userId: id, watchesAll: role === 'plan-lead' }));
}

/** The active accounts that a body's mail is for on `day`: those who sit in it, and those who keep the bodies' calendars. */
export async function readBodyRecipients(source: Source, bodyId: string, day: IsoDate): Promise<string[]> {
  const stored = await select<{ id: string }>(
    source,
    `SELECT u.id FROM user_account u
      WHERE u.active AND (u.role = 'secretary' OR u.id IN (
        SELECT h.user_id FROM holding h JOIN actor a ON a.id = h.actor_id WHERE ${IN_FORCE} AND a.id = ?))
      ORDER BY u.id`,
    [day, day, bodyId],
  );
  return stored.map(({ id }) => id);
}

/** By role, the ids of the reviews that it owns; bodies own reviews too, and are told of them before their meetings. */
export async function readOwnedReviews(
  source: Source,
  actorIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const { sql, values } = among(source, 'r.owner_id', actorIds);
  const stored = await select<{ id: string; owner_id: string }>(
    source,
    `SELECT r.id, r.owner_id FROM review r WHERE r.removed_at IS NULL AND ${sql} ORDER BY r.sort_key, r.id`,
    values,
  );
  const owned = grouped(stored, ({ owner_id }) => owner_id);
  return new Map([...owned].map(([owner, reviews]) => [owner, reviews.map(({ id }) => id)]));
}

/**
 * By user, when their latest mail of the week before `before` was sent, or found to have nothing to tell; nothing for one who
 * has had none.
 */
export async function readPreviousMails(
  source: Source,
  userIds: readonly string[],
  before: Date,
): Promise<ReadonlyMap<string, Date>> {
  const { sql, values } = among(source, 'd.recipient_id', userIds);
  const stored = await select<{ recipient_id: string; at: Date | string }>(
    source,
    `SELECT d.recipient_id, MAX(COALESCE(d.sent_at, d.due_at)) AS at FROM delivery d
      WHERE d.kind = 'digest' AND d.state IN ('sent', 'uncertain', 'skipped') AND d.due_at < ? AND ${sql}
      GROUP BY d.recipient_id`,
    [before, ...values],
  );
  return new Map(stored.map(({ recipient_id, at }) => [recipient_id, new Date(instantOf(at))]));
}
