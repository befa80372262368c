import { datedParts, resolvePart } from './dated-parts';
import type { ResolvedPart } from './dated-parts';
import type { OpenKind, PlanDate, PlanDateContext } from './plan-date';
import type { YearHints } from './read-year';
import { scanDates } from './scan-dates';
import type { ScanItem } from './scan-dates';

/**
 * What a plan's words about a date mean. `text` is kept as it stands, without blanks around it. Several dates in one text
 * give the last of them and `needsReview`; `parsePlanDates` gives them all. Never throws; what is not clear has no date,
 * or has one and `needsReview`.
 */
export function parsePlanDate(text: string, context: PlanDateContext = {}): PlanDate {
  const all = parsePlanDates(text, context);
  const last = all.reduce((latest, next) => ((next.date ?? '') >= (latest.date ?? '') ? next : latest));
  if (all.length === 1) return last;
  return { ...last, text: text.trim(), needsReview: true };
}

/**
 * The dates of one cell, at least one, in the order of the text: "180228 180430" gives two, each with its own words and
 * `needsReview`. A range, or the same day said twice, is one date with the whole text.
 */
export function parsePlanDates(text: string, context: PlanDateContext = {}): PlanDate[] {
  const words = text.trim();
  if (NOTHING.test(words)) return [{ text: words, date: null, precision: null }];
  const items = scanDates(words, yearHints(context));
  const parts = datedParts(items).map((part) => resolvePart(part, context));
  const senses = new Set(items.flatMap((item) => (item.kind === 'sense' ? [item.sense] : [])));
  const uncertain =
    items.some((item) => item.kind === 'unknown' || item.kind === 'length') || UNSURE.some((s) => senses.has(s));
  const openKind = openKindOf(items);

  const deadlines = distinct(parts.filter((part) => part.role === 'deadline' || isMeetingDay(part)));
  const starts = parts.filter((part) => part.role === 'from' || part.role === 'start');
  const meant = { words, uncertain, openKind };
  if (parts.length === 0) return [withoutDate(meant, items)];
  if (openKind === 'ongoing' && deadlines.every(isGoingOnWithin) && !senses.has('then')) {
    return [openPlanDate(meant, [...starts, ...deadlines])];
  }
  if (deadlines.length > 1) {
    return deadlines.map((part) => ({ ...planDateOf(part, words.slice(part.index, part.end)), needsReview: true }));
  }
  const [deadline] = deadlines;
  if (deadline !== undefined) return [singlePlanDate(meant, deadline, parts, senses.has('then'))];
  if (starts.length > 0) return [openPlanDate(meant, starts)];
  return [{ text: words, date: null, precision: 'relative', needsReview: true }];
}

/** What helps to read numbers that can be years: the year the context stands for. */
export function yearHints(context: PlanDateContext): YearHints {
  const { year, referenceDate, dayMonthUncertain } = context;
  const near = year ?? (referenceDate === undefined ? null : Number(referenceDate.slice(0, 4)));
  return { near, dayMonthUncertain: dayMonthUncertain === true };
}

/** The plan date that one part of a text is by itself. */
export function planDateOf(part: ResolvedPart, text: string): PlanDate {
  if (part.date === null && part.noSuchDay) {
    return { text, date: null, precision: null, needsReview: true, error: 'no-such-day' };
  }
  return {
    text,
    date: part.date,
    precision: part.precision,
    ...(part.start !== null && { start: part.start }),
    ...(isApproximate(part) && { approximate: true }),
    ...(part.yearInferred && { yearInferred: true }),
    ...(part.doubtful && { needsReview: true }),
  };
}

const NOTHING = /^[-‐‑‒–—―−\s.]*$/u;
const UNSURE = ['relative', 'after', 'meeting', 'done'] as const;

interface Meant {
  words: string;
  uncertain: boolean;
  openKind: OpenKind | null;
}

function openKindOf(items: readonly ScanItem[]): OpenKind | null {
  for (const item of items) {
    if (item.kind === 'sense' && (item.sense === 'ongoing' || item.sense === 'asap' || item.sense === 'tbd'))
      return item.sense;
  }
  return null;
}

