import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

export class CreateImports1767226200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    await runner.createTable(importTable(columns));
    await runner.createTable(importRow(columns));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('import_row');
    await runner.dropTable('import');
  }
}

function importTable({ id, uuid, text, integer, instant, json, version }: Columns): Table {
  return new Table({
    name: 'import',
    columns: [
      id(),
      text('state'),
      text('file_name'),
      text('format', { isNullable: true }),
      integer('progress'),
      instant('reading_until'),
      uuid('by_id'),
      text('by_name'),
      instant('at'),
      integer('actions'),
      integer('activities'),
      integer('unsure'),
      json('document'),
      json('phases'),
      json('warnings'),
      json('source'),
      json('failure', { isNullable: true }),
      uuid('review_id', { isNullable: true }),
      version(),
    ],
    checks: [
      { expression: oneOf('state', ['reading', 'ready', 'failed', 'committed', 'undone', 'discarded']) },
      { expression: oneOf('format', ['docx', 'xlsx', 'csv', 'pdf', 'text', 'html', 'pasted']) },
    ],
    indices: [{ columnNames: ['at'] }],
  });
}

function importRow({ uuid, text, integer, json }: Columns): Table {
  return new Table({
    name: 'import_row',
    columns: [
      uuid('import_id', { isPrimary: true }),
      text('key', { isPrimary: true }),
      integer('position'),
      text('kind'),
      json('body'),
    ],
    checks: [{ expression: oneOf('kind', ['action', 'activity']) }],
    foreignKeys: [
      { columnNames: ['import_id'], referencedTableName: 'import', referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    ],
  });
}
