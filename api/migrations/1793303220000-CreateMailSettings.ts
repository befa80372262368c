import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';

export class CreateMailSettings1793303220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { text, integer, json, version } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'mail_settings',
        columns: [
          text('name', { isPrimary: true }),
          json('paused_weeks'),
          integer('escalate_after_days', { isNullable: true }),
          version(),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mail_settings');
  }
}
