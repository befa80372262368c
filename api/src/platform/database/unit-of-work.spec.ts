import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeepPartial, EntityManager } from 'typeorm';
import { describeOnBothDatabases } from '../../../test/database';
import { User } from '../auth/user.entity';

function aUser(changes: DeepPartial<User> = {}): User {
  const id = randomUUID();
  const plain = { id, name: 'En läsare', email: `${id}@vikby.example`, role: 'reader' as const, active: true };
  return Object.assign(new User(), { ...plain, createdAt: new Date('2018-02-26T06:00:00Z') }, changes);
}

describeOnBothDatabases('The unit of work', (db) => {
  const nameOf = async (id: string): Promise<string> =>
    (await db.dataSource.manager.findOneByOrFail(User, { id })).name;

  /** Reads, waits while others get their chance, and writes one more name than there was. */
  async function writeSlowly(tx: EntityManager, number: number): Promise<void> {
    const before = await tx.count(User);
    await wait(number % 3);
    await tx.insert(User, aUser({ name: `${number} efter ${before}` }));
    await tx.insert(User, aUser({ name: `${number} igen` }));
    if (number % 5 === 0) throw new Error(`write ${number} gives up`);
  }

  it.each([
    ['started together', 0],
    ['two milliseconds apart', 2],
  ])('keeps 40 of 50 writes, %s, when every fifth fails, and nothing of those that failed', async (_, apart) => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, async (__, index) => {
        await wait(index * apart);
        return db.unitOfWork.write((tx) => writeSlowly(tx, index + 1));
      }),
    );

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
    const names = (await db.dataSource.manager.find(User)).map(({ name }) => Number.parseInt(name, 10));
    const expected = Array.from({ length: 50 }, (__, index) => index + 1).filter((number) => number % 5 !== 0);
    expect(names.sort((a, b) => a - b)).toEqual(expected.flatMap((number) => [number, number]));
  });

  it('loses no plain write and shows no unfinished one, while writes beside them fail', async () => {
    const plain = Array.from({ length: 40 }, () => aUser({ name: 'plain' }));
    const failing = Array.from({ length: 40 }, () =>
      db.unitOfWork.write(async (tx) => {
        await tx.insert(User, aUser({ name: 'ghost' }));
        await wait(1);
        throw new Error('gives up');
      }),
    );
    const seen: Promise<number>[] = [];
    const writes = plain.map(async (user, index) => {
      await wait(index);
      await db.dataSource.manager.insert(User, user);
      seen.push(db.dataSource.manager.countBy(User, { name: 'ghost' }));
    });

    await Promise.all([...writes, Promise.allSettled(failing)]);
    expect(await db.dataSource.manager.countBy(User, { name: 'plain' })).toBe(40);
    expect(await Promise.all(seen)).toEqual(Array.from({ length: 40 }, () => 0));
    expect(await db.dataSource.manager.countBy(User, { name: 'ghost' })).toBe(0);
  });

  it('lets only one of many editors who opened the same version win', async () => {
    const user = aUser();
    await db.unitOfWork.write((tx) => tx.insert(User, user));
    const { id, version } = await db.dataSource.manager.findOneByOrFail(User, { id: user.id });

    const affected = await Promise.all(
      Array.from({ length: 20 }, (_, editor) =>
        db.unitOfWork.write(async (tx) => (await tx.update(User, { id, version }, { name: `${editor}` })).affected),
      ),
    );
    expect(affected.filter((count) => count === 1)).toHaveLength(1);
    expect(await nameOf(id)).toBe(`${affected.indexOf(1)}`);
    expect((await db.dataSource.manager.findOneByOrFail(User, { id })).version).toBe(version + 1);
  });

  it('counts right when many read and write the same row behind a lock', async () => {
    const user = aUser({ name: '0' });
    await db.unitOfWork.write((tx) => tx.insert(User, user));
    const lock = db.kind === 'PostgreSQL' ? { lock: { mode: 'pessimistic_write' } as const } : {};
    await Promise.all(
      Array.from({ length: 40 }, () =>
        db.unitOfWork.write(async (tx) => {
          const { name } = await tx.findOneOrFail(User, { where: { id: user.id }, ...lock });
          await wait(0);
          await tx.update(User, { id: user.id }, { name: `${Number(name) + 1}` });
        }),
      ),
    );
    expect(await nameOf(user.id)).toBe('40');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a repository', () => db.dataSource.getRepository(User).count()],
    ['the manager', () => db.dataSource.manager.insert(User, aUser())],
    ['a query builder', () => db.dataSource.createQueryBuilder(User, 'user').getMany()],
    ['plain SQL', () => db.dataSource.query('SELECT 1')],
    ['another write', () => db.unitOfWork.write(() => Promise.resolve())],
  ])('refuses %s of the whole program inside a running write, at once', async (_, outside) => {
    const write = db.unitOfWork.write(async (tx) => {
      await tx.insert(User, aUser());
      await outside();
    });
    await expect(write).rejects.toThrow('A write is running');
    expect(await db.dataSource.manager.count(User)).toBe(0);
  });

  it('lets work that a write started, and that lives on, use the database afterwards', async () => {
    const later = await db.unitOfWork.write(async (tx) => {
      await tx.insert(User, aUser());
      return { count: wait(20).then(() => db.dataSource.manager.count(User)) };
    });
    expect(await later.count).toBe(1);
  });

  it('is not blocked by a statement that nobody waited for, which lands inside its write or fails', async () => {
    const strays: Promise<unknown>[] = [];
    await db.unitOfWork.write(async (tx) => {
      strays.push(tx.insert(User, aUser()).catch(() => 'failed'));
      await tx.insert(User, aUser());
    });
    await Promise.all(strays);
    expect(await db.dataSource.manager.count(User)).toBe(2);
  });

  it('says already-exists when a unique value is taken, and saves nothing of the write', async () => {
    await db.unitOfWork.write((tx) => tx.insert(User, aUser({ email: 'a@vikby.example' })));
    const write = db.unitOfWork.write(async (tx) => {
      await tx.insert(User, aUser());
      await tx.insert(User, aUser({ email: 'a@vikby.example' }));
    });
    await expect(write).rejects.toMatchObject({ code: 'already-exists' });
    expect(await db.dataSource.manager.count(User)).toBe(1);
  });

  it('undoes an inner transaction alone when only that fails', async () => {
    await db.unitOfWork.write(async (tx) => {
      await tx.insert(User, aUser());
      await tx
        .transaction(async (inner) => {
          await inner.insert(User, aUser());
          throw new Error('inner gives up');
        })
        .catch(() => undefined);
      await tx.insert(User, aUser());
    });
    expect(await db.dataSource.manager.count(User)).toBe(2);
  });
});
