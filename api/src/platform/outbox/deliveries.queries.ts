import { mayBeSentAgain, type DeliveryFilter, type DeliveryView } from '@genomfor/shared';
import { all, instantOf, select, type Condition, type Source } from '../database/select';
import type { Delivery } from './delivery.entity';

/** How many lines of the log are given when nobody says otherwise, and at most. */
const ROWS = 50;
export const MOST_ROWS = 200;

type Listed = Pick<Delivery, 'id' | 'channel' | 'kind' | 'state' | 'address' | 'subject' | 'attempts' | 'problem'>;

interface ListedRow extends Listed {
  recipient_id: string | null;
  recipient_name: string | null;
  created_at: Date | string;
  next_attempt_at: Date | string | null;
  sent_at: Date | string | null;
}

const COLUMNS = `d.id, d.channel, d.kind, d.state, d.recipient_id, u.name AS recipient_name, d.address, d.subject, d.attempts,
  d.created_at, d.next_attempt_at, d.sent_at, d.problem`;
const FROM = 'FROM delivery d LEFT JOIN user_account u ON u.id = d.recipient_id';

/** The lines of the log that `filter` asks for, newest first, without what was written in them. */
export async function readDeliveries(source: Source, filter: DeliveryFilter): Promise<DeliveryView[]> {
  const { limit = ROWS, offset = 0 } = filter;
  const where = whereOf(filter);
  const rows = await select<ListedRow>(
    source,
    `SELECT ${COLUMNS} ${FROM} WHERE ${where.sql} ORDER BY d.created_at DESC, d.id LIMIT ? OFFSET ?`,
    [...where.values, limit, offset],
  );
  return rows.map(toView);
}

/** How many lines `filter` asks for. */
export async function countDeliveries(source: Source, filter: DeliveryFilter): Promise<number> {
  const where = whereOf(filter);
  const [row] = await select<{ total: number }>(
    source,
    `SELECT COUNT(*) AS total FROM delivery d WHERE ${where.sql}`,
    where.values,
  );
  return row?.total ?? 0;
}

/** The kinds that occur, in order. */
export async function readKinds(source: Source): Promise<string[]> {
  const rows = await select<{ kind: string }>(source, 'SELECT DISTINCT kind FROM delivery ORDER BY kind');
  return rows.map(({ kind }) => kind);
}

/** One line of the log, or null. */
export async function readDelivery(source: Source, id: string): Promise<DeliveryView | null> {
  const [row] = await select<ListedRow>(source, `SELECT ${COLUMNS} ${FROM} WHERE d.id = ?`, [id]);
  return row ? toView(row) : null;
}

function whereOf({ state, kind, recipientId }: DeliveryFilter): Condition {
  return all([
    ...(state ? [{ sql: 'd.state = ?', values: [state] }] : []),
    ...(kind ? [{ sql: 'd.kind = ?', values: [kind] }] : []),
    ...(recipientId ? [{ sql: 'd.recipient_id = ?', values: [recipientId] }] : []),
  ]);
}

function toView(row: ListedRow): DeliveryView {
  const { id, channel, kind, state, address, subject, attempts, problem } = row;
  const waits = state === 'queued' && row.next_attempt_at !== null;
  return {
    id,
    channel,
    kind,
    state,
    recipientId: row.recipient_id,
    recipientName: row.recipient_name,
    address,
    subject,
    attempts,
    createdAt: instantOf(row.created_at),
    nextAttemptAt: waits && row.next_attempt_at ? instantOf(row.next_attempt_at) : null,
    sentAt: row.sent_at ? instantOf(row.sent_at) : null,
    problem,
    canResend: mayBeSentAgain(state),
  };
}
