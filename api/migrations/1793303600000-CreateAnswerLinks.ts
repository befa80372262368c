import { Table, TableCheck, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const ANSWERS = oneOf('answer', ['ongoing', 'done', 'more-time', 'cannot']);

/** The links that mails carry, what is answered through them, and one count of guesses for links of every kind. */
export class CreateAnswerLinks1793303600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    await runner.createTable(answerPass(columns));
    await addReportColumns(runner, columns);
    await runner.addColumn('action', new TableColumn(columns.text('cannot_because', { isNullable: true })));
    // What was counted is forgotten after fifteen minutes: there is nothing to carry over.
    await runner.dropTable('share_link_failure');
    await runner.createTable(failures('link_failure', columns));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('link_failure');
    await runner.createTable(failures('share_link_failure', columnsFor(runner)));
    await runner.dropColumn('action', 'cannot_because');
    await runner.dropCheckConstraint('status_report', checkName(runner));
    await runner.dropColumns('status_report', ['answer', 'by_link']);
    await runner.dropTable('answer_pass');
  }
}

async function addReportColumns(runner: QueryRunner, { text, boolean }: Columns): Promise<void> {
  await runner.addColumns('status_report', [
    new TableColumn(text('answer', { isNullable: true })),
    new TableColumn(boolean('by_link', { isNullable: true })),
  ]);
  // The reports that are there already came from people who were signed in.
  await runner.query('UPDATE status_report SET by_link = FALSE');
  await runner.changeColumn('status_report', 'by_link', new TableColumn(boolean('by_link')));
  await runner.createCheckConstraint('status_report', new TableCheck({ name: checkName(runner), expression: ANSWERS }));
}

function checkName(runner: QueryRunner): string {
  return runner.dataSource.namingStrategy.checkConstraintName('status_report', ANSWERS);
}

function answerPass({ id, uuid, instant }: Columns): Table {
  return new Table({
    name: 'answer_pass',
    columns: [
      id(),
      uuid('user_id'),
      uuid('delivery_id'),
      instant('created_at'),
      instant('expires_at'),
      instant('revoked_at', { isNullable: true }),
      instant('last_opened_at', { isNullable: true }),
    ],
    foreignKeys: [
      {
        columnNames: ['user_id'],
        referencedTableName: 'user_account',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
    indices: [
      { columnNames: ['delivery_id'], isUnique: true },
      { columnNames: ['user_id'] },
      { columnNames: ['expires_at'] },
    ],
  });
}

function failures(name: string, { id, text, instant }: Columns): Table {
  return new Table({
    name,
    columns: [id(), text('address'), instant('at')],
    indices: [{ columnNames: ['address', 'at'] }],
  });
}
