import { chunkAt, isMark, wordAt } from './tokens';
import type { Token } from './tokens';
import { MONTH_WORDS } from './period-words';

/** What is known about the years a document speaks of, for numbers that can be read in two ways. */
export interface YearHints {
  near: number | null;
  dayMonthUncertain: boolean;
}

export interface YearAfter {
  year: number;
  next: number;
  doubtful: boolean;
}

/** The year of a text of two digits: 00–69 is 2000–2069, the rest 1970–1999. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year <= 69 ? 2000 + year : 1900 + year;
}

/** Whether the digits are a year that plans speak of, written in full: 1970–2099. */
export function isFullYear(digits: string): boolean {
  return /^(?:19[7-9]|20\d)\d$/.test(digits);
}

const BEFORE_YEAR = new Set(['år', 'året', 'of', 'av', 'af', 'ar', 'year', 'månad']);

/**
 * The year after a period's words: "2018", ", 2018", "år 2018", "-18", "’18", "/2018". Two bare digits only when `bare`
 * says so, since "april 18" can be a day. Null when no year stands there.
 */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
  bare: 'yes' | 'doubtful' | 'no' = 'no',
): YearAfter | null {
  const marked = markedYear(tokens, at);
  if (marked !== null) return marked;
  let place = isMark(tokens, at, ',') ? at + 1 : at;
  if (BEFORE_YEAR.has(wordAt(tokens, place) ?? '')) place += 1;
  const chunk = chunkAt(tokens, place);
  if (chunk === null || chunk.next !== place + 1) return null;
  if (isFullYear(chunk.text)) return { year: Number(chunk.text), next: chunk.next, doubtful: false };
  if (bare === 'no' || place !== at || chunk.text.length !== 2 || followedByMonth(tokens, chunk.next)) return null;
  return { year: fullYear(chunk.text), next: chunk.next, doubtful: bare === 'doubtful' };
}

/** "-18", "- 2018" is not one: the mark must touch the digits, and the digits must not begin another date. */
function markedYear(tokens: readonly Token[], at: number): YearAfter | null {
  if (!isMark(tokens, at, '-') && !isMark(tokens, at, "'") && !isMark(tokens, at, '/')) return null;
  const chunk = chunkAt(tokens, at + 1);
  if (chunk === null || chunk.next !== at + 2 || tokens[at + 1]?.glued !== true) return null;
  if (followedByMonth(tokens, chunk.next)) return null;
  if (chunk.text.length !== 2 && !isFullYear(chunk.text)) return null;
  return { year: fullYear(chunk.text), next: chunk.next, doubtful: false };
}

function followedByMonth(tokens: readonly Token[], at: number): boolean {
  return MONTH_WORDS.has(wordAt(tokens, at) ?? '');
}

/** Two years that belong together, "2018/2019", "2018-19", "18/19": the first of them; null when they are not next to each other. */
export function yearPair(text: string): number | null {
  const pair = /^(\d{4}|\d{2})[-/](\d{4}|\d{2})$/.exec(text);
  if (pair?.[1] === undefined || pair[2] === undefined) return null;
  if (pair[1].length < pair[2].length) return null;
  const first = fullYear(pair[1]);
  return isFullYear(String(first)) && fullYear(pair[2]) === first + 1 ? first : null;
}
