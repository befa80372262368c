import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const KINDS = ['digest', 'board-digest', 'notice', 'lead', 'escalation', 'follow-up', 'saved-view'];

export class CreateMailPreferences1793303210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { uuid, text, boolean } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'mail_preference',
        columns: [uuid('user_id', { isPrimary: true }), text('kind', { isPrimary: true }), boolean('wanted')],
        checks: [{ expression: oneOf('kind', KINDS) }],
        foreignKeys: [
          {
            columnNames: ['user_id'],
            referencedTableName: 'user_account',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mail_preference');
  }
}
