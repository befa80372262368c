import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';

export class CreateSigningKeys1793303200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { text, instant } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'signing_key',
        columns: [text('name', { isPrimary: true }), text('secret'), instant('created_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('signing_key');
  }
}
