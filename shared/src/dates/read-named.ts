import {
  ENGLISH_TERMS,
  HALF_TURN_WORDS,
  LAST_WORDS,
  MONTH_TURN_WORDS,
  MONTH_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  SCHOOL_YEAR_WORDS,
  SEASON_WORDS,
  TERM_WORDS,
  UNIT_LETTERS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
  YEAR_TURN_WORDS,
} from './period-words';
import type { YearUnit } from './period-words';
import { span } from './period';
import type { Period, SpanPeriod } from './period';
import { dottedDayWithoutYear, numericPeriod, plausibleDay, slashDayWithoutYear } from './read-numeric';
import { fullYear, yearAfter, yearPair } from './read-year';
import type { YearHints } from './read-year';
import { chunkAt, isMark, wordAt } from './tokens';
import type { Token } from './tokens';

/** A period and the place after its words. */
export interface PeriodMatch<P extends Period = Period> {
  period: P;
  next: number;
}

/** Adds the year that stands after the words, when one does. */
function withYear<P extends Period>(
  period: P,
  tokens: readonly Token[],
  next: number,
  bare: 'yes' | 'doubtful' | 'no' = 'no',
): PeriodMatch<P> {
  const after = yearAfter(tokens, next, bare);
  if (after === null) return { period, next };
  return { period: { ...period, year: after.year, ...(after.doubtful && { doubtful: true }) }, next: after.next };
}

/** A day: "30 april 2018", "måndagen den 30:e april", "30/4 2018", "April 30, 2018", and days in digits. */
export function readDay(tokens: readonly Token[], at: number, hints: YearHints): PeriodMatch | null {
  const weekday = WEEKDAY_WORDS.get(wordAt(tokens, at) ?? '');
  let place = weekday === undefined ? at : at + 1;
  if (weekday !== undefined && isMark(tokens, place, ',')) place += 1;
  if (wordAt(tokens, place) === 'den' || wordAt(tokens, place) === 'the') place += 1;
  const match =
    readDayAndMonth(tokens, place) ??
    readMonthAndDay(tokens, place, hints) ??
    readDigits(tokens, place, hints, place > at);
  if (match === null || (place > at && match.period.kind !== 'day')) return null;
  if (weekday === undefined || match.period.kind !== 'day') return match;
  return { ...match, period: { ...match.period, weekday } };
}

function readDayAndMonth(tokens: readonly Token[], at: number): PeriodMatch | null {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.text.length > 2) return null;
  let place = at + 1;
  if (wordAt(tokens, place) === 'of' || isMark(tokens, place, '-')) place += 1;
  const month = MONTH_WORDS.get(wordAt(tokens, place) ?? '');
  const day = month === undefined ? null : plausibleDay(null, month, Number(number.text));
  return day === null ? null : withYear(day, tokens, place + 1, 'yes');
}

/** The English order: "April 30, 2018"; without a year only when the number can hardly be one. */
function readMonthAndDay(tokens: readonly Token[], at: number, hints: YearHints): PeriodMatch | null {
  const month = MONTH_WORDS.get(wordAt(tokens, at) ?? '');
  const chunk = chunkAt(tokens, at + 1);
  if (month === undefined || chunk === null || chunk.next !== at + 2 || chunk.text.length > 2) return null;
  if (MONTH_WORDS.has(wordAt(tokens, chunk.next) ?? '')) return null;
  const day = plausibleDay(null, month, Number(chunk.text));
  if (day === null) return null;
  const dated = withYear(day, tokens, chunk.next);
  if (dated.period.year !== null) return dated;
  const ordinal = tokens[at + 1]?.ordinal === true && !chunk.dotted;
  const farYear = Math.abs(fullYear(chunk.text.padStart(2, '0')) - (hints.near ?? USUAL_YEAR)) > 10;
  if (!ordinal && !hints.dayMonthUncertain && !farYear && chunk.text.length === 2) return null;
  return { ...dated, period: { ...day, doubtful: true } };
}

