import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const NULLABLE = { isNullable: true };
const references = (column: string, table: string) => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

/** Filters that people have given a name, and who gets them by mail. */
export class CreateSavedViews1793304800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    const collation = runner.dataSource.options.type === 'postgres' ? 'C' : undefined;
    for (const table of [savedView(columns, collation), subscription(columns)]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['saved_view_subscription', 'saved_view']) await runner.dropTable(table);
  }
}

function savedView({ id, uuid, text, json, instant, version }: Columns, collation: string | undefined): Table {
  return new Table({
    name: 'saved_view',
    columns: [
      id(),
      uuid('owner_id'),
      text('name'),
      { ...text('sort_key'), collation },
      text('audience'),
      uuid('role_id', NULLABLE),
      json('filter'),
      instant('removed_at', NULLABLE),
      version(),
    ],
    checks: [{ expression: oneOf('audience', ['private', 'role', 'all']) }],
    foreignKeys: [references('owner_id', 'user_account'), references('role_id', 'actor')],
    indices: [{ columnNames: ['owner_id'] }],
  });
}

function subscription({ id, uuid, text, boolean }: Columns): Table {
  return new Table({
    name: 'saved_view_subscription',
    columns: [
      id(),
      uuid('view_id'),
      uuid('user_id'),
      text('period'),
      boolean('only_changed'),
      text('shown', NULLABLE),
      text('shown_in', NULLABLE),
      text('shown_before', NULLABLE),
    ],
    checks: [{ expression: oneOf('period', ['weekly', 'monthly']) }],
    foreignKeys: [references('view_id', 'saved_view'), references('user_id', 'user_account')],
    indices: [{ columnNames: ['view_id', 'user_id'], isUnique: true }, { columnNames: ['user_id'] }],
  });
}
