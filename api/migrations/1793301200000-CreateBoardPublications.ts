import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';

const NULLABLE = { isNullable: true };

/** The pages of bodies as they were frozen, the links that open them, and attempts with links that open nothing. */
export class CreateBoardPublications1793301200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    for (const table of [boardPublication(columns), shareLink(columns), shareLinkFailure(columns)]) {
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['share_link_failure', 'share_link', 'board_publication']) await runner.dropTable(table);
  }
}

function boardPublication({ id, uuid, day, text, json, instant }: Columns): Table {
  return new Table({
    name: 'board_publication',
    columns: [
      id(),
      uuid('actor_id'),
      uuid('meeting_id'),
      day('meeting_date'),
      text('introduction', NULLABLE),
      json('page'),
      day('published_on'),
      instant('published_at'),
      uuid('by_id', NULLABLE),
      text('by_name'),
    ],
    foreignKeys: [{ columnNames: ['actor_id'], referencedTableName: 'actor', referencedColumnNames: ['id'] }],
    indices: [{ columnNames: ['actor_id', 'published_at'] }],
  });
}

function shareLink({ id, uuid, text, instant }: Columns): Table {
  return new Table({
    name: 'share_link',
    columns: [
      id(),
      uuid('publication_id'),
      text('token_hash'),
      instant('created_at'),
      instant('expires_at'),
      instant('revoked_at', NULLABLE),
      instant('last_opened_at', NULLABLE),
    ],
    foreignKeys: [
      { columnNames: ['publication_id'], referencedTableName: 'board_publication', referencedColumnNames: ['id'] },
    ],
    indices: [{ columnNames: ['publication_id'] }, { columnNames: ['token_hash'], isUnique: true }],
  });
}

function shareLinkFailure({ id, text, instant }: Columns): Table {
  return new Table({
    name: 'share_link_failure',
    columns: [id(), text('address'), instant('at')],
    indices: [{ columnNames: ['address', 'at'] }],
  });
}
