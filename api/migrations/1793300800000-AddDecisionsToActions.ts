import { TableCheck, TableColumn, TableForeignKey, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const ACTORS = ['proposed_by_id', 'report_back_to_id'];
const COLUMNS = ['important', ...ACTORS, 'matter_id', 'delay_reason', 'effect_goals', 'origin'];

const TOLD = ['imported', 'created', 'edited', 'deadline-moved', 'reported', 'placed', 'dropped', 'restored'];

/** A column that may hold more words than before. */
interface Words {
  table: string;
  column: string;
  before: readonly string[];
  after: readonly string[];
}

const WORDS: readonly Words[] = [
  {
    table: 'user_account',
    column: 'role',
    before: ['administrator', 'plan-lead', 'responsible', 'reader'],
    after: ['administrator', 'plan-lead', 'secretary', 'responsible', 'reader'],
  },
  {
    table: 'history_entry',
    column: 'what',
    before: [...TOLD, 'approved', 'removed'],
    after: [...TOLD, 'approved', 'approval-withdrawn', 'scheduled', 'commissioned', 'removed'],
  },
];

export class AddDecisionsToActions1793300800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { boolean, uuid, text, json } = columnsFor(runner);
    const added = [
      boolean('important'),
      ...ACTORS.map((name) => uuid(name)),
      uuid('matter_id'),
      text('delay_reason'),
      json('effect_goals'),
      json('origin'),
    ];
    await runner.addColumns(
      'action',
      added.map((column) => new TableColumn({ ...column, isNullable: true })),
    );
    // The actions that are there already: nobody has called their changes important or given them goals.
    await runner.query("UPDATE action SET important = FALSE, effect_goals = '[]'");
    await runner.changeColumn('action', 'important', new TableColumn(boolean('important')));
    await runner.changeColumn('action', 'effect_goals', new TableColumn(json('effect_goals')));
    await runner.createForeignKeys('action', ACTORS.map(refersToActor));
    for (const { table, column, before, after } of WORDS) await allow(runner, table, [column, before, after]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, column, before, after } of WORDS) await allow(runner, table, [column, after, before]);
    await runner.dropForeignKeys('action', ACTORS.map(refersToActor));
    await runner.dropColumns('action', COLUMNS);
  }
}

/** Lets the column hold the new words instead of the old ones. */
async function allow(
  runner: QueryRunner,
  table: string,
  [column, old, now]: [string, readonly string[], readonly string[]],
): Promise<void> {
  await runner.dropCheckConstraint(table, checkOf(runner, table, oneOf(column, old)));
  await runner.createCheckConstraint(table, checkOf(runner, table, oneOf(column, now)));
}

function checkOf(runner: QueryRunner, table: string, expression: string): TableCheck {
  const name = runner.dataSource.namingStrategy.checkConstraintName(table, expression);
  return new TableCheck({ name, expression });
}

function refersToActor(column: string): TableForeignKey {
  return new TableForeignKey({ columnNames: [column], referencedTableName: 'actor', referencedColumnNames: ['id'] });
}
