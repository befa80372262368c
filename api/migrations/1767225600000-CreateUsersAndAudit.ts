import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const OWNER = {
  columnNames: ['user_id'],
  referencedTableName: 'user_account',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
};

export class CreateUsersAndAudit1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    for (const table of [
      userAccount(columns),
      session(columns),
      signInLink(columns),
      accessToken(columns),
      signInFailure(columns),
      auditEntry(columns),
    ]) {
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_entry', 'sign_in_failure', 'access_token', 'sign_in_link', 'session', 'user_account']) {
      await runner.dropTable(table);
    }
  }
}

function userAccount({ id, text, boolean, instant, version }: Columns): Table {
  return new Table({
    name: 'user_account',
    columns: [
      id(),
      text('name'),
      text('email'),
      text('role'),
      boolean('active'),
      text('password_hash', { isNullable: true }),
      instant('created_at'),
      instant('last_sign_in_at', { isNullable: true }),
      version(),
    ],
    checks: [{ expression: oneOf('role', ['administrator', 'plan-lead', 'responsible', 'reader']) }],
    indices: [{ columnNames: ['email'], isUnique: true }],
  });
}

function session({ uuid, text, boolean, instant }: Columns): Table {
  return new Table({
    name: 'session',
    columns: [
      text('token_hash', { isPrimary: true }),
      uuid('user_id'),
      boolean('by_link'),
      instant('created_at'),
      instant('last_seen_at'),
    ],
    foreignKeys: [OWNER],
    indices: [{ columnNames: ['user_id'] }],
  });
}

function signInLink({ uuid, text, instant }: Columns): Table {
  return new Table({
    name: 'sign_in_link',
    columns: [
      text('token_hash', { isPrimary: true }),
      uuid('user_id'),
      instant('expires_at'),
      instant('used_at', { isNullable: true }),
    ],
    foreignKeys: [OWNER],
    indices: [{ columnNames: ['user_id'] }],
  });
}

function accessToken({ id, uuid, text, instant }: Columns): Table {
  return new Table({
    name: 'access_token',
    columns: [
      id(),
      uuid('user_id'),
      text('name'),
      text('token_hash'),
      instant('created_at'),
      instant('last_used_at', { isNullable: true }),
      instant('revoked_at', { isNullable: true }),
    ],
    foreignKeys: [OWNER],
    indices: [{ columnNames: ['user_id'] }, { columnNames: ['token_hash'], isUnique: true }],
  });
}

function signInFailure({ id, text, instant }: Columns): Table {
  return new Table({
    name: 'sign_in_failure',
    columns: [id(), text('email_hash'), text('address'), instant('at')],
    indices: [{ columnNames: ['email_hash'] }, { columnNames: ['address'] }, { columnNames: ['at'] }],
  });
}

function auditEntry({ id, uuid, text, instant }: Columns): Table {
  return new Table({
    name: 'audit_entry',
    columns: [
      id(),
      instant('at'),
      uuid('user_id', { isNullable: true }),
      text('user_name', { isNullable: true }),
      text('what'),
      text('target_kind', { isNullable: true }),
      text('target_id', { isNullable: true }),
      text('address', { isNullable: true }),
    ],
    indices: [{ columnNames: ['at'] }],
  });
}
