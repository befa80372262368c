import type { ViewFilter } from './saved-view';

/** Whether both show the same rows in the same order and groups; parts that are empty, false or the plan's own count as left out. */
export function isSameFilter(a: ViewFilter, b: ViewFilter): boolean {
  return said(a) === said(b);
}

/** What a list does when nothing is said. */
const UNSAID: Partial<Record<keyof ViewFilter, unknown>> = { sort: 'plan', group: 'section' };

function said(filter: ViewFilter): string {
  const parts = Object.entries(filter).filter(
    ([key, value]) => value !== undefined && value !== '' && value !== false && UNSAID[key as keyof ViewFilter] !== value,
  );
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
