import { datedParts, resolvePart } from './dated-parts';
import type { DatedPart } from './dated-parts';
import { planDateOf, yearHints } from './parse-plan-date';
import type { FoundPlanDate, PlanDateContext } from './plan-date';
import { scanDates } from './scan-dates';
import type { ScanItem } from './scan-dates';

/**
 * The dates in running text, in order, with their places. Only clear phrases: a year, a month or six digits alone need a
 * word such as "senast" or "under" before them, and registry numbers, money and telephone numbers are never dates. What
 * only begins ("påbörjas i mars 2018") comes out open, with `start`. Never throws.
 */
export function findPlanDates(text: string, context: PlanDateContext = {}): FoundPlanDate[] {
  const items = scanDates(text, yearHints(context));
  const introduced = introducedPlaces(items, text);
  return datedParts(items)
    .filter(
      (part) => part.role !== 'after' && isClear(part, text.slice(part.index, part.end), introduced.has(part.index)),
    )
    .flatMap((part): FoundPlanDate[] => {
      const words = text.slice(part.index, part.end);
      const resolved = resolvePart(part, context);
      const place = { index: part.index, length: words.length };
      if (part.role === 'from' || part.role === 'start') {
        if (resolved.first === null) return [];
        const openKind = part.role === 'start' ? 'tbd' : 'ongoing';
        return [{ text: words, date: null, precision: 'open', openKind, start: resolved.first, ...place }];
      }
      const planDate = planDateOf(resolved, words);
      return planDate.date === null && planDate.error === undefined ? [] : [{ ...planDate, ...place }];
    });
}

const INTRODUCING = new Set<string>(['deadline', 'before', 'until', 'from', 'start', 'about']);
const INTRODUCING_FILLERS = new Set(['i', 'under', 'den', 'år', 'året', 'in', 'during', 'on', 'by']);

/** Where a date stands right after a word that dates follow. */
function introducedPlaces(items: readonly ScanItem[], text: string): Set<number> {
  const places = new Set<number>();
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (item.kind !== 'dates' || before?.kind !== 'sense') return;
    const introduces = INTRODUCING.has(before.sense) || INTRODUCING_FILLERS.has(before.word);
    if (introduces && text.slice(before.end, item.index).trim() === '') places.add(item.index);
  });
  return places;
}

const SIX_DIGITS = /^\d{6}$/;
const WEEK_WORD = /^(?:veck|uke|uge|week)/iu;
const NAMES_MONTH = /\p{L}{3}/u;

function isClear({ period, from }: DatedPart, words: string, introduced: boolean): boolean {
  if (SIX_DIGITS.test(words)) return introduced && period.doubtful !== true;
  if (period.yearRule !== undefined) return introduced;
  const yearSaid = /\d{4}|[-’'/]\s?\d\d$|\d{2}$/.test(words) && period.year !== null;
  switch (period.kind) {
    case 'day':
      return yearSaid || introduced || NAMES_MONTH.test(words);
    case 'week':
      return yearSaid || WEEK_WORD.test(words);
    case 'span':
      if (period.precision === 'year')
        return introduced || period.part !== undefined || (from !== undefined && introduced);
      return (
        yearSaid || period.turn === true || (introduced && period.precision === 'month' && NAMES_MONTH.test(words))
      );
  }
}
