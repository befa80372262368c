import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const NULLABLE = { isNullable: true };
const KEY = { isPrimary: true };

/** What closes the phases, and to which bodies actions are reported. */
export class AddGatesAndReports1793302400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    await runner.createTable(phaseGate(columns));
    await runner.createTable(bodyReport(columns));
    await runner.createIndex('action', ofReceiver());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('action', ofReceiver());
    await runner.dropTable('body_report');
    await runner.dropTable('phase_gate');
  }
}

function refersTo(table: string, column = `${table}_id`) {
  return { columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] };
}

function phaseGate({ uuid, text }: Columns): Table {
  return new Table({
    name: 'phase_gate',
    columns: [uuid('phase_id', KEY), uuid('action_id', NULLABLE), text('reason', NULLABLE)],
    foreignKeys: [refersTo('phase'), refersTo('action')],
    indices: [{ columnNames: ['action_id'] }],
  });
}

function bodyReport({ uuid, integer, text, day }: Columns): Table {
  return new Table({
    name: 'body_report',
    columns: [
      uuid('action_id', KEY),
      uuid('actor_id', KEY),
      integer('position'),
      text('form', NULLABLE),
      text('purpose'),
      uuid('meeting_id', NULLABLE),
      day('given_on', NULLABLE),
      text('paragraph', NULLABLE),
      text('said', NULLABLE),
    ],
    checks: [
      { expression: oneOf('form', ['oral', 'written']) },
      { expression: oneOf('purpose', ['information', 'presentation', 'decision']) },
    ],
    foreignKeys: [refersTo('action'), refersTo('actor'), refersTo('meeting')],
    indices: [{ columnNames: ['actor_id'] }, { columnNames: ['meeting_id'] }],
  });
}

function ofReceiver(): TableIndex {
  return new TableIndex({ columnNames: ['report_back_to_id'] });
}
