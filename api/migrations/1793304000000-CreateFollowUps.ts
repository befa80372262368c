import { Table, TableCheck, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const NULLABLE = { isNullable: true };
const ASSESSMENTS = oneOf('assessment', ['green', 'yellow', 'red']);

/** What the responsible believes of an action, and the rounds in which they are asked. */
export class CreateFollowUps1793304000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    await runner.addColumn('status_report', new TableColumn(columns.text('assessment', NULLABLE)));
    const name = runner.dataSource.namingStrategy.checkConstraintName('status_report', ASSESSMENTS);
    await runner.createCheckConstraint('status_report', new TableCheck({ name, expression: ASSESSMENTS }));
    for (const table of [round(columns), item(columns), answer(columns), reminder(columns)]) {
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['follow_up_reminder', 'follow_up_answer', 'follow_up_item', 'follow_up_round']) {
      await runner.dropTable(table);
    }
    await runner.dropCheckConstraint(
      'status_report',
      runner.dataSource.namingStrategy.checkConstraintName('status_report', ASSESSMENTS),
    );
    await runner.dropColumn('status_report', 'assessment');
  }
}

function round({ id, uuid, text, day, instant, json, version }: Columns): Table {
  return new Table({
    name: 'follow_up_round',
    columns: [
      id(),
      uuid('review_id'),
      text('period'),
      day('last_day'),
      text('state'),
      day('opened_on'),
      instant('opened_at'),
      uuid('opened_by_id', NULLABLE),
      text('opened_by_name'),
      day('closed_on', NULLABLE),
      instant('closed_at', NULLABLE),
      uuid('closed_by_id', NULLABLE),
      text('closed_by_name', NULLABLE),
      json('content', NULLABLE),
      version(),
    ],
    checks: [{ expression: oneOf('state', ['open', 'closed']) }],
    foreignKeys: [refersTo('review_id', 'review')],
    indices: [{ columnNames: ['review_id', 'period'], isUnique: true }],
  });
}

function item({ uuid }: Columns): Table {
  const isPrimary = { isPrimary: true };
  return new Table({
    name: 'follow_up_item',
    columns: [uuid('round_id', isPrimary), uuid('action_id', isPrimary)],
    foreignKeys: [refersTo('round_id', 'follow_up_round'), refersTo('action_id', 'action')],
    indices: [{ columnNames: ['action_id'] }],
  });
}

function answer({ id, uuid, text, instant }: Columns): Table {
  return new Table({
    name: 'follow_up_answer',
    columns: [
      id(),
      uuid('round_id'),
      uuid('action_id'),
      uuid('status_report_id'),
      instant('at'),
      uuid('by_id', NULLABLE),
      text('by_name'),
    ],
    foreignKeys: [
      refersTo('round_id', 'follow_up_round'),
      refersTo('action_id', 'action'),
      refersTo('status_report_id', 'status_report'),
    ],
    indices: [{ columnNames: ['round_id', 'action_id'] }, { columnNames: ['status_report_id'] }],
  });
}

function reminder({ uuid, text, day }: Columns): Table {
  return new Table({
    name: 'follow_up_reminder',
    columns: [
      uuid('round_id', { isPrimary: true }),
      uuid('user_id', { isPrimary: true }),
      text('occasion', { isPrimary: true }),
      day('on_day'),
    ],
    foreignKeys: [refersTo('round_id', 'follow_up_round'), refersTo('user_id', 'user_account')],
  });
}

function refersTo(column: string, table: string) {
  return { columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] };
}
