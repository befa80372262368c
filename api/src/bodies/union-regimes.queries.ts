import { type UnionRegime } from '@genomfor/shared';
import { select, type Source } from '../platform/database/select';

const COLUMNS = 'id, name AS "union", mode, from_day AS "from", note';

/** How every union is consulted, by union and then the latest day first. */
export function readUnionRegimes(source: Source): Promise<UnionRegime[]> {
  return select<UnionRegime>(source, `SELECT ${COLUMNS} FROM union_regime ORDER BY name_key, from_day DESC, id`);
}

/** One of them; null when there is none. */
export async function readUnionRegime(source: Source, id: string): Promise<UnionRegime | null> {
  const [regime] = await select<UnionRegime>(source, `SELECT ${COLUMNS} FROM union_regime WHERE id = ?`, [id]);
  return regime ?? null;
}
