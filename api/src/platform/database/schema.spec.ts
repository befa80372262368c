import type { DataSource } from 'typeorm';
import { describeOnBothDatabases } from '../../../test/database';

describeOnBothDatabases('The schema', (db) => {
  it('is what the entities say once every migration has run', async () => {
    expect(await pendingChanges(db.dataSource)).toEqual([]);
  });

  it('is gone when every migration is undone, and back when they run again', async () => {
    for (let left = db.dataSource.migrations.length; left > 0; left -= 1) await db.dataSource.undoLastMigration();
    expect(await tablesOf(db.dataSource)).toEqual([]);

    await db.dataSource.runMigrations();
    expect(await pendingChanges(db.dataSource)).toEqual([]);
  });
});

async function pendingChanges(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

async function tablesOf(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const tables = await runner.getTables(dataSource.entityMetadatas.map(({ tableName }) => tableName));
  await runner.release();
  return tables.map(({ name }) => name);
}
