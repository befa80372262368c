import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';
import { replaceCheck } from '../src/platform/database/replace-check';

const NULLABLE = { isNullable: true };
const KEY = { isPrimary: true };

const ROLES_BEFORE = oneOf('role', ['administrator', 'plan-lead', 'responsible', 'reader']);
const ROLES = oneOf('role', ['administrator', 'plan-lead', 'secretary', 'responsible', 'reader']);

/** The rules, members and meetings of bodies, how unions are consulted, and the role that keeps them. */
export class CreateBodies1793300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, 'user_account', { before: ROLES_BEFORE, after: ROLES });
    const columns = columnsFor(runner);
    for (const table of [bodyRule(columns), actorMember(columns), meeting(columns), unionRegime(columns)]) {
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['union_regime', 'meeting', 'actor_member', 'body_rule']) await runner.dropTable(table);
    // The program before knew no secretaries: the role that may do the most of what they may, and nothing else.
    await runner.query("UPDATE user_account SET role = 'responsible' WHERE role = 'secretary'");
    await replaceCheck(runner, 'user_account', { before: ROLES, after: ROLES_BEFORE });
  }
}

function refersToActor(column: string) {
  return { columnNames: [column], referencedTableName: 'actor', referencedColumnNames: ['id'] };
}

function bodyRule({ uuid, integer, version }: Columns): Table {
  return new Table({
    name: 'body_rule',
    columns: [
      uuid('actor_id', KEY),
      uuid('prepared_by_id', NULLABLE),
      integer('submission_lead_days', NULLABLE),
      integer('notice_lead_days', NULLABLE),
      version(),
    ],
    foreignKeys: [refersToActor('actor_id'), refersToActor('prepared_by_id')],
    indices: [{ columnNames: ['prepared_by_id'] }],
  });
}

function actorMember({ uuid }: Columns): Table {
  return new Table({
    name: 'actor_member',
    columns: [uuid('group_id', KEY), uuid('member_id', KEY)],
    foreignKeys: [refersToActor('group_id'), refersToActor('member_id')],
    indices: [{ columnNames: ['member_id'] }],
  });
}

function meeting({ id, uuid, day, text, version }: Columns): Table {
  return new Table({
    name: 'meeting',
    columns: [
      id(),
      uuid('actor_id'),
      day('date'),
      text('time', NULLABLE),
      text('place', NULLABLE),
      day('submission_due', NULLABLE),
      day('notice_due', NULLABLE),
      text('state'),
      day('moved_from', NULLABLE),
      text('reason', NULLABLE),
      version(),
    ],
    checks: [{ expression: oneOf('state', ['planned', 'cancelled']) }],
    foreignKeys: [refersToActor('actor_id')],
    indices: [
      { columnNames: ['actor_id', 'date'], isUnique: true, where: "state = 'planned'" },
      { columnNames: ['actor_id'] },
      { columnNames: ['date'] },
    ],
  });
}

function unionRegime({ id, text, day }: Columns): Table {
  return new Table({
    name: 'union_regime',
    columns: [id(), text('name'), text('name_key'), text('mode'), day('from_day'), text('note', NULLABLE)],
    checks: [{ expression: oneOf('mode', ['samverkan', 'mbl']) }],
    indices: [{ columnNames: ['name_key', 'from_day'], isUnique: true }],
  });
}
