import { actionQuery } from '../actions/action-query';
import type { ViewFilter } from './saved-view';

/** Whether both show the same rows in the same order and groups; parts that are empty, false or the plan's own count as left out. */
export function isSameFilter(a: ViewFilter, b: ViewFilter): boolean {
  return said(a) === said(b);
}

/** What a list does when nothing is said. */
const UNSAID: Readonly<Record<string, string>> = { sort: 'plan', group: 'section' };

function said(filter: ViewFilter): string {
  const parts = Object.entries(actionQuery(filter)).filter(([key, value]) => UNSAID[key] !== value);
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
