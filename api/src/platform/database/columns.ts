import type { QueryRunner, TableColumnOptions } from 'typeorm';

type Extras = Pick<TableColumnOptions, 'isNullable' | 'isUnique' | 'isPrimary' | 'default'>;
type ColumnMaker = (name: string, extras?: Extras) => TableColumnOptions;

/** The column types of one database, for a migration that is the same on both. */
export interface Columns {
  /** The primary key `id`, a uuid made in code. */
  id: () => TableColumnOptions;
  uuid: ColumnMaker;
  text: ColumnMaker;
  integer: ColumnMaker;
  boolean: ColumnMaker;
  /** A calendar day, 'YYYY-MM-DD'. */
  day: ColumnMaker;
  /** A moment: `timestamptz` on PostgreSQL, ISO 8601 text in UTC on SQLite. */
  instant: ColumnMaker;
  /** A number with decimals. */
  real: ColumnMaker;
  /** For `simple-json` columns. */
  json: ColumnMaker;
  /** The optimistic lock, `version`, counted by TypeORM's `@VersionColumn()`. */
  version: () => TableColumnOptions;
}

/** The column types that fit the database of `runner`. */
export function columnsFor(runner: QueryRunner): Columns {
  const postgres = runner.dataSource.options.type === 'postgres';
  const uuid = column(postgres ? 'uuid' : 'varchar');
  const integer = column('integer');
  return {
    id: () => uuid('id', { isPrimary: true }),
    uuid,
    text: column('text'),
    integer,
    boolean: column('boolean'),
    day: column('date'),
    instant: column(postgres ? 'timestamp with time zone' : 'datetime'),
    real: column(postgres ? 'double precision' : 'double'),
    json: column('text'),
    version: () => integer('version'),
  };
}

function column(type: string): ColumnMaker {
  return (name, extras = {}) => ({ name, type, ...extras });
}
