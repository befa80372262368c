import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';

/** What a change of something without a history of its own went from and to. */
export class TellChangesInAudit1793302000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { json } = columnsFor(runner);
    await runner.addColumn('audit_entry', new TableColumn({ ...json('changes'), isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('audit_entry', 'changes');
  }
}
