import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const PERSON = {
  columnNames: ['user_id'],
  referencedTableName: 'user_account',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
};
const ACTION = { columnNames: ['action_id'], referencedTableName: 'action', referencedColumnNames: ['id'] };
const ACTOR = { columnNames: ['actor_id'], referencedTableName: 'actor', referencedColumnNames: ['id'] };

/** What waits to be told in a direct mail, and the days that people have been told of. */
export class CreateNotices1793305210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    await runner.createTable(notice(columns));
    await runner.createTable(toldDay(columns));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('told_day');
    await runner.dropTable('notice');
  }
}

function notice({ id, uuid, text, instant, json }: Columns): Table {
  const optional = { isNullable: true };
  return new Table({
    name: 'notice',
    columns: [
      id(),
      uuid('user_id'),
      instant('at'),
      text('mail_key'),
      text('about'),
      uuid('action_id', optional),
      uuid('actor_id', optional),
      text('what', optional),
      json('changes'),
    ],
    foreignKeys: [PERSON, ACTION, ACTOR],
    indices: [{ columnNames: ['mail_key'] }, { columnNames: ['user_id'] }, { columnNames: ['at'] }],
    checks: [{ expression: oneOf('about', ['role', 'assigned', 'mention', 'deadline', 'decision']) }],
  });
}

function toldDay({ uuid, text, day, integer }: Columns): Table {
  const key = { isPrimary: true };
  return new Table({
    name: 'told_day',
    columns: [
      uuid('user_id', key),
      uuid('action_id', key),
      text('kind', key),
      day('day', key),
      integer('lead', key),
      day('told_on'),
    ],
    foreignKeys: [PERSON, ACTION],
    checks: [{ expression: oneOf('kind', ['deadline', 'papers', 'overdue']) }],
  });
}
