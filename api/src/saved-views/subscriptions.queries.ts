import { type ViewPeriod } from '@genomfor/shared';
import { select, type Source } from '../platform/database/select';

/** Somebody who is to get a view by mail. */
export interface Subscriber {
  subscriptionId: string;
  userId: string;
}

/** Those with an account in use who get a view each `period`, but for views that have been taken away. */
export async function readSubscribers(source: Source, period: ViewPeriod): Promise<Subscriber[]> {
  const stored = await select<{ id: string; user_id: string }>(
    source,
    `SELECT s.id, s.user_id FROM saved_view_subscription s
       JOIN saved_view v ON v.id = s.view_id JOIN user_account u ON u.id = s.user_id
      WHERE s.period = ? AND v.removed_at IS NULL AND u.active ORDER BY s.id`,
    [period],
  );
  return stored.map(({ id, user_id: userId }) => ({ subscriptionId: id, userId }));
}
