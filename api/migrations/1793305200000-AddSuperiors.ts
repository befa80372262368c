import { TableColumn, TableForeignKey, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';

/** Whom a role reports to. */
export class AddSuperiors1793305200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { uuid } = columnsFor(runner);
    await runner.addColumn('actor', new TableColumn(uuid('superior_id', { isNullable: true })));
    await runner.createForeignKey('actor', refersToActor());
    await runner.createIndex('actor', ofSuperior());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('actor', ofSuperior());
    await runner.dropForeignKey('actor', refersToActor());
    await runner.dropColumn('actor', 'superior_id');
  }
}

function refersToActor(): TableForeignKey {
  return new TableForeignKey({
    columnNames: ['superior_id'],
    referencedTableName: 'actor',
    referencedColumnNames: ['id'],
  });
}

function ofSuperior(): TableIndex {
  return new TableIndex({ columnNames: ['superior_id'] });
}
