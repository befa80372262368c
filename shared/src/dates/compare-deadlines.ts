import { PRECISIONS } from './plan-date';
import type { PlanDate } from './plan-date';

/**
 * Orders deadlines for lists and for `Array.sort`: dated ones first by day, the more exact before the vaguer on the same
 * day, then what is relative or open, then what says nothing; the words decide between equals. A total order.
 */
export function compareDeadlines(
  a: Pick<PlanDate, 'date' | 'precision' | 'text'>,
  b: Pick<PlanDate, 'date' | 'precision' | 'text'>,
): number {
  return (
    compareTexts(a.date ?? LAST, b.date ?? LAST) ||
    exactness(a.precision) - exactness(b.precision) ||
    compareTexts(a.text, b.text)
  );
}

/** Sorts after every day. */
const LAST = '~';

function exactness(precision: PlanDate['precision']): number {
  return precision === null ? PRECISIONS.length : PRECISIONS.indexOf(precision);
}

/** By code unit and not by locale, so that api, web and database agree. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