/** Stands for the document's year when it is not known, only to tell "april 18" from "april 30". */
const USUAL_YEAR = 2018;

function readDigits(tokens: readonly Token[], at: number, hints: YearHints, introduced: boolean): PeriodMatch | null {
  const chunk = chunkAt(tokens, at);
  if (chunk === null) return null;
  const whole = numericPeriod(chunk.text, hints);
  if (whole !== null) return { period: whole, next: chunk.next };
  const slash = slashDayWithoutYear(chunk.text, hints);
  if (slash !== null) return withYear(slash, tokens, chunk.next, 'yes');
  const dotted = dottedDayWithoutYear(chunk.text);
  if (dotted === null) return null;
  const match = withYear(dotted, tokens, chunk.next);
  return match.period.year !== null || chunk.dotted || introduced ? match : null;
}

/** A month by name: "april 2018", "apr-18", "april". In Swedish "jul" is Christmas more often than July. */
export function readMonth(tokens: readonly Token[], at: number): PeriodMatch<SpanPeriod> | null {
  const word = wordAt(tokens, at) ?? '';
  const month = MONTH_WORDS.get(word);
  if (month === undefined) return null;
  const match = withYear(span('month', month, month), tokens, at + 1, 'doubtful');
  if (word !== 'jul' || isMark(tokens, at + 1, '-')) return match;
  return { ...match, period: { ...match.period, doubtful: true } };
}

/** "månadsskiftet april/maj 2018" is the last day of April. */
function readMonthTurn(tokens: readonly Token[], at: number): PeriodMatch<SpanPeriod> | null {
  const month = MONTH_WORDS.get(wordAt(tokens, at + 1) ?? '');
  const joined = isMark(tokens, at + 2, '/') || isMark(tokens, at + 2, '-');
  const second = joined ? readMonth(tokens, at + 3) : null;
  if (month === undefined || second === null || second.period.from !== (month % 12) + 1) return null;
  const year = second.period.year !== null && month === 12 ? second.period.year - 1 : second.period.year;
  return { period: { ...span('month', month, month), year, turn: true }, next: second.next };
}

/** A counted part of the year: "kvartal 2 2018", "Q2", "andra tertialet", "1:a halvåret 2018", "H1-18". */
export function readUnit(tokens: readonly Token[], at: number): PeriodMatch<SpanPeriod> | null {
  const counted = readUnitFirst(tokens, at) ?? readOrdinalFirst(tokens, at);
  if (counted === null) return null;
  const { unit, index, next } = counted;
  if (index < 1 || index > unit.count) return null;
  const months = 12 / unit.count;
  const pair = readYearPair(tokens, next);
  if (pair !== null) return { period: fiscalPart(unit, index, pair.first), next: pair.next };
  return withYear(span(unit.precision, (index - 1) * months + 1, index * months), tokens, next);
}

/** "Q4 2024/25" counts from April, as British councils do, and is never sure. */
function fiscalPart(unit: YearUnit, index: number, year: number): SpanPeriod {
  const months = 12 / unit.count;
  const from = (index - 1) * months + 4;
  const to = index * months + 3;
  const inNext = from > 12;
  const period = span(unit.precision, inNext ? from - 12 : from, to > 12 ? to - 12 : to);
  return { ...period, year: inNext ? year + 1 : year, doubtful: true };
}

interface CountedUnit {
  unit: YearUnit;
  index: number;
  next: number;
}

function readUnitFirst(tokens: readonly Token[], at: number): CountedUnit | null {
  const word = wordAt(tokens, at) ?? '';
  const number = tokens[at + 1];
  const unit = UNIT_WORDS.get(word) ?? (number?.glued === true ? UNIT_LETTERS.get(word) : undefined);
  if (unit === undefined || number?.kind !== 'number' || number.text.length !== 1) return null;
  return { unit, index: Number(number.text), next: at + 2 };
}

