import { fridayOfWeek } from './iso-calendar';
import type { WeekPeriod } from './period';
import { MONTH_WORDS, WEEK_WORDS } from './period-words';
import { fullYear, isFullYear, yearAfter } from './read-year';
import type { YearHints } from './read-year';
import { chunkAt, isMark, wordAt } from './tokens';
import type { Token } from './tokens';

/** One week or several: `from` is the first of them. */
export interface WeekMatch {
  from?: WeekPeriod;
  period: WeekPeriod;
  next: number;
}

/** "vecka 17 2018", "v. 17", "v17-18", "v.1817", "v. 12-13", "uke 17"; null when no week of that number can exist. */
export function readWeek(tokens: readonly Token[], at: number, hints: YearHints): WeekMatch | null {
  if (!WEEK_WORDS.has(wordAt(tokens, at) ?? '')) return null;
  const place = wordAt(tokens, at + 1) === 'nr' ? at + 2 : at + 1;
  const chunk = chunkAt(tokens, place);
  if (chunk === null) return null;
  const single = readWeekChunk(chunk.text, hints);
  if (single === null) return null;
  if (single.period.year !== null) return { ...single, next: chunk.next };
  return readWeekTail(tokens, chunk.next, single);
}

function readWeekTail(tokens: readonly Token[], at: number, read: Omit<WeekMatch, 'next'>): WeekMatch {
  if (read.from === undefined && isMark(tokens, at, '-') && tokens[at + 1]?.glued !== true) {
    const chunk = chunkAt(tokens, at + 1);
    const last = chunk !== null && chunk.text.length <= 2 ? week(chunk.text, null) : null;
    if (chunk !== null && last !== null && last.week > read.period.week) {
      return readWeekTail(tokens, chunk.next, { from: read.period, period: last });
    }
  }
  const after = yearAfter(tokens, at);
  const another = after === null ? anotherWeek(tokens, at, read.period.week) : null;
  if (another !== null) return readWeekTail(tokens, another.next, { period: another.period });
  if (after === null) return { ...read, next: at };
  // With the year said after it, "v. 17-18 2018" can only be two weeks.
  const doubtful = read.from === undefined && read.period.doubtful === true;
  return { ...read, period: { ...read.period, year: after.year, doubtful }, next: after.next };
}

const AND = new Set(['och', 'og', 'and', 'samt']);

/** "v. 10-11, 40-41" and "uge 10 og 43": the last of several weeks, which then is in doubt. */
function anotherWeek(
  tokens: readonly Token[],
  at: number,
  before: number,
): { period: WeekPeriod; next: number } | null {
  if (!isMark(tokens, at, ',') && !isMark(tokens, at, '&') && !AND.has(wordAt(tokens, at) ?? '')) return null;
  const chunk = chunkAt(tokens, at + 1);
  const digits = /^(?:\d{1,2}-)?(\d{1,2})$/.exec(chunk?.text ?? '')?.[1];
  const last =
    digits === undefined || MONTH_WORDS.has(wordAt(tokens, chunk?.next ?? 0) ?? '') ? null : week(digits, null);
  return chunk === null || last === null || last.week <= before
    ? null
    : { period: { ...last, doubtful: true }, next: chunk.next };
}

function readWeekChunk(text: string, hints: YearHints): Omit<WeekMatch, 'next'> | null {
  const [first = '', mark, second] = text.split(/([-/.])/);
  if (second === undefined || mark === undefined) return readWeekDigits(text);
  if (text.length > first.length + second.length + 1) return readLongWeekRange(text);
  if (isFullYear(first)) return alone(week(second, Number(first)));
  if (isFullYear(second)) return alone(week(first, Number(second)));
  if (first.length > 2 || second.length > 2) return null;
  const [from, to] = [week(first, null), week(second, null)];
  if (from === null) return null;
  const asYear = fullYear(second);
  if (mark !== '-' || to === null || to.week <= from.week) return alone(week(first, asYear), mark !== '-');
  // "v 17-18" are two weeks, unless the document is from 2018.
  const couldBeYear = hints.near !== null && second.length === 2 && Math.abs(asYear - hints.near) <= 3;
  return { from, period: couldBeYear ? { ...to, doubtful: true } : to };
}

/** "v. 12-13-2018" and "v. 12-13/2018". */
function readLongWeekRange(text: string): Omit<WeekMatch, 'next'> | null {
  const parts = /^(\d{1,2})-(\d{1,2})[-/](\d{4})$/.exec(text);
  if (parts?.[1] === undefined || parts[2] === undefined || parts[3] === undefined) return null;
  const [from, to] = [week(parts[1], null), week(parts[2], Number(parts[3]))];
  return from === null || to === null ? null : { from, period: to };
}

/** "17", "1817" (year and week) and "201817". */
function readWeekDigits(digits: string): Omit<WeekMatch, 'next'> | null {
  if (digits.length <= 2) return alone(week(digits, null));
  if (digits.length === 4) return alone(week(digits.slice(2), fullYear(digits.slice(0, 2))), isFullYear(digits));
  return digits.length === 6 && isFullYear(digits.slice(0, 4))
    ? alone(week(digits.slice(4), Number(digits.slice(0, 4))))
    : null;
}

function alone(period: WeekPeriod | null, doubtful = false): Omit<WeekMatch, 'next'> | null {
  if (period === null) return null;
  return { period: doubtful ? { ...period, doubtful } : period };
}

function week(digits: string, year: number | null): WeekPeriod | null {
  const number = Number(digits);
  // 2020 has 53 weeks, so what it lacks no year has.
  return fridayOfWeek(2020, number) === null ? null : { kind: 'week', year, week: number };
}
