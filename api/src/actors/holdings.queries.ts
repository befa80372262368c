import { type HoldingView, type IsoDate } from '@genomfor/shared';
import { select, type Source } from '../platform/database/select';

interface StoredHolding {
  id: string;
  actor_id: string;
  user_id: string;
  user_name: string;
  from_day: IsoDate;
  to_day: IsoDate | null;
  acting: boolean | number;
}

/** Who holds what, latest first, by actor. */
export async function readHoldings(source: Source, actorId?: string): Promise<ReadonlyMap<string, HoldingView[]>> {
  const stored = await select<StoredHolding>(
    source,
    `SELECT h.id, h.actor_id, h.user_id, u.name AS user_name, h.from_day, h.to_day, h.acting
       FROM holding h JOIN user_account u ON u.id = h.user_id ${actorId === undefined ? '' : 'WHERE h.actor_id = ?'}
      ORDER BY h.from_day DESC, u.name, h.id`,
    actorId === undefined ? [] : [actorId],
  );
  const holdings = new Map<string, HoldingView[]>();
  for (const { actor_id, id, user_id, user_name, from_day, to_day, acting } of stored) {
    const list = holdings.get(actor_id) ?? [];
    list.push({ id, userId: user_id, userName: user_name, from: from_day, to: to_day, acting: Boolean(acting) });
    holdings.set(actor_id, list);
  }
  return holdings;
}
