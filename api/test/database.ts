import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { productDatabase } from '../src/data-source';
import type { DatabaseLocation } from '../src/platform/database/database';
import { migrate } from '../src/platform/database/migrate';
import { UnitOfWork } from '../src/platform/database/unit-of-work';

export type DatabaseKind = 'SQLite' | 'PostgreSQL';

/** A migrated database of a suite's own; empty again before each test. */
export interface TestDatabase {
  kind: DatabaseKind;
  /** Connected from before the first test until after the last. */
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly location: DatabaseLocation;
  /** Deletes every row of every table, except which migrations have run. */
  clear: () => Promise<void>;
}

interface Place {
  location: DatabaseLocation;
  remove: () => Promise<void>;
}

interface Options {
  /** Whether rows left by one test are gone when the next begins; true unless said otherwise. */
  clearBetween?: boolean;
}

/** Runs the same suite once on SQLite and once on PostgreSQL, each with a fresh migrated database. */
export function describeOnBothDatabases(name: string, suite: (db: TestDatabase) => void, options: Options = {}): void {
  describe.each<DatabaseKind>(['SQLite', 'PostgreSQL'])(`${name} (%s)`, (kind) => {
    let place: Place | undefined;
    let dataSource: DataSource | undefined;
    const db: TestDatabase = {
      kind,
      get dataSource() {
        return started(dataSource);
      },
      get unitOfWork() {
        return new UnitOfWork(started(dataSource));
      },
      get location() {
        return started(place).location;
      },
      clear: () => clear(started(dataSource)),
    };

    beforeAll(async () => {
      place = await (kind === 'SQLite' ? newSqliteFile() : newPostgresDatabase());
      dataSource = productDatabase(place.location);
      await dataSource.initialize();
      await migrate(dataSource);
    }, 30_000);

    if (options.clearBetween ?? true) beforeEach(() => db.clear());

    afterAll(async () => {
      await dataSource?.destroy();
      await place?.remove();
    });

    suite(db);
  });
}

function started<T>(value: T | undefined): T {
  if (!value)
    throw new Error('The database is there from beforeAll to afterAll, not while the suite is being described.');
  return value;
}

/** An empty place for a SQLite file. */
export async function newSqliteFile(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'genomfor-test-'));
  return {
    location: { file: join(folder, 'genomfor.sqlite') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A migrated, empty PostgreSQL database, copied from a template that the first to ask migrates. */
export async function newPostgresDatabase(): Promise<Place> {
  const server = process.env['GENOMFOR_TEST_POSTGRES'];
  if (!server) throw new Error('GENOMFOR_TEST_POSTGRES is not set: run the tests through Jest.');

  const run = `genomfor_${process.env['GENOMFOR_TEST_RUN']}`;
  const name = `${run}_${randomUUID().slice(0, 8)}`;
  await withClient(server, async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('genomfor-template'))");
    await makeTemplate(client, server, `${run}_template`);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${run}_template"`);
  });
  return {
    location: { url: addressOf(server, name) },
    remove: () =>
      withClient(server, (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`).then(() => undefined)),
  };
}

async function makeTemplate(client: Client, server: string, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return;

  await client.query(`CREATE DATABASE "${name}"`);
  const template = await productDatabase({ url: addressOf(server, name) }).initialize();
  await migrate(template);
  await template.destroy();
}

async function withClient(server: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

async function clear(dataSource: DataSource): Promise<void> {
  const tables = dataSource.entityMetadatas.map(({ tablePath }) => `"${tablePath}"`);
  if (dataSource.options.type === 'postgres') {
    // TRUNCATE makes a new file for every table and index, which takes many times as long as deleting a test's few rows.
    const deletions = tables.map((table) => `DELETE FROM ${table}`);
    await dataSource.query(
      [...['BEGIN', 'SET LOCAL session_replication_role = replica'], ...deletions, 'COMMIT'].join('; '),
    );
    return;
  }
  await dataSource.transaction(async (tx) => {
    await tx.query('PRAGMA defer_foreign_keys = ON');
    for (const table of tables) await tx.query(`DELETE FROM ${table}`);
  });
}
