import { isoDateOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { DayPeriod, Period } from '../dates/period';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/period-words';
import { resolvePeriod } from '../dates/resolve-period';
import { scanDates } from '../dates/scan-dates';
import { meetingTime } from './meeting-time';
import type { MeetingProblem } from './meeting';

/** What is known of the year where a day stands: said by the plan, else by the person who gave the plan, else today's. */
export interface PlanYears {
  /** The year of the nearest heading; the first of two for "2018/2019". */
  said: number | null;
  /** The heading names two years after each other, so that spring is in the second. */
  overTurn: boolean;
  given: number | null;
  /** The year that most of the plan's days fit, when nobody has said one. */
  assumed: number | null;
  today: IsoDate;
}

/** A day in the words of a plan, and where they stand (UTF-16 units). */
export interface DayMention {
  index: number;
  end: number;
  date: IsoDate | null;
  problems: MeetingProblem[];
}

/** A day's words before its year is looked for. */
interface UndatedDay {
  index: number;
  end: number;
  period: DayPeriod;
}

const FIRST_AUTUMN_MONTH = 7;
const LIST = String.raw`\d{1,2}(?:\s{0,3}(?:,|&|och|samt|resp\.?|[-–—])\s{0,3}\d{1,2}){0,12}`;
/** "14 och 28 februari": the numbers that borrow the month of the day after them. */
const LIST_BEFORE_DAY = new RegExp(String.raw`(?<![\p{L}\d.:/])(${LIST})\s{0,3}(,|&|och|samt|resp\.?)\s{0,3}$`, 'u');
/** As many characters as what stands right before a day can be of interest. */
const NEAR = 80;
const NO_DAY_BEFORE =
  /(?:^|[^\p{L}])(?:kl\.?|klockan|rum|sal|vån\.?|våning|plan|nr|punkt|lokal|§|v\.?|vecka|\d{4})\s*$/iu;
/** "Januari: 10, 24 och 31". */
const MONTH_AND_LIST = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,9})\.?\s*(?:(\d{4})\s*)?[:–—]\s*(${LIST})(?![\d/.:]|\s*\p{L}*\d{4})`,
  'gu',
);
const DAY_NUMBER = /(?<![\p{L}\d.:/§-])(?:(\p{L}{2,8})\.?\s+)?(?:den\s+)?(\d{1,2})(?::e)?(?![\d/:%]|\.\d)/giu;
const RANGE_BEFORE = /\d\s*[-–—]\s*$/u;

/** The days that `text` names, in order. Times of the day must have been blanked out. Never throws. */
export function dayMentions(text: string, years: PlanYears): DayMention[] {
  const items = scanDates(text, { near: nearYear(years), dayMonthUncertain: false }).filter(
    (item) => item.kind === 'dates',
  );
  const spans: { index: number; year: number }[] = [];
  const found: UndatedDay[] = [];
  for (const { index, end, reading } of items) {
    const period = firstDayOf(reading.from, reading.period);
    if (period !== null)
      found.push(...listBefore(text, { index, end, period }, found.at(-1)?.end ?? 0), { index, end, period });
    else if (reading.period.year !== null) spans.push({ index, year: reading.period.year });
  }
  found.push(...monthLists(text, coveredBy(found)));
  found.sort((a, b) => a.index - b.index);
  const said = yearsSaid(found, spans);
  return found.map((day, place) => dated(day, said[place] ?? null, years));
}

/** The days that a cell names where its row or column says the month: "14", "14 och 28", "ons 14", "14/2". */
export function daysOfMonth(text: string, month: number, ownYear: number | null, years: PlanYears): DayMention[] {
  const full = dayMentions(text, ownYear === null ? years : { ...years, said: ownYear, overTurn: false });
  const covered = coveredBy(full);
  const bare = [...text.matchAll(DAY_NUMBER)].flatMap((match): DayMention[] => {
    const [whole, word = '', digits = ''] = match;
    const index = match.index + whole.lastIndexOf(digits);
    const day = Number(digits);
    if (covered.has(index) || day < 1 || day > 31 || NO_DAY_BEFORE.test(text.slice(Math.max(0, index - NEAR), index)))
      return [];
    if (RANGE_BEFORE.test(text.slice(Math.max(0, index - NEAR), index))) return [];
    const weekday = WEEKDAY_WORDS.get(word.toLowerCase());
    const period: DayPeriod = { kind: 'day', year: null, month, day, ...(weekday !== undefined && { weekday }) };
    return [dated({ index, end: index + digits.length, period }, ownYear, years)];
  });
  return [...full, ...bare].sort((a, b) => a.index - b.index);
}

/** The month, and its year when it says one, that a heading of a table names: "Januari", "jan-18", "2018-01"; else null. */
export function monthOf(text: string): { month: number; year: number | null } | null {
  const items = scanDates(text.trim(), { near: null, dayMonthUncertain: false });
  const [only] = items;
  if (items.length !== 1 || only?.kind !== 'dates') return null;
  const { from, period } = only.reading;
  if (from !== undefined) return null;
  if (period.kind === 'day' && period.day === 1 && period.year !== null)
    return { month: period.month, year: period.year };
  if (period.kind !== 'span' || period.precision !== 'month' || period.part !== undefined) return null;
  return { month: period.from, year: period.year };
}

/** The years that a heading speaks of; null when it names none, or names a day. */
export function yearsIn(text: string): Pick<PlanYears, 'said' | 'overTurn'> | null {
  const pair = /(?<!\d)((?:19|20)\d\d)\s*[/–—-]\s*(?:(?:19|20)?(\d\d))(?!\d)/u.exec(text);
  const first = Number(pair?.[1] ?? /(?<![\d/:-])((?:19|20)\d\d)(?!\d|[:/.-]\d)/u.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(first)) return null;
  return { said: first, overTurn: pair?.[2] !== undefined && Number(pair[2]) === (first + 1) % 100 };
}

/** A first time of the day in the text, and the text with all its times blanked out, as long as it was. */
export function takeTimes(text: string): { time: string | null; rest: string } {
  let time: string | null = null;
  const rest = text.replace(TIMES, (words: string, said?: string, alone?: string) => {
    const read = meetingTime(said ?? alone ?? '');
    if (read === null) return words;
    time ??= read;
    return ' '.repeat(words.length);
  });
  return { time, rest };
}

/** "kl. 13", "13:00", "08.30–12": a time with a full stop and no "kl" only when its minutes cannot be a month. */
const TIMES =
  /(?<!\p{L})(?:kl(?:ockan|\.)?)\s*(\d{1,2}(?:[.:]\d{2})?)(?!\d)(?:\s*(?:[-–—]|till)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?(?!\d))?|(?<![\d./:-])(\d{1,2}(?::[0-5]\d|\.(?:00|1[3-9]|[2-5]\d)))(?![\d/]|[.:]\d)(?:\s*(?:[-–—]|till)\s*\d{1,2}(?:[.:]\d{2})?(?!\d))?/giu;

function nearYear({ said, given, assumed, today }: PlanYears): number {
  return said ?? given ?? assumed ?? Number(today.slice(0, 4));
}

/** The day of a period, the first of a range of days; null for months, weeks and years. */
function firstDayOf(from: Period | undefined, period: Period): DayPeriod | null {
  if (period.kind !== 'day') return null;
  return from?.kind === 'day' ? { ...from, year: from.year ?? period.year } : period;
}

function listBefore(text: string, day: UndatedDay, from: number): UndatedDay[] {
  const start = Math.max(from, day.index - NEAR);
  const before = text.slice(start, day.index);
  const list = LIST_BEFORE_DAY.exec(before);
  if (list?.[1] === undefined || NO_DAY_BEFORE.test(before.slice(0, list.index))) return [];
  const days = numbersOf(list[1], start + list.index).map(({ index, end, number }) => ({
    index,
    end,
    period: { kind: 'day' as const, year: day.period.year, month: day.period.month, day: number },
  }));
  const rising = [...days, day].every((each, place, all) => each.period.day > (all[place - 1]?.period.day ?? 0));
  return rising && days.every(({ period }) => period.day <= 31) ? days : [];
}

function monthLists(text: string, covered: ReadonlySet<number>): UndatedDay[] {
  return [...text.matchAll(MONTH_AND_LIST)].flatMap((match) => {
    const [whole, word = '', year, list = ''] = match;
    const month = MONTH_WORDS.get(word.toLowerCase());
    if (month === undefined) return [];
    const ownYear = year === undefined ? null : Number(year);
    return numbersOf(list, match.index + whole.length - list.length)
      .filter(({ index, number }) => number >= 1 && number <= 31 && !covered.has(index))
      .map(({ index, end, number }) => ({
        index,
        end,
        period: { kind: 'day' as const, year: ownYear, month, day: number },
      }));
  });
}

/** The numbers of a list with their places; of a range, "18–19", only the first. */
function numbersOf(list: string, from: number): { index: number; end: number; number: number }[] {
  return [...list.matchAll(/\d{1,2}/g)]
    .filter((match) => !RANGE_BEFORE.test(list.slice(0, match.index)))
    .map((match) => {
      const index = from + match.index;
      return { index, end: index + match[0].length, number: Number(match[0]) };
    });
}

/** The places of the characters that the days stand on. */
function coveredBy(days: readonly { index: number; end: number }[]): ReadonlySet<number> {
  return new Set(days.flatMap(({ index, end }) => Array.from({ length: end - index }, (_, at) => index + at)));
}

/**
 * The years that the words around each day say: its own, a year that stands before it, or that of the nearest day that has
 * one, counted over the turn of the year when the months say so.
 */
function yearsSaid(days: readonly UndatedDay[], spans: readonly { index: number; year: number }[]): (number | null)[] {
  const after: (DayPeriod | null)[] = [];
  for (let at = days.length - 1, next: DayPeriod | null = null; at >= 0; at -= 1) {
    after[at] = next;
    const period = days[at]?.period;
    if (period !== undefined && period.year !== null) next = period;
  }
  let span = -1;
  let earlier: DayPeriod | null = null;
  return days.map(({ index, period }, at) => {
    while ((spans[span + 1]?.index ?? Infinity) < index) span += 1;
    if (period.year !== null) earlier = period;
    const year = period.year ?? spans[span]?.year ?? yearBeside(period, after[at] ?? null, earlier);
    return year ?? spans[0]?.year ?? null;
  });
}

function yearBeside(period: DayPeriod, after: DayPeriod | null, earlier: DayPeriod | null): number | null {
  if (after?.year) return isLater(period, after) ? after.year - 1 : after.year;
  if (earlier?.year) return isLater(earlier, period) ? earlier.year + 1 : earlier.year;
  return null;
}

function isLater(a: DayPeriod, b: DayPeriod): boolean {
  return a.month > b.month || (a.month === b.month && a.day > b.day);
}

function dated({ index, end, period }: UndatedDay, wordsYear: number | null, years: PlanYears): DayMention {
  const { said, overTurn, given, assumed, today } = years;
  const heading = said !== null && overTurn && period.month < FIRST_AUTUMN_MONTH ? said + 1 : said;
  const year = period.year ?? wordsYear ?? heading;
  const near = given ?? assumed;
  const resolved = resolvePeriod({ ...period, year }, { referenceDate: today, ...(near !== null && { year: near }) });
  const date = resolved.days?.first ?? null;
  if (date === null) return { index, end, date: null, problems: ['no-such-day'] };
  const inferred = year === null && date.slice(0, 4) !== String(given);
  // A weekday that contradicts the year in the plan is told; where the year was left out it has chosen the year.
  const contradicted = period.weekday !== undefined && resolved.doubtful && period.doubtful !== true;
  return {
    index,
    end,
    date: isoDateOf(Number(date.slice(0, 4)), period.month, period.day),
    problems: [
      ...(inferred ? ['year-inferred' as const] : []),
      ...(contradicted && !inferred ? ['weekday-differs' as const] : []),
    ],
  };
}
