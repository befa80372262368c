import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';
import { replaceCheck } from '../src/platform/database/replace-check';

const COUNTS = ['decisions', 'commitments'];
const LISTS = ['events', 'matter_ids', 'event_ids'];

const KINDS_BEFORE = oneOf('kind', ['action', 'activity']);
const KINDS_NOW = oneOf('kind', ['action', 'activity', 'decision', 'commitment']);

/** What minutes decide and promise, beside the plans that imports brought before. */
export class AddDecisionsToImports1793301600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { integer, json } = columnsFor(runner);
    const added = [...COUNTS.map((name) => integer(name)), ...LISTS.map((name) => json(name))];
    await runner.addColumns(
      'import',
      added.map((column) => new TableColumn({ ...column, isNullable: true })),
    );
    // The imports that are there already were read without decisions and commitments.
    const nothing = [...COUNTS.map((name) => `${name} = 0`), ...LISTS.map((name) => `${name} = '[]'`)];
    await runner.query(`UPDATE import SET ${nothing.join(', ')}`);
    for (const column of added) await runner.changeColumn('import', column.name, new TableColumn(column));
    await replaceCheck(runner, 'import_row', { before: KINDS_BEFORE, after: KINDS_NOW });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM import_row WHERE kind IN ('decision', 'commitment')");
    await replaceCheck(runner, 'import_row', { before: KINDS_NOW, after: KINDS_BEFORE });
    await runner.dropColumns('import', [...COUNTS, ...LISTS]);
  }
}
