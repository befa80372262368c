import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { columnsFor, type Columns } from '../src/platform/database/columns';
import { oneOf } from '../src/platform/database/one-of';

const NULLABLE = { isNullable: true };
const PROGRESS = ['notStarted', 'ongoing', 'done', 'dropped', 'paused', 'continuous'];

/** Columns whose text is a sort key: their order is that of the code units, whatever the database's language is. */
type SortKey = (name: string) => TableColumnOptions;

export class CreatePlans1767225900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = columnsFor(runner);
    const collation = runner.dataSource.options.type === 'postgres' ? 'C' : undefined;
    const sortKey: SortKey = (name) => ({ ...columns.text(name), collation });
    for (const table of [
      actor(columns, sortKey),
      holding(columns),
      review(columns, sortKey),
      plan(columns),
      section(columns),
      phase(columns),
      action(columns, sortKey),
      actionActor(columns),
      dependency(columns),
      milestone(columns),
      statusReport(columns),
      actionComment(columns),
      historyEntry(columns),
    ]) {
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'history_entry',
      'action_comment',
      'status_report',
      'milestone',
      'dependency',
      'action_actor',
      'action',
      'phase',
      'section',
      'plan',
      'review',
      'holding',
      'actor',
    ]) {
      await runner.dropTable(table);
    }
  }
}

function refersTo(table: string, column = `${table}_id`) {
  return { columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] };
}

function actor({ id, text, json, uuid, instant, version }: Columns, sortKey: SortKey): Table {
  return new Table({
    name: 'actor',
    columns: [
      id(),
      text('kind'),
      text('name'),
      text('name_key'),
      sortKey('sort_key'),
      text('search_text'),
      text('abbreviation', NULLABLE),
      json('aliases'),
      text('body_kind', NULLABLE),
      uuid('import_id', NULLABLE),
      instant('removed_at', NULLABLE),
      version(),
    ],
    checks: [
      { expression: oneOf('kind', ['role', 'body', 'unit', 'group', 'external', 'person']) },
      {
        expression: oneOf('body_kind', [
          'council',
          'executive',
          'board',
          'committee',
          'steering',
          'reference',
          'advisory',
          'union',
        ]),
      },
    ],
    indices: [{ columnNames: ['name_key'], isUnique: true, where: 'removed_at IS NULL' }],
  });
}

function holding({ id, uuid, day, boolean }: Columns): Table {
  return new Table({
    name: 'holding',
    columns: [id(), uuid('actor_id'), uuid('user_id'), day('from_day'), day('to_day', NULLABLE), boolean('acting')],
    foreignKeys: [refersTo('actor'), refersTo('user_account', 'user_id')],
    indices: [{ columnNames: ['user_id'] }, { columnNames: ['actor_id'] }],
  });
}

function review({ id, text, uuid, instant, version }: Columns, sortKey: SortKey): Table {
  return new Table({
    name: 'review',
    columns: [
      id(),
      text('title'),
      sortKey('sort_key'),
      text('organisation', NULLABLE),
      text('org_unit', NULLABLE),
      text('commissioner', NULLABLE),
      uuid('owner_id', NULLABLE),
      text('registry_number', NULLABLE),
      uuid('import_id', NULLABLE),
      instant('removed_at', NULLABLE),
      version(),
    ],
    foreignKeys: [refersTo('actor', 'owner_id')],
    indices: [{ columnNames: ['import_id'] }],
  });
}

function plan({ id, uuid, day, text }: Columns): Table {
  return new Table({
    name: 'plan',
    columns: [id(), uuid('review_id'), day('date', NULLABLE), text('version_label', NULLABLE)],
    foreignKeys: [refersTo('review')],
    indices: [{ columnNames: ['review_id'] }],
  });
}

function section({ id, uuid, text, integer, instant }: Columns): Table {
  return new Table({
    name: 'section',
    columns: [
      id(),
      uuid('plan_id'),
      text('title'),
      integer('position'),
      uuid('import_id', NULLABLE),
      instant('removed_at', NULLABLE),
    ],
    foreignKeys: [refersTo('plan')],
    indices: [{ columnNames: ['plan_id'] }, { columnNames: ['import_id'] }],
  });
}

function phase({ id, uuid, text, day, integer, instant }: Columns): Table {
  return new Table({
    name: 'phase',
    columns: [
      id(),
      uuid('plan_id'),
      text('label'),
      text('name', NULLABLE),
      text('text', NULLABLE),
      day('start_day', NULLABLE),
      day('end_day', NULLABLE),
      text('precision', NULLABLE),
      integer('position'),
      uuid('import_id', NULLABLE),
      instant('removed_at', NULLABLE),
    ],
    foreignKeys: [refersTo('plan')],
    indices: [{ columnNames: ['plan_id'] }, { columnNames: ['import_id'] }],
  });
}

function deadline({ text, day, boolean }: Columns, prefix: string): TableColumnOptions[] {
  return [
    text(`${prefix}_text`, NULLABLE),
    day(`${prefix}_date`, NULLABLE),
    text(`${prefix}_precision`, NULLABLE),
    day(`${prefix}_start`, NULLABLE),
    boolean(`${prefix}_approximate`),
    text(`${prefix}_open`, NULLABLE),
  ];
}

