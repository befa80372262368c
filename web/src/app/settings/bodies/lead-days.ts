import type { ApiRefusal } from '../../platform/api-refusal';

const MOST_DAYS = 120;

/** Whole days before a meeting, 0 to 120; null for an empty text, undefined for what is no such number. */
export function leadDaysOf(text: string): number | null | undefined {
  const words = text.trim();
  if (words === '') return null;
  const days = Number(words);
  return /^\d{1,3}$/.test(words) && days <= MOST_DAYS ? days : undefined;
}

/**
 * The circle that bodies would prepare in, as it was refused: "Nämnden bereds av Utskottet, som bereds av Nämnden." Null for
 * another refusal.
 */
export function circleText(refusal: ApiRefusal | null): string | null {
  if (refusal?.code !== 'preparing-circle' || !Array.isArray(refusal.details)) return null;
  const [first, ...others] = refusal.details.filter((name) => typeof name === 'string');
  return first === undefined ? null : `${[first, ...others, first].join(', som bereds av ').replace(', som', '')}.`;
}
