/** How long what happens is gathered before one mail tells it, in milliseconds. */
const GATHERED = 10 * 60_000;
/** The least time between two direct mails to one person. */
const APART = 60 * 60_000;
/** Windows end on whole five minutes, so that what happens at the same time on two processes gets the same one. */
const MARK = 5 * 60_000;

/**
 * When the mail that tells somebody of what happened at `at` stops gathering: 10–15 minutes later, and never within an hour of
 * when the mail before it did. `previous` is the latest such end that the person has, or null; while it is still to come it is
 * the answer. One from further ahead than a mail can wait is of another calendar, and does not count.
 */
export function gatheredUntil(at: Date, previous: Date | null): Date {
  const own = Math.ceil((at.getTime() + GATHERED) / MARK) * MARK;
  const before = previous?.getTime() ?? null;
  if (before === null || before > own + APART) return new Date(own);
  return new Date(before > at.getTime() ? before : Math.max(own, before + APART));
}
