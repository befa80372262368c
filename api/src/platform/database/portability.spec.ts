import { randomUUID } from 'node:crypto';
import { LessThan, MoreThan } from 'typeorm';
import { describeOnBothDatabases, newSqliteFile } from '../../../test/database';
import { productDatabase } from '../../data-source';
import { AuditEntry } from '../audit/audit-entry.entity';
import { Session } from '../auth/session.entity';
import { User } from '../auth/user.entity';

const MOMENT = new Date('2018-03-25T01:30:00.123Z');

function anEntry(at: Date): AuditEntry {
  return Object.assign(new AuditEntry(), { id: randomUUID(), at, what: 'test' });
}

describeOnBothDatabases('Both databases', (db) => {
  it('keep a moment to the millisecond, also in the hour when summer time begins', async () => {
    const entry = anEntry(MOMENT);
    await db.unitOfWork.write((tx) => tx.insert(AuditEntry, entry));
    const { at } = await db.dataSource.manager.findOneByOrFail(AuditEntry, { id: entry.id });
    expect(at).toEqual(MOMENT);
  });

  it('compare moments by time, in finds and in queries', async () => {
    const entries = [-1, 0, 1].map((ms) => anEntry(new Date(MOMENT.getTime() + ms)));
    await db.unitOfWork.write((tx) => tx.insert(AuditEntry, entries));
    const { manager } = db.dataSource;
    expect(await manager.countBy(AuditEntry, { at: LessThan(MOMENT) })).toBe(1);
    expect(await manager.countBy(AuditEntry, { at: MoreThan(MOMENT) })).toBe(1);
    const query = manager.createQueryBuilder(AuditEntry, 'entry').where('entry.at >= :at', { at: MOMENT });
    expect(await query.getCount()).toBe(2);
  });

  it('leave every one of several entities inserted together its own id, and tell them their version', async () => {
    const names = Array.from({ length: 20 }, (_, number) => `nr ${number}`);
    const users = names.map((name) =>
      Object.assign(new User(), {
        id: randomUUID(),
        name,
        email: name,
        role: 'reader',
        active: true,
        createdAt: MOMENT,
      }),
    );
    const ids = users.map(({ id }) => id);
    await db.unitOfWork.write((tx) => tx.insert(User, users));
    expect(users.map(({ id }) => id)).toEqual(ids);
    expect(users.map(({ version }) => version)).toEqual(users.map(() => 1));
    expect((await db.dataSource.manager.findOneByOrFail(User, { id: ids[7] ?? '' })).name).toBe('nr 7');
  });

  it('count in numbers, and fold Swedish letters', async () => {
    const [row] = await db.dataSource.query<{ count: number; folded: string }[]>(
      `SELECT COUNT(*) AS count, lower('ÅÄÖ Överförmyndarnämnden') AS folded FROM audit_entry`,
    );
    expect(row).toEqual({ count: 0, folded: 'åäö överförmyndarnämnden' });
  });

  it('refuse a row whose owner does not exist', async () => {
    const orphan = { tokenHash: 'x', userId: randomUUID(), byLink: false, createdAt: MOMENT, lastSeenAt: MOMENT };
    await expect(db.unitOfWork.write((tx) => tx.insert(Session, orphan))).rejects.toThrow(/foreign key/i);
  });

  it('refuse a word outside a list', async () => {
    const write = db.unitOfWork.write((tx) =>
      tx.query(
        `INSERT INTO user_account (id, name, email, role, active, created_at, version)
         VALUES ('${randomUUID()}', 'x', 'x', 'emperor', ${db.kind === 'SQLite' ? '1' : 'true'}, '2018-01-01T00:00:00.000Z', 1)`,
      ),
    );
    await expect(write).rejects.toThrow(/check/i);
  });
});

describe('A SQLite file', () => {
  it('is written so that an answered write survives a power cut', async () => {
    const place = await newSqliteFile();
    const dataSource = await productDatabase(place.location).initialize();
    expect(await dataSource.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await dataSource.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await dataSource.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await dataSource.destroy();
    await place.remove();
  });
});
