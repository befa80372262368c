import { registrySearchKey } from './registry-number';

/** Letters, year and number, and the handling or archive code after it, as a search key has them. */
const PARTS = /^(\D*)(\d{4}\/\d+)(?:-(.+))?$/u;

/**
 * Whether two registry numbers name the same matter, so surely that nobody needs to be asked: they have the same year and
 * number, and letters ("KS") or a handling ("-70") differ only in that one of them leaves them out. A number without a year
 * is the same only as itself. A search is more forgiving: see `matchesRegistryNumber`.
 */
export function isSameRegistryNumber(a: string, b: string): boolean {
  const [one, other] = [registrySearchKey(a), registrySearchKey(b)];
  if (one === other) return one !== '/';
  const [, letters = '', number, handling = ''] = PARTS.exec(one) ?? [];
  const [, otherLetters = '', otherNumber, otherHandling = ''] = PARTS.exec(other) ?? [];
  return (
    number !== undefined && number === otherNumber && agree(letters, otherLetters) && agree(handling, otherHandling)
  );
}

function agree(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}
