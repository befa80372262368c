import BetterSqlite3 from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createDatabase } from './database';
import { UnitOfWork } from './unit-of-work';

describe('A SQLite file that another process is writing to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'genomfor-busy-'));
  const file = join(folder, 'test.sqlite');
  let dataSource: DataSource;
  let other: BetterSqlite3.Database;

  beforeAll(async () => {
    dataSource = await createDatabase({ file }, { entities: [], migrations: [] }).initialize();
    await dataSource.query('CREATE TABLE word (text TEXT)');
    other = new BetterSqlite3(file);
  });
  afterAll(async () => {
    other.close();
    await dataSource.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = () => new UnitOfWork(dataSource).write((tx) => tx.query("INSERT INTO word (text) VALUES ('sparat')"));

  it('is waited for, and meanwhile everything else goes on', async () => {
    other.exec('BEGIN IMMEDIATE');
    let turns = 0;
    const heart = setInterval(() => (turns += 1), 10);
    setTimeout(() => other.exec('ROLLBACK'), 500);
    await write();
    clearInterval(heart);

    expect(turns).toBeGreaterThan(8);
    expect(await dataSource.query('SELECT text FROM word')).toEqual([{ text: 'sparat' }]);
  });

  it('is given up after some seconds, and later writes are saved', async () => {
    other.exec('BEGIN IMMEDIATE');
    await expect(write()).rejects.toMatchObject({ code: 'unavailable' });
    other.exec('ROLLBACK');
    await expect(write()).resolves.toBeDefined();
  }, 20_000);
});