function withoutDate({ words, uncertain, openKind }: Meant, items: readonly ScanItem[]): PlanDate {
  const review = uncertain && { needsReview: true };
  if (openKind !== null) return { text: words, date: null, precision: 'open', openKind, ...review };
  const hangs = items.some((item) => item.kind === 'length' || (item.kind === 'sense' && HANGS_ON.has(item.sense)));
  const looksLikeDate = items.some((item) => item.kind === 'unknown' && item.looksLikeDate);
  const meets = items.some((item) => item.kind === 'sense' && item.sense === 'meeting');
  if (hangs || (meets && !looksLikeDate)) return { text: words, date: null, precision: 'relative', needsReview: true };
  const error = looksLikeDate && { error: 'not-understood' as const };
  return { text: words, date: null, precision: null, needsReview: true, ...error };
}

const HANGS_ON = new Set<string>(['relative', 'after', 'before']);

/** A meeting on a day is a date; "till nämnden i mars" waits for the meeting's own. */
function isMeetingDay(part: ResolvedPart): boolean {
  return part.role === 'meeting' && (part.precision === 'day' || part.period.year !== null);
}

/** "Löpande under 2018": no end of its own, unlike "löpande till och med 2018" and "löpande, senast 30 april 2018". */
function isGoingOnWithin(part: ResolvedPart): boolean {
  return part.precision !== 'day' && !part.until;
}

/**
 * What goes on, or begins, with no end in the words. The end of the year it goes on within is not taken for its end, and
 * the month in "årligen i mars" is neither its start nor its end.
 */
function openPlanDate({ words, uncertain, openKind }: Meant, parts: readonly ResolvedPart[]): PlanDate {
  const said = parts.filter((part) => part.role !== 'deadline' || !part.yearInferred);
  const [first] = said;
  const begins = first?.role === 'start';
  const start = first?.start ?? first?.first ?? null;
  const review = uncertain || begins || said.length > 1 || first?.role === 'deadline' || first?.doubtful === true;
  return {
    text: words,
    date: null,
    precision: 'open',
    openKind: openKind ?? (begins ? 'tbd' : 'ongoing'),
    ...(start !== null && { start }),
    ...(first?.yearInferred && { yearInferred: true }),
    ...(review && { needsReview: true }),
  };
}

function singlePlanDate(meant: Meant, deadline: ResolvedPart, parts: readonly ResolvedPart[], then: boolean): PlanDate {
  const planDate = planDateOf(deadline, meant.words);
  const starts = parts.filter((part) => (part.role === 'from' || part.role === 'start') && part.first !== null);
  const start = planDate.start ?? starts[0]?.first ?? undefined;
  const startFits = start !== undefined && planDate.date !== null && start <= planDate.date;
  const others = parts.some((part) => part.role === 'after' || part.role === 'meeting') || starts.length > 1;
  const open = meant.openKind !== null && meant.openKind !== 'asap';
  const review =
    planDate.needsReview || meant.uncertain || then || open || others || (start !== undefined && !startFits);
  return { ...planDate, ...(startFits && { start }), ...(review && { needsReview: true }) };
}

function isApproximate(part: ResolvedPart): boolean {
  const { period } = part;
  if (part.about && period.kind === 'day') return true;
  return period.kind === 'span' && period.part !== undefined && period.part !== 'close';
}

/** The same day said twice, as in "vecka 17 (27 april)", is one date: the more exact wording wins, the doubt stays. */
function distinct(parts: readonly ResolvedPart[]): ResolvedPart[] {
  const best = new Map<string, ResolvedPart>();
  parts.forEach((part, index) => {
    const key = part.date ?? String(index);
    const known = best.get(key);
    const exact = known === undefined || (known.precision !== 'day' && part.precision === 'day') ? part : known;
    best.set(key, { ...exact, doubtful: part.doubtful || known?.doubtful === true });
  });
  return [...best.values()].sort((a, b) => a.index - b.index);
}
