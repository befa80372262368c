/** Words that stand before a registry number and are no part of it. */
const LABELS: ReadonlySet<string> = new Set(['dnr', 'nr', 'diarienr', 'diarienummer']);
const FULL_YEAR = /^(?:19|20)\d\d$/;
const JOINED_FULL_YEAR = /^((?:19|20)\d\d)(\d+)$/;
const JOINED_SHORT_YEAR = /^(\d\d)(\d{2,})$/;
/** From so many digits on, a number without a year of its own is read as "14101" = 14/101. */
const JOINED_DIGITS = 5;
/** Two digits below this belong to the 2000s. */
const LAST_CENTURY_FROM = 70;

/** The parts of a registry number that say which matter it is; what follows the number is a handling or an archive code. */
interface RegistryParts {
  letters: string;
  year: string;
  number: string;
  rest: readonly string[];
}

/**
 * A key under which a registry number is found however it is written: letters, year in four digits and number without
 * leading zeros, then what follows. "KS 14/101" and "ks14101" are "ks2014/101", "Dnr 2012/503-70" is "2012/503-70".
 * Registry numbers are opaque: any text gets a key, none is refused.
 */
export function registrySearchKey(text: string): string {
  const [parts = NO_PARTS] = readings(tokensOf(text));
  return [`${parts.letters}${parts.year}/${parts.number}`, ...parts.rest].join('-');
}

/**
 * The patterns, with `%` for anything, that a search key must match one of when somebody looks for `query`. They hold no other
 * sign that a database's LIKE gives a meaning. Empty when the query has neither letters nor digits.
 */
export function registryPatterns(query: string): string[] {
  return [...new Set(readings(tokensOf(query)).flatMap(patternOf))];
}

/** Whether `stored` is a registry number that somebody may mean by `query`: all of it, or its beginning, written in any way. */
export function matchesRegistryNumber(stored: string, query: string): boolean {
  const key = registrySearchKey(stored);
  return registryPatterns(query).some((pattern) => isLike(key, pattern));
}

const NO_PARTS: RegistryParts = { letters: '', year: '', number: '', rest: [] };

function tokensOf(text: string): string[] {
  const tokens =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  const spelledOut = tokens[0] === 'd' && tokens[1] === 'nr';
  return tokens.slice(spelledOut ? 2 : LABELS.has(tokens[0] ?? '') ? 1 : 0);
}

/** How the tokens can be understood, the likeliest first: digits that stand together may be year and number. */
function readings(tokens: readonly string[]): RegistryParts[] {
  const first = tokens.findIndex(isNumber);
  if (first < 0) return tokens.length === 0 ? [] : [{ ...NO_PARTS, letters: tokens.join('') }];
  const digits = tokens[first] ?? '';
  const letters = tokens.slice(0, first).join('');
  const after = tokens.slice(first + 1);
  const withYear = (year: string) => numbered(letters, fullYear(year), after);
  const asNumber = { letters, year: '', number: withoutZeros(digits), rest: after.map(withoutZeros) };
  if (FULL_YEAR.test(digits)) return after.some(isNumber) ? [withYear(digits)] : [withYear(digits), asNumber];
  if (digits.length === 2) return after.some(isNumber) ? [withYear(digits)] : [asNumber, withYear(digits)];
  const joined = [JOINED_FULL_YEAR, JOINED_SHORT_YEAR].flatMap((shape): RegistryParts[] => {
    const [, year, number] = shape.exec(digits) ?? [];
    return year && number ? [numbered(letters, fullYear(year), [number, ...after])] : [];
  });
  return digits.length < JOINED_DIGITS ? [asNumber, ...joined] : [...joined, asNumber];
}

/** The number is the first one after the year; letters between them belong to those before. */
function numbered(letters: string, year: string, after: readonly string[]): RegistryParts {
  const at = after.findIndex(isNumber);
  if (at < 0) return { letters: letters + after.join(''), year, number: '', rest: [] };
  return {
    letters: letters + after.slice(0, at).join(''),
    year,
    number: withoutZeros(after[at] ?? ''),
    rest: after.slice(at + 1).map(withoutZeros),
  };
}

function patternOf({ letters, year, number, rest }: RegistryParts): string[] {
  const tail = [number, ...rest].join('-');
  if (year) return [`%${letters}${year}/${tail}%`];
  if (number) return [letters ? `%${letters}%/${tail}%` : `%/${tail}%`];
  return letters ? [`${letters}%`] : [];
}

function isLike(key: string, pattern: string): boolean {
  const [start = '', ...pieces] = pattern.split('%');
  if (!key.startsWith(start)) return false;
  let from = start.length;
  return pieces.every((piece) => {
    const at = key.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

function isNumber(token: string): boolean {
  return /^\d/.test(token);
}

function withoutZeros(token: string): string {
  return token.replace(/^0+(?=\d)/, '');
}

function fullYear(digits: string): string {
  if (digits.length === 4) return digits;
  return `${Number(digits) < LAST_CENTURY_FROM ? '20' : '19'}${digits}`;
}
