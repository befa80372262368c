import type BetterSqlite3 from 'better-sqlite3';
import { types } from 'pg';
import { DataSource, type DataSourceOptions, type MixedList, type QueryRunner, type ReplicationMode } from 'typeorm';
import { refuseInsideWrite } from './running-write';
import { SerialSqliteDriver } from './serial-sqlite.driver';
import { SnakeCaseNaming } from './snake-case-naming';

/** Where the data is: a PostgreSQL address, or a SQLite file. */
export type DatabaseLocation = { url: string } | { file: string };

type Class = new (...parameters: never[]) => object;
type TypeParser = (text: string) => unknown;
type UndoOptions = Parameters<DataSource['undoLastMigration']>[0];
type TypeNumber = Parameters<typeof types.getTypeParser>[0];

interface DatabaseContents {
  entities: MixedList<Class>;
  migrations: MixedList<Class>;
}

/** A TypeORM data source, not yet connected, that is safe under concurrent requests on both databases. */
export function createDatabase(location: DatabaseLocation, contents: DatabaseContents): DataSource {
  const common = {
    ...contents,
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    migrationsTransactionMode: 'each',
    logging: false,
  } as const;
  return new GuardedDataSource(
    'url' in location
      ? { ...common, type: 'postgres', url: location.url, ...POSTGRES }
      : { ...common, type: 'better-sqlite3', database: location.file, ...SQLITE },
  );
}

class GuardedDataSource extends DataSource {
  constructor(options: DataSourceOptions) {
    super(options);
    if (options.type === 'better-sqlite3') this.driver = new SerialSqliteDriver(this);
  }

  // Every repository, manager and query builder that was not given a runner of its own asks for one here.
  override createQueryRunner(mode?: ReplicationMode): QueryRunner {
    refuseInsideWrite(this);
    return super.createQueryRunner(mode);
  }

  // TypeORM switches foreign keys off too, but inside the transaction, where SQLite takes no notice: a table that is built
  // again would take everything that refers to it along.
  override async undoLastMigration(options?: UndoOptions): Promise<void> {
    const isSqlite = this.options.type === 'better-sqlite3';
    if (isSqlite) await this.query('PRAGMA foreign_keys = OFF');
    try {
      await super.undoLastMigration(options);
    } finally {
      if (isSqlite) await this.query('PRAGMA foreign_keys = ON');
    }
  }
}

const SQLITE = {
  enableWAL: true,
  timeout: 5_000,
  statementCacheSize: 500,
  prepareDatabase: (database: BetterSqlite3.Database) => {
    // With less than FULL, a write that was answered could be lost when the power fails.
    database.pragma('synchronous = FULL');
    // Only for a moment, since everything stands still meanwhile; a write looks again and again: see SerialSqliteQueryRunner.
    database.pragma('busy_timeout = 20');
    // SQLite's own lower() leaves Å, Ä and Ö as they are; PostgreSQL's does not.
    database.function('lower', { deterministic: true }, (text: unknown) =>
      typeof text === 'string' ? text.toLowerCase() : text,
    );
  },
};

const POSTGRES = {
  applicationName: 'genomfor',
  connectTimeoutMS: 5_000,
  poolSize: 10,
  extra: { types: { getTypeParser }, statement_timeout: 30_000 },
};

/** Days stay 'YYYY-MM-DD' and counts are numbers, in raw queries too, as they are on SQLite. */
function getTypeParser(oid: TypeNumber, format?: 'text' | 'binary'): TypeParser {
  if (oid === types.builtins.DATE) return (text) => text;
  return oid === types.builtins.INT8 ? Number : (types.getTypeParser(oid, format) as TypeParser);
}
