import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { describeOnBothDatabases, type TestDatabase } from '../../test/database';
import { Actor } from '../actors/actor.entity';
import { Holding } from '../actors/holding.entity';
import { actorKeys } from '../actors/actor-directory.service';
import { AccessToken } from '../platform/auth/access-token.entity';
import { Session } from '../platform/auth/session.entity';
import { User } from '../platform/auth/user.entity';

const MOMENT = new Date('2018-02-26T08:00:00.123Z');

/** Undoes migrations until the one that brought bodies is the next to run. */
async function goBackBeforeBodies(dataSource: DataSource): Promise<void> {
  const isDone = async () => {
    const done = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
    return done.some(({ name }) => name === 'CreateBodies1793300000000');
  };
  while (await isDone()) await dataSource.undoLastMigration();
}

/** A user with everything that refers to one. */
async function aUserWithEverything({ dataSource }: TestDatabase): Promise<User> {
  const { manager } = dataSource;
  const user = manager.create(User, {
    id: randomUUID(),
    name: 'Sektorchefen',
    email: 'sektorchef@vikby.example',
    role: 'responsible',
    active: true,
    passwordHash: 'hash',
    createdAt: MOMENT,
    lastSignInAt: null,
  });
  const actor = { id: randomUUID(), name: 'Sektorchef', kind: 'role' as const };
  const names = { ...actorKeys(actor), abbreviation: null, aliases: [] };
  await manager.insert(User, user);
  await manager.insert(Session, {
    tokenHash: 's',
    userId: user.id,
    byLink: false,
    createdAt: MOMENT,
    lastSeenAt: MOMENT,
  });
  await manager.insert(AccessToken, {
    id: randomUUID(),
    userId: user.id,
    name: 'Nyckel',
    tokenHash: 't',
    createdAt: MOMENT,
    lastUsedAt: null,
    revokedAt: null,
  });
  await manager.insert(Actor, { ...actor, ...names, bodyKind: null, importId: null, removedAt: null });
  await manager.insert(Holding, {
    id: randomUUID(),
    actorId: actor.id,
    userId: user.id,
    fromDay: '2017-10-01',
    toDay: null,
    acting: true,
  });
  return user;
}

async function everything({ dataSource: { manager } }: TestDatabase) {
  return {
    users: await manager.find(User),
    sessions: await manager.find(Session),
    tokens: await manager.find(AccessToken),
    holdings: await manager.find(Holding),
  };
}

describeOnBothDatabases('The migration that brings bodies and secretaries', (db) => {
  it('keeps every user and what refers to them, forwards and backwards', async () => {
    await aUserWithEverything(db);
    const before = await everything(db);
    expect([before.users, before.sessions, before.tokens, before.holdings].map((rows) => rows.length)).toEqual([
      1, 1, 1, 1,
    ]);

    await goBackBeforeBodies(db.dataSource);
    expect(await everything(db)).toEqual(before);
    await db.dataSource.runMigrations();
    expect(await everything(db)).toEqual(before);
  });

  it('lets there be secretaries, who are responsible persons in the program before', async () => {
    const { id } = await aUserWithEverything(db);
    const { manager } = db.dataSource;
    await manager.update(User, { id }, { role: 'secretary' });

    await goBackBeforeBodies(db.dataSource);
    expect((await manager.findOneByOrFail(User, { id })).role).toBe('responsible');
    await expect(db.dataSource.query(`UPDATE user_account SET role = 'secretary'`)).rejects.toThrow(/check/i);
    await db.dataSource.runMigrations();
  });

  it('leaves foreign keys watched: a session cannot lose its user', async () => {
    const { id } = await aUserWithEverything(db);
    await goBackBeforeBodies(db.dataSource);
    await expect(db.dataSource.query(`UPDATE session SET user_id = '${randomUUID()}'`)).rejects.toThrow(/foreign key/i);
    await db.dataSource.runMigrations();
    await expect(db.dataSource.query(`UPDATE session SET user_id = '${randomUUID()}'`)).rejects.toThrow(/foreign key/i);
    await expect(db.dataSource.query(`DELETE FROM user_account WHERE id = '${id}'`)).rejects.toThrow(/foreign key/i);
  });
});
