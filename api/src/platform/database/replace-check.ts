import { TableCheck, type QueryRunner } from 'typeorm';

/**
 * Lets the CHECK `before` of `table` become `after`, with every row and every reference to it left as it was.
 * SQLite can only do it by building the table again, which would delete what refers to it had foreign keys not been switched
 * off: TypeORM does that before it begins to migrate, `createDatabase` before it begins to undo. Throws when it was not done.
 */
export async function replaceCheck(
  runner: QueryRunner,
  table: string,
  { before, after }: { before: string; after: string },
): Promise<void> {
  await refuseWithForeignKeys(runner);
  const naming = runner.dataSource.namingStrategy;
  await runner.dropCheckConstraint(table, naming.checkConstraintName(table, before));
  await runner.createCheckConstraint(
    table,
    new TableCheck({ name: naming.checkConstraintName(table, after), expression: after }),
  );
  await refuseBrokenReferences(runner);
}

async function refuseWithForeignKeys(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type === 'postgres') return;
  const [state] = (await runner.query('PRAGMA foreign_keys')) as { foreign_keys: number }[];
  if (state?.foreign_keys !== 0) throw new Error('Foreign keys must be off while a table is built again.');
}

async function refuseBrokenReferences(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type === 'postgres') return;
  const broken = (await runner.query('PRAGMA foreign_key_check')) as { table: string; parent: string }[];
  if (broken[0]) throw new Error(`A row of ${broken[0].table} refers to a row of ${broken[0].parent} that is gone.`);
}
