import { DataSource, type EntityManager } from 'typeorm';

/** Where a read goes: the database as everybody sees it, or as the running write sees it. */
export type Source = DataSource | EntityManager;

/** A piece of a WHERE clause, with the values for its `?`. */
export interface Condition {
  sql: string;
  values: unknown[];
}

/** The rows of `sql`, which marks its values with `?` on both databases. Columns keep their names in snake_case. */
export async function select<Row>(source: Source, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return source.query<Row[]>(isPostgres(source) ? numbered(sql) : sql, [...values]);
}

/** What the reads give: at the same time where each has a connection of its own, one after the other inside a write. */
export async function readEach<T extends unknown[]>(
  source: Source,
  ...reads: { [K in keyof T]: () => Promise<T[K]> }
): Promise<T> {
  if (source instanceof DataSource) return (await Promise.all(reads.map((read) => read()))) as T;
  const results: unknown[] = [];
  for (const read of reads) results.push(await read());
  return results as T;
}

/** Runs a statement that gives no rows, as part of the running write. Its values are marked `?` on both databases. */
export async function execute(tx: EntityManager, sql: string, values: readonly unknown[] = []): Promise<void> {
  await select(tx, sql, values);
}

/** That `column` is one of `ids`. The text of the SQL stays the same however many they are, so that it is prepared once. */
export function among(source: Source, column: string, ids: readonly string[]): Condition {
  return isPostgres(source)
    ? { sql: `${column} = ANY(CAST(? AS uuid[]))`, values: [ids] }
    : { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(ids)] };
}

/** The conditions joined by AND; true when there are none. */
export function all(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: 'TRUE', values: [] };
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

/** A moment from a raw read, which is a Date on PostgreSQL and text on SQLite, as ISO 8601 in UTC. */
export function instantOf(raw: Date | string): string {
  return new Date(raw).toISOString();
}

function isPostgres(source: Source): boolean {
  const { options } = source instanceof DataSource ? source : source.dataSource;
  return options.type === 'postgres';
}

function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${String(++count)}`);
}
