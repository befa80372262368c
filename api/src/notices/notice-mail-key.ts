import { select, among, type Source } from '../platform/database/select';

const KIND = 'notice';
const ISO_INSTANT = 24;

/** The key of the mail that tells somebody of what is gathered until `until`. */
export function noticeKey(userId: string, until: Date): string {
  return `${KIND}:${userId}:${until.toISOString()}`;
}

/** By user, when their latest direct mail stops or stopped gathering. */
export async function readLatestEnds(source: Source, userIds: readonly string[]): Promise<Map<string, Date>> {
  const these = among(source, 'recipient_id', userIds);
  const stored = await select<{ recipient_id: string; latest: string }>(
    source,
    `SELECT recipient_id, MAX(key) AS latest FROM delivery
      WHERE kind = '${KIND}' AND key LIKE '${KIND}:%' AND ${these.sql} GROUP BY recipient_id`,
    these.values,
  );
  return new Map(stored.map(({ recipient_id, latest }) => [recipient_id, endIn(latest)]));
}

/** What is sent again has more after the instant. */
function endIn(key: string): Date {
  const from = key.indexOf(':', KIND.length + 1) + 1;
  return new Date(key.slice(from, from + ISO_INSTANT));
}
