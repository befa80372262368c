import type { IsoDate } from './iso-date';

/** Orders days and keys for `Array.sort` by code unit; null last. */
export function compareNullLast(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
