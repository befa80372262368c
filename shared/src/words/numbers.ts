const WORDS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
const NO_BREAK = '\u00a0';

/** A whole number with a space between thousands: "1 200". The space does not break. */
export function numberText(n: number): string {
  return String(n).replace(THOUSANDS, NO_BREAK);
}

/**
 * A number for running text: words up to twelve, digits above. `ett` for what is counted in neuter ("ett hinder").
 */
export function smallNumber(n: number, one: 'en' | 'ett' = 'en'): string {
  if (n === 1) return one;
  return WORDS[n] ?? numberText(n);
}

/** A number in digits with its word: "1 dag", "12 dagar". */
export function countText(n: number, one: string, many: string): string {
  return `${numberText(n)} ${n === 1 ? one : many}`;
}

/** "a, b och c". */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
}
