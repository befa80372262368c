import { among, select, type Source } from '../platform/database/select';

/** The titles of the actions, by id. */
export async function readTitles(source: Source, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { sql, values } = among(source, 'id', ids);
  const rows = await select<{ id: string; title: string }>(source, `SELECT id, title FROM action WHERE ${sql}`, values);
  return new Map(rows.map(({ id, title }) => [id, title]));
}
