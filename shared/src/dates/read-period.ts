import { precisionOf, span } from './period';
import type { Period, Reading, SpanPeriod, YearRule } from './period';
import { UNIT_LETTERS, UNIT_WORDS } from './period-words';
import { readDay, readMonth, readPart, readSeason, readTurn, readUnit } from './read-named';
import type { PeriodMatch } from './read-named';
import { dottedDayWithoutYear, numericPeriod, plausibleDay, slashDayWithoutYear } from './read-numeric';
import { isFullYear, yearAfter } from './read-year';
import type { YearHints } from './read-year';
import { readWeek } from './read-week';
import { chunkAt, isMark, wordAt } from './tokens';
import type { Chunk, Token } from './tokens';
import { matchPhrase, phraseTable } from './phrases';

const YEAR_RULES = phraseTable<YearRule>({
  this: [
    'året|årets|i år|detta år|innevarande år|this year|the year|the current year|i år|dette år|året ut|kalenderåret',
    'verksamhetsåret|budgetåret|inneværende år|indeværende år',
  ],
  next: ['nästa år|nästkommande år|kommande år|next year|neste år|næste år|följande år'],
  election: ['mandatperioden|mandatperiod|innevarande mandatperiod|innevarande mandatperioden|mandatperiodens'],
});
const YEAR_ENDS = new Set(['slut', 'utgång', 'slutt', 'udgang', 'utgang']);

const RANGE_WORDS = phraseTable<'range'>({
  range: ['till och med|till|t o m|tom|to|through|until|til og med|til|t om|och med'],
});

/** The longest period or range whose words begin at `at`, or null when none does. Looks at a bounded number of tokens. */
export function readDates(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  const short = readShortRange(tokens, at, hints) ?? readChunkRange(tokens, at, hints);
  if (short !== null) return short;
  const first = readPeriod(tokens, at, hints);
  if (first === null || first.from !== undefined) return first;
  return readSecond(tokens, first, hints) ?? first;
}

/** One period with its part and its leading year; weeks may be several. */
function readPeriod(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  return (
    readPartOfPeriod(tokens, at, hints) ??
    readAfterYear(tokens, at, hints) ??
    readYearRule(tokens, at, hints) ??
    readWhole(tokens, at, hints)
  );
}

function readWhole(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  return (
    readWeek(tokens, at, hints) ??
    readUnit(tokens, at) ??
    readSeason(tokens, at) ??
    readTurn(tokens, at) ??
    readDay(tokens, at, hints) ??
    readMonth(tokens, at)
  );
}

/** "mitten av april 2016", "utgången av 2018", "ultimo marts", "tidig höst". */
function readPartOfPeriod(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  const picked = readPart(tokens, at);
  if (picked === null) return null;
  const whole =
    readYearRule(tokens, picked.next, hints) ??
    readAfterYear(tokens, picked.next, hints) ??
    readWhole(tokens, picked.next, hints);
  if (whole === null || whole.from !== undefined || whole.period.kind !== 'span') return null;
  return { ...whole, period: partOf(whole.period, picked.part) };
}

function partOf(period: SpanPeriod, part: SpanPeriod['part']): SpanPeriod {
  // Only for a month do plans agree on which day its beginning and middle are.
  const doubtful = part !== 'close' && part !== 'end' && period.precision !== 'month';
  return { ...period, part, ...(doubtful && { doubtful }) };
}

/** "2018 Q2", "2018, april", "2018v17": the year stands first, and nothing after says another. */
function readAfterYear(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  const chunk = chunkAt(tokens, at);
  if (chunk === null || !isFullYear(chunk.text)) return null;
  const place = isMark(tokens, chunk.next, ',') || isMark(tokens, chunk.next, '-') ? chunk.next + 1 : chunk.next;
  if (tokens[place]?.kind !== 'word') return null;
  const inner =
    readWeek(tokens, place, hints) ?? readUnit(tokens, place) ?? readSeason(tokens, place) ?? readMonth(tokens, place);
  if (inner === null || inner.period.year !== null) return null;
  return { ...inner, period: { ...inner.period, year: Number(chunk.text) } };
}

/** "under året", "nästa år", "årets slut", "mandatperioden 2018–2022". */
function readYearRule(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  const match = matchPhrase(YEAR_RULES, tokens, at);
  if (match === null) return null;
  const rule = match.sense;
  const genitive = wordAt(tokens, match.next - 1)?.endsWith('s') === true;
  const next = genitive && YEAR_ENDS.has(wordAt(tokens, match.next) ?? '') ? match.next + 1 : match.next;
  if (rule === 'election') {
    const stated = readChunkRange(tokens, next, hints);
    if (stated !== null) return { ...stated, period: { ...stated.period, doubtful: true } };
  }
  const after = yearAfter(tokens, next);
  const whole = span('year', 1, 12);
  if (after !== null)
    return { period: { ...whole, year: after.year, doubtful: rule === 'election' }, next: after.next };
  return { period: { ...whole, yearRule: rule, ...(rule === 'election' && { doubtful: true }) }, next };
}

