import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../src/platform/database/columns';

const NULLABLE = { isNullable: true };

/** Reports to bodies for their meetings, as drafts and as they were published. */
export class CreateReports1793304400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { id, uuid, day, text, json, instant, version } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'report',
        columns: [
          id(),
          uuid('actor_id'),
          uuid('meeting_id'),
          day('meeting_date'),
          json('review_ids'),
          text('title'),
          text('introduction', NULLABLE),
          json('proposal'),
          json('content', NULLABLE),
          day('published_on', NULLABLE),
          instant('published_at', NULLABLE),
          uuid('by_id', NULLABLE),
          text('by_name'),
          version(),
        ],
        foreignKeys: [{ columnNames: ['actor_id'], referencedTableName: 'actor', referencedColumnNames: ['id'] }],
        indices: [{ columnNames: ['actor_id', 'meeting_date'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('report');
  }
}