function action(columns: Columns, sortKey: SortKey): Table {
  const { id, uuid, text, integer, boolean, day, instant, json, version } = columns;
  return new Table({
    name: 'action',
    columns: [
      id(),
      uuid('review_id'),
      uuid('plan_id'),
      uuid('section_id', NULLABLE),
      uuid('phase_id', NULLABLE),
      integer('position'),
      text('number', NULLABLE),
      text('title'),
      sortKey('title_key'),
      text('search_text'),
      text('description', NULLABLE),
      text('kind'),
      boolean('conditional'),
      ...deadline(columns, 'deadline'),
      ...deadline(columns, 'original'),
      day('start_date', NULLABLE),
      text('progress'),
      text('dropped_from', NULLABLE),
      day('forecast', NULLABLE),
      day('reported_on', NULLABLE),
      day('approved_on', NULLABLE),
      text('approved_by', NULLABLE),
      text('approved_note', NULLABLE),
      text('registry_number', NULLABLE),
      text('paragraph', NULLABLE),
      text('comment', NULLABLE),
      integer('responsible_count'),
      integer('decider_count'),
      uuid('import_id', NULLABLE),
      json('source', NULLABLE),
      day('added_on'),
      day('changed_on'),
      instant('removed_at', NULLABLE),
      version(),
    ],
    checks: [
      {
        expression: oneOf('kind', ['measure', 'activity', 'report', 'decision', 'consultation', 'recurring']),
      },
      { expression: oneOf('progress', PROGRESS) },
    ],
    foreignKeys: [refersTo('review'), refersTo('plan'), refersTo('section'), refersTo('phase')],
    indices: [
      { columnNames: ['review_id', 'position'] },
      { columnNames: ['section_id', 'position'] },
      { columnNames: ['deadline_date'] },
      { columnNames: ['title_key'] },
      { columnNames: ['changed_on'] },
      { columnNames: ['import_id'] },
    ],
  });
}

function actionActor({ uuid, text, integer }: Columns): Table {
  const key = { isPrimary: true };
  return new Table({
    name: 'action_actor',
    columns: [uuid('action_id', key), text('part', key), integer('position', key), uuid('actor_id')],
    checks: [{ expression: oneOf('part', ['responsible', 'involved', 'decider']) }],
    foreignKeys: [refersTo('action'), refersTo('actor')],
    indices: [{ columnNames: ['actor_id', 'part'] }],
  });
}

function dependency({ id, uuid, text, day, boolean, integer }: Columns): Table {
  return new Table({
    name: 'dependency',
    columns: [
      id(),
      uuid('action_id'),
      text('kind'),
      text('text'),
      uuid('actor_id', NULLABLE),
      uuid('on_action_id', NULLABLE),
      day('expected', NULLABLE),
      boolean('settled'),
      integer('position'),
    ],
    checks: [{ expression: oneOf('kind', ['action', 'actor', 'unit', 'project', 'resource', 'decision']) }],
    foreignKeys: [refersTo('action'), refersTo('actor'), refersTo('action', 'on_action_id')],
    indices: [{ columnNames: ['action_id'] }, { columnNames: ['actor_id'] }],
  });
}

function milestone(columns: Columns): Table {
  const { id, uuid, text, boolean, integer, json } = columns;
  return new Table({
    name: 'milestone',
    columns: [
      id(),
      uuid('action_id'),
      text('title'),
      ...deadline(columns, 'deadline'),
      json('responsible'),
      boolean('done'),
      integer('position'),
    ],
    foreignKeys: [refersTo('action')],
    indices: [{ columnNames: ['action_id'] }],
  });
}

function said({ id, uuid, instant, text }: Columns): TableColumnOptions[] {
  return [id(), uuid('action_id'), instant('at'), uuid('by_id', NULLABLE), text('by_name')];
}

function statusReport(columns: Columns): Table {
  return new Table({
    name: 'status_report',
    columns: [
      ...said(columns),
      columns.text('progress'),
      columns.day('forecast', NULLABLE),
      columns.text('comment', NULLABLE),
    ],
    checks: [{ expression: oneOf('progress', PROGRESS) }],
    foreignKeys: [refersTo('action')],
    indices: [{ columnNames: ['action_id'] }],
  });
}

function actionComment(columns: Columns): Table {
  return new Table({
    name: 'action_comment',
    columns: [...said(columns), columns.text('text')],
    foreignKeys: [refersTo('action')],
    indices: [{ columnNames: ['action_id'] }],
  });
}

function historyEntry(columns: Columns): Table {
  const { text, json, integer } = columns;
  return new Table({
    name: 'history_entry',
    columns: [...said(columns), text('what'), json('changes'), text('reason', NULLABLE), integer('version')],
    checks: [
      {
        expression: oneOf('what', [
          'imported',
          'created',
          'edited',
          'deadline-moved',
          'reported',
          'placed',
          'dropped',
          'restored',
          'approved',
          'removed',
        ]),
      },
    ],
    foreignKeys: [refersTo('action')],
    indices: [{ columnNames: ['action_id', 'at'] }, { columnNames: ['at'] }],
  });
}
