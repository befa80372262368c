import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const NULLABLE = { isNullable: true };
const KEY = { isPrimary: true };

/** Columns whose text is a sort key: their order is that of the code units, whatever the database's language is. */
type SortKey = (name: string) => TableColumnOptions;

export class CreateMatters1793300400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    const collation = runner.dataSource.options.type === 'postgres' ? 'C' : undefined;
    const sortKey: SortKey = (name) => ({ ...columns.text(name), collation });
    for (const table of [
      matter(columns, sortKey),
      matterEvent(columns),
      decision(columns),
      decisionDispatch(columns),
      actionDecision(columns),
      delegationRule(columns, sortKey),
      delegationRuleCompetent(columns),
    ]) {
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'delegation_rule_competent',
      'delegation_rule',
      'action_decision',
      'decision_dispatch',
      'decision',
      'matter_event',
      'matter',
    ]) {
      await runner.dropTable(table);
    }
  }
}

function refersTo(table: string, column = `${table}_id`) {
  return { columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] };
}

function matter({ id, text, day, uuid, version }: Columns, sortKey: SortKey): Table {
  return new Table({
    name: 'matter',
    columns: [
      id(),
      text('title'),
      sortKey('title_key'),
      text('search_text'),
      text('kind'),
      text('registry_number', NULLABLE),
      text('registry_key'),
      day('submitted_on', NULLABLE),
      day('closed_on', NULLABLE),
      uuid('review_id', NULLABLE),
      text('delay_reason', NULLABLE),
      day('valid_from', NULLABLE),
      day('valid_to', NULLABLE),
      text('note', NULLABLE),
      uuid('import_id', NULLABLE),
      version(),
    ],
    checks: [{ expression: oneOf('kind', ['motion', 'commission', 'information', 'review', 'governing', 'other']) }],
    foreignKeys: [refersTo('review')],
    indices: [
      { columnNames: ['review_id'] },
      { columnNames: ['registry_key'] },
      { columnNames: ['valid_to'] },
      { columnNames: ['import_id'] },
    ],
  });
}

function matterEvent({ id, uuid, text, day, integer }: Columns): Table {
  return new Table({
    name: 'matter_event',
    columns: [id(), uuid('matter_id'), text('kind'), day('date', NULLABLE), text('text'), integer('position')],
    checks: [{ expression: oneOf('kind', ['submitted', 'referred', 'statement', 'other']) }],
    foreignKeys: [refersTo('matter')],
    indices: [{ columnNames: ['matter_id'] }],
  });
}

function decision({ id, uuid, text, day, boolean, json, version }: Columns): Table {
  return new Table({
    name: 'decision',
    columns: [
      id(),
      uuid('matter_id', NULLABLE),
      uuid('actor_id'),
      boolean('by_delegation'),
      uuid('meeting_id', NULLABLE),
      day('decided_on', NULLABLE),
      text('paragraph', NULLABLE),
      text('paragraph_key', NULLABLE),
      text('pages', NULLABLE),
      text('role'),
      text('outcome', NULLABLE),
      json('clauses'),
      json('floor_motions'),
      json('dissents'),
      day('approved_on', NULLABLE),
      day('posted_on', NULLABLE),
      uuid('import_id', NULLABLE),
      version(),
    ],
    checks: [
      { expression: oneOf('role', ['prepares', 'proposes', 'decides']) },
      {
        expression: oneOf('outcome', ['approved', 'rejected', 'tabled', 'referredBack', 'filed', 'answered', 'noted']),
      },
    ],
    foreignKeys: [refersTo('matter'), refersTo('actor'), refersTo('meeting')],
    indices: [
      { columnNames: ['matter_id'] },
      { columnNames: ['meeting_id'] },
      { columnNames: ['import_id'] },
      { columnNames: ['actor_id', 'paragraph_key'], isUnique: true },
    ],
  });
}

function decisionDispatch({ id, uuid, text, day, integer }: Columns): Table {
  return new Table({
    name: 'decision_dispatch',
    columns: [id(), uuid('decision_id'), text('recipient'), day('sent_on', NULLABLE), integer('position')],
    foreignKeys: [refersTo('decision')],
    indices: [{ columnNames: ['decision_id'] }],
  });
}

function actionDecision({ uuid }: Columns): Table {
  return new Table({
    name: 'action_decision',
    columns: [uuid('action_id', KEY), uuid('decision_id', KEY), uuid('decider_id', KEY)],
    foreignKeys: [refersTo('action'), refersTo('decision'), refersTo('actor', 'decider_id')],
    indices: [{ columnNames: ['decision_id'] }],
  });
}

function delegationRule({ id, text, json, version }: Columns, sortKey: SortKey): Table {
  return new Table({
    name: 'delegation_rule',
    columns: [id(), text('subject'), sortKey('subject_key'), json('words'), text('source', NULLABLE), version()],
  });
}

function delegationRuleCompetent({ uuid, integer }: Columns): Table {
  return new Table({
    name: 'delegation_rule_competent',
    columns: [uuid('rule_id', KEY), integer('position', KEY), uuid('actor_id')],
    foreignKeys: [refersTo('delegation_rule', 'rule_id'), refersTo('actor')],
  });
}
