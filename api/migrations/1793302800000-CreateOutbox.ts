import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const NULLABLE = { isNullable: true };

/** What is to be sent and what has been, and the periods in which each schedule has run. */
export class CreateOutbox1793302800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    for (const table of [delivery(columns), scheduleRun(columns)]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['schedule_run', 'delivery']) await runner.dropTable(table);
  }
}

function delivery({ id, uuid, text, integer, instant, json }: Columns): Table {
  return new Table({
    name: 'delivery',
    columns: [
      id(),
      text('channel'),
      text('kind'),
      text('key'),
      uuid('recipient_id', NULLABLE),
      json('payload'),
      text('state'),
      integer('attempts'),
      instant('created_at'),
      instant('due_at'),
      instant('next_attempt_at', NULLABLE),
      uuid('lease_owner', NULLABLE),
      instant('lease_until', NULLABLE),
      instant('handed_over_at', NULLABLE),
      instant('sent_at', NULLABLE),
      text('message_id', NULLABLE),
      text('address', NULLABLE),
      text('subject', NULLABLE),
      text('html', NULLABLE),
      text('text', NULLABLE),
      text('problem', NULLABLE),
      text('problem_code', NULLABLE),
    ],
    checks: [
      { expression: oneOf('channel', ['mail', 'webhook']) },
      { expression: oneOf('state', ['queued', 'sending', 'sent', 'failed', 'uncertain', 'skipped']) },
    ],
    indices: [
      { columnNames: ['key'], isUnique: true },
      { columnNames: ['state', 'next_attempt_at'] },
      { columnNames: ['created_at', 'id'] },
      { columnNames: ['recipient_id'] },
    ],
  });
}

function scheduleRun({ text, instant }: Columns): Table {
  return new Table({
    name: 'schedule_run',
    columns: [text('name', { isPrimary: true }), text('period', { isPrimary: true }), instant('at')],
  });
}
