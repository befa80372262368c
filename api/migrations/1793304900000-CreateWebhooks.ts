import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

/** Addresses of other systems that are told of events. Their deliveries are rows of the outbox. */
export class CreateWebhooks1793304900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { id, text, json, instant, version } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'webhook',
        columns: [
          id(),
          text('url'),
          json('events'),
          text('secret'),
          text('paused', { isNullable: true }),
          instant('failing_since', { isNullable: true }),
          instant('created_at'),
          version(),
        ],
        checks: [{ expression: oneOf('paused', ['by-person', 'failing', 'gone']) }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('webhook');
  }
}
