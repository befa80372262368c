import { CELL_WORDS, DURATION_WORDS, NUMBER_WORDS } from './cell-words';
import type { CellSense } from './cell-words';
import { matchPhrase } from './phrases';
import type { Reading } from './period';
import { readFrequency } from './read-frequency';
import { readDates } from './read-period';
import type { YearHints } from './read-year';
import { afterGlued, chunkAt, isMark, tokenize, wordAt } from './tokens';
import type { Token } from './tokens';

/** What a text about dates is made of, in order, with the place of each in the text. */
export type ScanItem = { index: number; end: number } & (
  | { kind: 'dates'; reading: Reading; openEnded: boolean }
  | { kind: 'sense'; sense: CellSense; word: string }
  | { kind: 'length' }
  | { kind: 'unknown'; looksLikeDate: boolean; hasDigits: boolean }
);

/** Reads `text` from left to right into dates, known words and what is not understood. Linear in its length. */
export function scanDates(text: string, hints: YearHints): ScanItem[] {
  const tokens = tokenize(text);
  const items: ScanItem[] = [];
  for (let at = 0; at < tokens.length;) {
    const { item, next } = scanOne(tokens, at, hints);
    if (item !== null) items.push(item);
    at = next;
  }
  return items;
}

function scanOne(tokens: readonly Token[], at: number, hints: YearHints): { item: ScanItem | null; next: number } {
  const place = (next: number) => ({ index: tokens[at]?.index ?? 0, end: tokens[next - 1]?.end ?? 0 });
  const token = tokens[at];
  if (token === undefined || isSilent(token)) return { item: null, next: at + 1 };

  const often = readFrequency(tokens, at);
  if (often !== null)
    return { item: { kind: 'sense', sense: 'ongoing', word: token.text, ...place(often) }, next: often };

  const length = readLength(tokens, at);
  if (length !== null) return { item: { kind: 'length', ...place(length) }, next: length };

  const phrase = matchPhrase(CELL_WORDS, tokens, at);
  if (phrase?.sense === 'number' || token.text === '§') {
    const next = skipNumbers(tokens, phrase?.next ?? at + 1);
    return { item: unknown(tokens, at, next), next };
  }
  if (phrase?.sense === 'label') {
    const next = isSmallNumber(tokens, phrase.next) ? phrase.next + 1 : phrase.next;
    return { item: { kind: 'sense', sense: 'label', word: token.text, ...place(next) }, next };
  }
  // Three words or more are more surely meant than a date that begins with the same word.
  const long = phrase !== null && phrase.next - at >= 3;
  const reading = long ? null : readDates(tokens, at, hints);
  if (reading !== null && !runsOn(tokens, reading.next)) {
    const openEnded = reading.from === undefined && endsInDash(tokens, reading.next);
    return {
      item: { kind: 'dates', reading, openEnded, ...place(reading.next), end: endOf(reading, tokens) },
      next: reading.next,
    };
  }
  if (phrase !== null) {
    return { item: { kind: 'sense', sense: phrase.sense, word: token.text, ...place(phrase.next) }, next: phrase.next };
  }
  const time = readTime(tokens, at);
  if (time !== null) return { item: null, next: time };
  const next = afterGlued(tokens, at);
  return { item: unknown(tokens, at, next), next };
}

/** Where the words of `reading` end; the full stop after a year closes the sentence and is none of them. */
function endOf(reading: Reading, tokens: readonly Token[]): number {
  const last = tokens[reading.next - 1];
  if (last === undefined) return 0;
  const stopped = last.kind === 'number' && last.end === last.index + last.text.length + 1;
  return stopped && reading.period.year !== null ? last.end - 1 : last.end;
}

function isSmallNumber(tokens: readonly Token[], at: number): boolean {
  const chunk = chunkAt(tokens, at);
  return chunk !== null && chunk.next === at + 1 && chunk.text.length <= 2;
}

function unknown(tokens: readonly Token[], at: number, next: number): ScanItem {
  const part = tokens.slice(at, next);
  const digits = part.filter((token) => token.kind === 'number');
  const looksLikeDate = digits.some((token) => token.text.length >= 4) || digits.length >= 2;
  return {
    kind: 'unknown',
    looksLikeDate,
    hasDigits: digits.length > 0,
    index: tokens[at]?.index ?? 0,
    end: tokens[next - 1]?.end ?? 0,
  };
}

const SILENT = ',.;:()[]{}"”“„«»-–*•·|!?/+=~<>→\'…';

function isSilent(token: Token): boolean {
  return token.kind === 'mark' && SILENT.includes(token.text);
}

/** A date that more digits or letters are glued to is part of something else: "2015-05-14/101", "20180430A". */
function runsOn(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token?.glued !== true) return false;
  if (token.kind !== 'mark') return token.text !== 't';
  const after = tokens[next + 1];
  if (token.text === '-' || token.text === ':' || token.text === '/')
    return after?.glued === true && after.kind === 'number';
  return token.text === '%' || token.text === '_' || token.text === '@';
}

/** "2019-", "2019 –" and "2019 ->" with nothing after: it has a beginning only. */
function endsInDash(tokens: readonly Token[], next: number): boolean {
  let place = next;
  while (isMark(tokens, place, '-') || isMark(tokens, place, '>') || isMark(tokens, place, '→')) place += 1;
  return place > next && !isMark(tokens, next, '>') && (place === tokens.length || isMark(tokens, place, ')'));
}

/** "sex månader", "3 mån", "6-12 månader": the place after it, or null. */
function readLength(tokens: readonly Token[], at: number): number | null {
  const chunk = chunkAt(tokens, at);
  const counted =
    chunk !== null ? /^\d{1,3}(?:-\d{1,3})?$/.test(chunk.text) : NUMBER_WORDS.has(wordAt(tokens, at) ?? '');
  const next = chunk?.next ?? at + 1;
  return counted && DURATION_WORDS.has(wordAt(tokens, next) ?? '') && !tokens[next - 1]?.ordinal ? next + 1 : null;
}

/** "08:30", "00:00:00", "T00:00", "08.30" after "kl": the place after it, or null. */
function readTime(tokens: readonly Token[], at: number): number | null {
  const place = wordAt(tokens, at) === 't' && tokens[at]?.glued ? at + 1 : at;
  const chunk = chunkAt(tokens, place);
  if (chunk === null) return null;
  if (/^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(chunk.text)) {
    return wordAt(tokens, chunk.next) === 'z' ? chunk.next + 1 : chunk.next;
  }
  const clock = ['kl', 'klockan'].includes(wordAt(tokens, at - 1) ?? '');
  return clock && /^\d{1,2}(?:\.\d{2})?(?:-\d{1,2}(?:\.\d{2})?)?$/.test(chunk.text) ? chunk.next : null;
}

/** The place after the numbers that a word such as "dnr" introduces. */
function skipNumbers(tokens: readonly Token[], at: number): number {
  const place = isMark(tokens, at, ':') ? at + 1 : at;
  return tokens[place]?.kind === 'number' ? afterGlued(tokens, place) : at;
}