function readOrdinalFirst(tokens: readonly Token[], at: number): CountedUnit | null {
  const first = tokens[at];
  if (first === undefined) return null;
  let next = at + 1;
  if (isMark(tokens, next, '-')) next += 1;
  const unit = UNIT_WORDS.get(wordAt(tokens, next) ?? '');
  if (unit === undefined) return null;
  next += 1;
  if (unit.precision === 'half-year' && isMark(tokens, next, '-') && wordAt(tokens, next + 1) === 'year') next += 2;
  if (first.kind === 'number') return first.text.length === 1 ? { unit, index: Number(first.text), next } : null;
  const index = LAST_WORDS.has(first.text) ? unit.count : ORDINAL_WORDS.get(first.text);
  return index === undefined ? null : { unit, index, next };
}

/** A season or a school term: "hösten 2018", "tidig höst", "vintern 2018/2019", "VT 2018", "ht-18". */
export function readSeason(tokens: readonly Token[], at: number): PeriodMatch<SpanPeriod> | null {
  const word = wordAt(tokens, at) ?? '';
  const term = TERM_WORDS.get(word);
  if (term !== undefined) return withYear(span('season', term.from, term.to), tokens, at + 1, 'yes');
  const english = wordAt(tokens, at + 1) === 'term' ? ENGLISH_TERMS.get(word) : undefined;
  if (english !== undefined) {
    const match = withYear(span('season', english.from, english.to), tokens, at + 2);
    return { ...match, period: { ...match.period, doubtful: word !== 'autumn' || match.period.doubtful === true } };
  }
  const season = SEASON_WORDS.get(word);
  if (season === undefined) return null;
  const period: SpanPeriod = { ...span('season', season.from, season.to), ...(season.part && { part: season.part }) };
  if (season.part) period.doubtful = true;
  if (period.yearsOn === 0) return withYear(period, tokens, at + 1);
  const pair = readYearPair(tokens, at + 1);
  if (pair !== null) return { period: { ...period, year: pair.first }, next: pair.next };
  const match = withYear(period, tokens, at + 1);
  return { ...match, period: { ...match.period, doubtful: true } };
}

function readYearPair(tokens: readonly Token[], at: number): { first: number; next: number } | null {
  const chunk = chunkAt(tokens, at);
  const first = chunk === null ? null : yearPair(chunk.text);
  return chunk === null || first === null ? null : { first, next: chunk.next };
}

/** "årsskiftet 2018/2019", "halvårsskiftet 2018" and "läsåret 2018/2019". */
export function readTurn(tokens: readonly Token[], at: number): PeriodMatch<SpanPeriod> | null {
  const word = wordAt(tokens, at) ?? '';
  if (HALF_TURN_WORDS.has(word)) return withYear({ ...span('half-year', 1, 6), turn: true }, tokens, at + 1);
  if (MONTH_TURN_WORDS.has(word)) return readMonthTurn(tokens, at);
  const schoolYear = SCHOOL_YEAR_WORDS.has(word);
  if (!schoolYear && !YEAR_TURN_WORDS.has(word)) return null;
  const period: SpanPeriod = schoolYear ? span('season', 7, 6) : { ...span('half-year', 7, 12), turn: true };
  const pair = readYearPair(tokens, at + 1);
  if (pair !== null) return { period: { ...period, year: pair.first }, next: pair.next };
  const match = withYear(period, tokens, at + 1);
  return match.period.year === null && !schoolYear ? match : { ...match, period: { ...match.period, doubtful: true } };
}

/** The part that a word picks, and the place after it and its "av". Null when the words pick none. */
export function readPart(tokens: readonly Token[], at: number): { part: SpanPeriod['part']; next: number } | null {
  const part = PART_WORDS.get(wordAt(tokens, at) ?? '');
  if (part === undefined) return null;
  const joined = PART_JOINTS.has(wordAt(tokens, at + 1) ?? '') || isMark(tokens, at + 1, '-');
  return { part, next: joined ? at + 2 : at + 1 };
}

const PART_JOINTS = new Set(['av', 'af', 'of', 'på', 'i']);
