import type { IsoDate } from './iso-date';
import { addDays } from './iso-calendar';
import { precisionOf } from './period';
import type { Period } from './period';
import type { PlanDateContext, Precision } from './plan-date';
import { resolvePeriod } from './resolve-period';
import type { Resolved } from './resolve-period';
import type { ScanItem } from './scan-dates';

/** A date in a text, and what the words before and after it do to it. */
export interface DatedPart {
  index: number;
  end: number;
  from?: Period;
  period: Period;
  /** 'deadline' ends something; 'from' and 'start' begin it; 'after' and 'meeting' only hang on it. */
  role: 'deadline' | 'from' | 'start' | 'after' | 'meeting';
  before: boolean;
  until: boolean;
  about: boolean;
}

/** The dates among `items` in order, each with its role; a year said once serves the neighbours that leave it out. */
export function datedParts(items: readonly ScanItem[]): DatedPart[] {
  const parts: DatedPart[] = [];
  let words = NO_WORDS;
  for (const item of items) {
    if (item.kind === 'sense') {
      const previous = parts.at(-1);
      const goesOn = item.sense === 'onwards' || item.word === 'tills';
      if (goesOn && previous?.role === 'deadline' && previous.from === undefined) previous.role = 'from';
      if (item.sense === 'about' && previous !== undefined) previous.about = true;
      words = afterWord(words, item.sense);
    } else if (item.kind === 'dates') {
      parts.push(datedPart(item, words));
      words = NO_WORDS;
    } else if (item.kind === 'unknown' && !item.hasDigits && (words.before || words.limit)) {
      words = { ...words, beforeUnknown: true };
    }
  }
  return shareYears(parts);
}

interface WordsBefore {
  role: DatedPart['role'];
  before: boolean;
  until: boolean;
  about: boolean;
  /** A word such as "senast" has been said. */
  limit: boolean;
  /** Something that is no date stands between "before" or "senast" and the date. */
  beforeUnknown: boolean;
}

const NO_WORDS: WordsBefore = {
  role: 'deadline',
  before: false,
  until: false,
  about: false,
  limit: false,
  beforeUnknown: false,
};

function afterWord(words: WordsBefore, sense: string): WordsBefore {
  switch (sense) {
    case 'from':
      return { ...words, role: words.role === 'start' ? 'start' : 'from' };
    case 'start':
    case 'after':
    case 'meeting':
      return { ...words, role: sense };
    case 'deadline':
      return { ...words, limit: true, role: words.role === 'start' || words.role === 'from' ? 'deadline' : words.role };
    case 'before':
      return { ...words, before: true };
    case 'until':
      return { ...words, until: true };
    case 'about':
      return { ...words, about: true };
    default:
      return words;
  }
}

function datedPart(item: ScanItem & { kind: 'dates' }, words: WordsBefore): DatedPart {
  const { from, period } = item.reading;
  const { index, end } = item;
  const { before, until, about } = words;
  const startsRange = from !== undefined && (words.role === 'from' || words.role === 'start');
  const begins = item.openEnded && words.role === 'deadline';
  // "Inför upphandlingen 2025" is some time before the end of that year, and nobody knows when.
  const hangs = words.beforeUnknown && precisionOf(period) === 'year';
  const role = hangs ? 'after' : startsRange ? 'deadline' : begins ? 'from' : words.role;
  return {
    before,
    until,
    about,
    index,
    end,
    ...(from && { from }),
    period: item.openEnded ? { ...period, doubtful: true } : period,
    role,
  };
}

/** "31/3 resp. 30/9 2018": the year after serves those before it, else the year before those after it. */
function shareYears(parts: DatedPart[]): DatedPart[] {
  const years = parts.map(({ period }) => period.year);
  return parts.map((part, index) => {
    if (part.period.year !== null || part.period.yearRule !== undefined) return part;
    const year =
      years.slice(index + 1, index + 4).find((later) => later !== null) ??
      years.slice(Math.max(0, index - 3), index).findLast((earlier) => earlier !== null);
    return year === undefined || year === null ? part : { ...part, period: { ...part.period, year } };
  });
}

/** A part of the text with its days found. */
export interface ResolvedPart extends DatedPart {
  start: IsoDate | null;
  /** The first day of the last period, for "from" and "start". */
  first: IsoDate | null;
  date: IsoDate | null;
  precision: Precision;
  yearInferred: boolean;
  doubtful: boolean;
  noSuchDay: boolean;
}

/** Finds the days of `part`; the start of a range takes its year from the end, and is left out when it cannot be before it. */
export function resolvePart(part: DatedPart, context: PlanDateContext): ResolvedPart {
  const last = resolvePeriod(part.period, context);
  const start = part.from === undefined ? null : rangeStart(part.from, last, context);
  const date = last.days === null ? null : deadlineDay(part, last.days.first, last.days.last);
  const startLost = part.from !== undefined && start === null;
  return {
    ...part,
    start: start !== null && date !== null && start <= date ? start : null,
    first: last.days?.first ?? null,
    date,
    precision: precisionOf(part.period),
    yearInferred: last.yearInferred,
    doubtful: last.doubtful || startLost || (part.before && !isLimit(part.period)),
    noSuchDay: last.noSuchDay,
  };
}

/**
 * The year of the start is the last in which it begins no later than the end. It may reach past the end: "T3 – hösten" is
 * within one year, though the tertial goes on when the autumn is over.
 */
function rangeStart(from: Period, last: Resolved, context: PlanDateContext): IsoDate | null {
  if (last.days === null) return null;
  const end = last.days.last;
  if (from.year !== null) {
    const first = resolvePeriod(from, context).days?.first ?? null;
    return first !== null && first <= end ? first : null;
  }
  const endYear = Number(end.slice(0, 4));
  return (
    [endYear, endYear - 1]
      .map((year) => resolvePeriod({ ...from, year }, context).days)
      .find((days) => days !== null && days.first <= end)?.first ?? null
  );
}

/**
 * "Before" a period is the day before it begins, and before a week the Friday of the one before; before a day or a limit
 * it is that day itself, as the plan names it.
 */
function deadlineDay(part: DatedPart, first: IsoDate, last: IsoDate): IsoDate {
  if (!part.before || isLimit(part.period) || part.period.kind === 'day') return last;
  return addDays(first, part.period.kind === 'week' ? -3 : -1);
}

function isLimit(period: Period): boolean {
  return period.kind === 'span' && (period.turn === true || period.part === 'close' || period.part === 'end');
}
