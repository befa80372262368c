/** The last letters of the Swedish alphabet, written so that code-unit order is the order of the alphabet: å, ä, ö after z. */
const LATE_LETTERS: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}', æ: '|', ø: '}', ü: 'y' };

const LETTER_OR_DIGIT = /[a-z0-9]/;

/**
 * A key whose code-unit order is the Swedish alphabetical order of `text`, without regard to case and foreign accents.
 * Databases sort by it in binary order, so that SQLite and PostgreSQL agree. Spaces come before signs, signs before digits.
 */
export function swedishSortKey(text: string): string {
  return Array.from(text.trim().toLowerCase().normalize('NFC'), keyOf).join('');
}

function keyOf(letter: string): string {
  const late = LATE_LETTERS[letter];
  if (late !== undefined) return late;
  if (/\s/.test(letter)) return ' ';
  const plain = letter.normalize('NFD').charAt(0);
  if (LETTER_OR_DIGIT.test(plain)) return plain;
  return /\p{L}/u.test(plain) ? `~${plain}` : '!';
}

/** `text` as searches compare it: lower case with å, ä and ö kept apart from a and o, and every run of space as one. */
export function searchKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