/** "2018-2020", "180228-180430", "30/4-15/5": two dates of a kind, glued by a dash (or years by a stroke). */
function readChunkRange(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  const chunk = chunkAt(tokens, at);
  if (chunk === null || numericPeriod(chunk.text, hints) !== null) return null;
  const strokes = chunk.text.split('/');
  const parts = chunk.text.split('-');
  if (strokes.length === 2 && parts.length === 1) return yearsByStroke(strokes, chunk, hints);
  const months = monthsOfYear(chunk);
  if (months !== null) return months;
  if (parts.length % 2 !== 0) return null;
  const middle = parts.length / 2;
  const period = wholePeriod(parts.slice(middle).join('-'), hints);
  const first = parts.slice(0, middle).join('-');
  const from = wholePeriod(first, hints) ?? (period?.kind === 'day' ? dottedDayWithoutYear(first) : null);
  if (from === null || period === null || precisionOf(from) !== precisionOf(period)) return null;
  if (period.year !== null || period.kind !== 'day') return { from, period, next: chunk.next };
  const after = yearAfter(tokens, chunk.next);
  return after === null
    ? { from, period, next: chunk.next }
    : { from, period: { ...period, year: after.year }, next: after.next };
}

/** "1-6/2024", as Finnish plans write the months of a year. */
function monthsOfYear({ text, next }: Chunk): Reading | null {
  const [, from, to, year] = (/^(\d{1,2})-(\d{1,2})\/(\d{4})$/.exec(text) ?? []).map(Number);
  if (from === undefined || to === undefined || year === undefined || !isFullYear(String(year))) return null;
  if (from < 1 || from >= to || to > 12) return null;
  return { from: span('month', from, from), period: { ...span('month', to, to), year }, next };
}

function yearsByStroke(years: string[], chunk: Chunk, hints: YearHints): Reading | null {
  const [from, period] = years.map((year) => (isFullYear(year) ? numericPeriod(year, hints) : null));
  if (!from || !period) return null;
  return { from, period: { ...period, doubtful: true }, next: chunk.next };
}

function wholePeriod(text: string, hints: YearHints): Period | null {
  return numericPeriod(text, hints) ?? slashDayWithoutYear(text, hints);
}

/** A first part that is only a number: "1–15 mars 2018", "1 till 2 november", "1-15/3", "Q1-2 2018", "kvartal 3–4". */
function readShortRange(tokens: readonly Token[], at: number, hints: YearHints): Reading | null {
  const unit = readUnitRange(tokens, at);
  if (unit !== null) return unit;
  const first = tokens[at];
  if (first?.kind !== 'number' || first.text.length > 2) return null;
  const second = afterConnector(tokens, at + 1);
  if (second === null) return null;
  const match = readDay(tokens, second, hints);
  if (match === null || match.period.kind !== 'day' || tokens[second]?.kind !== 'number') return null;
  const last = match.period;
  // "30-04-18" and "18-4-30" are one day: the second part must be a day that names its month.
  const chunk = chunkAt(tokens, second);
  if (chunk === null || !/^\d{1,2}(?:\/\d{1,2})?$/.test(chunk.text)) return null;
  const from = plausibleDay(null, last.month, Number(first.text));
  return from === null ? null : { from, period: last, next: match.next };
}

function readUnitRange(tokens: readonly Token[], at: number): Reading | null {
  const word = wordAt(tokens, at) ?? '';
  const unit = UNIT_WORDS.get(word) ?? UNIT_LETTERS.get(word);
  const chunk = chunkAt(tokens, at + 1);
  const parts = /^([1-4])-([1-4])$/.exec(chunk?.text ?? '');
  if (unit === undefined || chunk === null || parts === null) return null;
  const [from, to] = [Number(parts[1]), Number(parts[2])];
  if (from >= to || to > unit.count) return null;
  const months = 12 / unit.count;
  const periodOf = (index: number) => span(unit.precision, (index - 1) * months + 1, index * months);
  const after = yearAfter(tokens, chunk.next);
  const period = { ...periodOf(to), year: after?.year ?? null };
  return { from: periodOf(from), period, next: after?.next ?? chunk.next };
}

/** The second of two joined periods: a range by dash or "till", the later of two by stroke or "eller". */
function readSecond(tokens: readonly Token[], first: PeriodMatch, hints: YearHints): Reading | null {
  const range = afterConnector(tokens, first.next);
  if (range !== null) {
    const second = readPeriod(tokens, range, hints);
    return second === null || second.from !== undefined ? null : { from: first.period, ...second };
  }
  const either = isMark(tokens, first.next, '/');
  const or = EITHER_WORDS.has(wordAt(tokens, first.next) ?? '');
  if (!either && !or) return null;
  // "2018-04-30 / 2018-05-31" are two dates, "maj/juni 2018" is one.
  if (either && first.period.kind === 'day' && first.period.year !== null) return null;
  const second = readPeriod(tokens, first.next + 1, hints);
  if (second === null || second.from !== undefined) return null;
  const alike = precisionOf(second.period) === precisionOf(first.period);
  const { period } = second;
  return { ...second, period: alike && either && first.period.year === null ? period : { ...period, doubtful: true } };
}

const EITHER_WORDS = new Set(['eller', 'or']);

function afterConnector(tokens: readonly Token[], at: number): number | null {
  if (isMark(tokens, at, '-')) return at + 1;
  return matchPhrase(RANGE_WORDS, tokens, at)?.next ?? null;
}
