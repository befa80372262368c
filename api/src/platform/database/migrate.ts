import type { DataSource, QueryRunner } from 'typeorm';
import { StartError } from '../config/start-error';

/** Any number that other programs on the same PostgreSQL database are unlikely to lock by. */
const MIGRATION_LOCK = 7_041_863;

/** Brings the database up to this program's version. Throws StartError when the database belongs to a newer program. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await holdMigrationLock(runner);
    await refuseNewerDatabase(dataSource, runner);
    await dataSource.runMigrations();
  } finally {
    await letGoOfMigrationLock(runner);
    await runner.release();
  }
}

async function refuseNewerDatabase(dataSource: DataSource, runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('migrations'))) return;

  const known = new Set(dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const done = (await runner.query('SELECT name FROM migrations ORDER BY id')) as { name: string }[];
  const unknown = done.filter(({ name }) => !known.has(name));
  if (unknown.length > 0) {
    throw new StartError(
      'Databasen hör till en nyare version av Genomför. Installera den versionen, eller läs tillbaka en säkerhetskopia.',
    );
  }
}

// Several instances may start at once on PostgreSQL; a SQLite file has only one.
async function holdMigrationLock(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type === 'postgres')
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

async function letGoOfMigrationLock(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type === 'postgres')
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
}
