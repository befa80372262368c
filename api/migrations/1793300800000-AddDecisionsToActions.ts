import { TableColumn, TableForeignKey, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';
import { replaceCheck } from '../src/platform/database/replace-check';

const ACTORS = ['proposed_by_id', 'report_back_to_id'];
const REFERENCES: readonly (readonly [string, string])[] = [
  ...ACTORS.map((column) => [column, 'actor'] as const),
  ['matter_id', 'matter'],
];
const COLUMNS = ['important', ...ACTORS, 'matter_id', 'delay_reason', 'effect_goals', 'origin'];

const TOLD = ['imported', 'created', 'edited', 'deadline-moved', 'reported', 'placed', 'dropped', 'restored'];

const TOLD_BEFORE = oneOf('what', [...TOLD, 'approved', 'removed']);
const TOLD_NOW = oneOf('what', [...TOLD, 'approved', 'approval-withdrawn', 'scheduled', 'commissioned', 'removed']);

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
    await runner.createForeignKeys('action', REFERENCES.map(refersTo));
    await runner.createIndex('action', ofMatter());
    await replaceCheck(runner, 'history_entry', { before: TOLD_BEFORE, after: TOLD_NOW });
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, 'history_entry', { before: TOLD_NOW, after: TOLD_BEFORE });
    await runner.dropIndex('action', ofMatter());
    await runner.dropForeignKeys('action', REFERENCES.map(refersTo));
    await runner.dropColumns('action', COLUMNS);
  }
}

function refersTo([column, table]: readonly [string, string]): TableForeignKey {
  return new TableForeignKey({ columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] });
}

function ofMatter(): TableIndex {
  return new TableIndex({ columnNames: ['matter_id'] });
}
