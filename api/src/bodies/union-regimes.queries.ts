import { swedishSortKey, type UnionRegime } from '@genomfor/shared';
import { select, type Source } from '../platform/database/select';

const COLUMNS = 'id, name AS "union", mode, from_day AS "from", note';

/** How every union is consulted, by union in Swedish order and then the latest day first. */
export async function readUnionRegimes(source: Source): Promise<UnionRegime[]> {
  const regimes = await select<UnionRegime>(source, `SELECT ${COLUMNS} FROM union_regime ORDER BY from_day DESC, id`);
  const keyed = regimes.map((regime) => ({ regime, key: swedishSortKey(regime.union) }));
  return keyed.sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key)).map(({ regime }) => regime);
}

/** One of them; null when there is none. */
export async function readUnionRegime(source: Source, id: string): Promise<UnionRegime | null> {
  const [regime] = await select<UnionRegime>(source, `SELECT ${COLUMNS} FROM union_regime WHERE id = ?`, [id]);
  return regime ?? null;
}
