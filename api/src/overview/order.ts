/** Comes after every day in the order of texts. */
export const NO_DAY = '~';

/** Orders texts such as days and ids by their code units, which is the same everywhere and far faster than by language. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
