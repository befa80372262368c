import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import type { EntityMetadata, ObjectLiteral, QueryResult, QueryRunner } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { databaseCode } from './database-errors';
import { FifoLock } from './fifo-lock';

/** How long statements may follow each other before other requests get a turn, in milliseconds. */
const LONGEST_GO = 10;

/** How often a write asks whether another process has finished its own, and the milliseconds between: some five seconds. */
const MOST_TRIES = 80;
const BETWEEN_TRIES = 40;

type NormalizableColumn = Parameters<BetterSqlite3Driver['normalizeType']>[0];

/**
 * The SQLite driver with one runner per task and a lock around the one connection they share.
 *
 * TypeORM's own driver hands the same runner to everybody, so that one request's statements land inside another's
 * transaction and vanish with its rollback: docs/adr/0002-one-unit-of-work.md
 *
 * It also knows the column type `timestamptz`, kept as ISO 8601 text in UTC, so that entities read the same as on PostgreSQL.
 */
export class SerialSqliteDriver extends BetterSqlite3Driver {
  readonly lock = new FifoLock();
  /** Prepared statements by their SQL, shared by all runners since they share the connection. */
  readonly statements = new Map<string, BetterSqlite3.Statement>();
  private turnedAt = 0;

  /**
   * Gives the event loop a turn when it has not had one for long. SQLite answers at once, so that a thousand statements
   * would otherwise run in one go, with every other request, health checks too, waiting for the last of them.
   */
  async letOthersIn(): Promise<void> {
    if (performance.now() - this.turnedAt < LONGEST_GO) return;
    await nextTurn();
    this.turnedAt = performance.now();
  }

  override createQueryRunner(): QueryRunner {
    return new SerialSqliteQueryRunner(this);
  }

  override async disconnect(): Promise<void> {
    const giveBack = await this.lock.acquire();
    try {
      this.statements.clear();
      await super.disconnect();
    } finally {
      giveBack();
    }
  }

  override normalizeType(column: NormalizableColumn): string {
    return column.type === 'timestamptz' ? 'datetime' : super.normalizeType(column);
  }

  override preparePersistentValue(value: unknown, column: ColumnMetadata): unknown {
    return value instanceof Date && column.type === 'timestamptz'
      ? value.toISOString()
      : super.preparePersistentValue(value, column);
  }

  override prepareHydratedValue(value: unknown, column: ColumnMetadata): unknown {
    return typeof value === 'string' && column.type === 'timestamptz'
      ? new Date(value)
      : super.prepareHydratedValue(value, column);
  }

  /**
   * Claimed for inserts, so that TypeORM does not ask for the new rows afterwards: it pairs them with the entities by their
   * place, though they come in another order, and several entities inserted at once swap their ids.
   * What is new is known without asking: see `createGeneratedMap`. (So a column must not have a default in the database.)
   */
  override isReturningSqlSupported(statement?: string): boolean {
    return statement === 'insert';
  }

  /** What an insert decides by itself: the version, which always begins at 1. */
  override createGeneratedMap(metadata: EntityMetadata): ObjectLiteral | undefined {
    return metadata.versionColumn?.createValueMap(1);
  }

  override escapeQueryWithParameters(sql: string, parameters: ObjectLiteral): [string, unknown[]] {
    const bindable = Object.entries<unknown>(parameters ?? {}).map(([name, value]) => [name, toBindable(value)]);
    return super.escapeQueryWithParameters(sql, Object.fromEntries(bindable) as ObjectLiteral);
  }
}

/** One task's view of the SQLite connection: holds the lock for one statement, or from BEGIN to COMMIT or ROLLBACK. */
export class SerialSqliteQueryRunner extends BetterSqlite3QueryRunner {
  private giveBack: (() => void) | null = null;
  /** The last statement of this runner's transaction: the next, and the COMMIT, wait for it. */
  private previous: Promise<unknown> = Promise.resolve();

  constructor(override driver: SerialSqliteDriver) {
    super(driver);
    // The cache is private to the class we extend; sharing it is what makes a runner per task as fast as a common one.
    Object.assign(this, { stmtCache: driver.statements });
  }

  override query<T = unknown>(
    sql: string,
    parameters: unknown[] | undefined,
    structured: true,
  ): Promise<QueryResult<T>>;
  override query<T = unknown>(sql: string, parameters?: unknown[], structured?: boolean): Promise<T>;
  override async query(sql: string, parameters: unknown[] = [], structured = false): Promise<unknown> {
    const bindable = Array.isArray(parameters) ? parameters.map(toBindable) : parameters;
    if (this.giveBack) {
      const current: Promise<unknown> = this.previous
        .then(() => this.driver.letOthersIn())
        .then(() => super.query(sql, bindable, structured) as Promise<unknown>);
      this.previous = current.catch(() => undefined);
      return current;
    }
    const giveBack = await this.driver.lock.acquire();
    try {
      await this.driver.letOthersIn();
      return (await super.query(sql, bindable, structured)) as unknown;
    } finally {
      giveBack();
    }
  }

  override async startTransaction(): Promise<void> {
    if (this.isTransactionActive) return super.startTransaction();

    this.giveBack = await this.driver.lock.acquire();
    try {
      // Not the BEGIN of the class above: a deferred one that reads before it writes fails at once when another process writes.
      await this.beginWhenFree();
      this.isTransactionActive = true;
      this.transactionDepth = 1;
    } catch (error) {
      this.endTransaction();
      throw error;
    }
  }

  // Another process may be writing. SQLite itself would wait with the whole program standing still.
  private async beginWhenFree(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.query('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (databaseCode(error) !== 'SQLITE_BUSY' || tries === MOST_TRIES) throw error;
        await wait(BETWEEN_TRIES);
      }
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (!this.isTransactionActive) this.endTransaction();
  }

  override async rollbackTransaction(): Promise<void> {
    const outermost = this.transactionDepth <= 1;
    try {
      await super.rollbackTransaction();
    } finally {
      if (outermost) this.endTransaction();
    }
  }

  override async release(): Promise<void> {
    if (this.giveBack) {
      await this.previous;
      this.endTransaction();
    }
    await super.release();
    // Makes a statement that nobody waited for fail, rather than land outside the transaction it was meant for.
    this.isReleased = true;
  }

  private endTransaction(): void {
    const connection = this.driver.databaseConnection as BetterSqlite3.Database;
    if (this.giveBack && connection.open && connection.inTransaction) connection.exec('ROLLBACK');
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    this.giveBack?.();
    this.giveBack = null;
  }
}

function toBindable(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
