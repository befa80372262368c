const SOFT_HYPHEN = /\u00ad/g;
const SPACES = /[\s\u00a0\u2007\u202f]+/g;

/** The text on one line: single spaces, no soft hyphens, a word broken over two lines put together again. */
export function oneLine(text: string): string {
  return joinBrokenWords(text).replace(SPACES, ' ').trim();
}

/** The text with words mended that a narrow column broke with a hyphen; other line breaks stay. */
export function joinBrokenWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(SOFT_HYPHEN, '')
    .replace(/(\p{L})[-‐]\s*\n\s*(?!(?:och|eller|samt|og|eller|and|or)\b)(\p{Ll})/gu, '$1$2');
}

/** The text for comparing: lower case, one line, without the signs that headings end in. */
export function folded(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[*"”“’:?!]+/g, ' ')
    .replace(/^[\s.\-–—]+|[\s.\-–—]+$/g, '')
    .replace(SPACES, ' ');
}

/** The key under which two spellings of the same title, heading or row count as one. */
export function looseKey(text: string): string {
  return folded(text)
    .replace(/^(?:\d+[.)]?)+\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when nothing but spaces, dashes or dots stands there: what a plan writes for "nothing". */
export function isBlank(text: string): boolean {
  return /^[\s\u00a0.\-–—_/]*$/u.test(text);
}

/** True when the text has at least one word of two letters. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** How many words stand in the text. */
export function wordCount(text: string): number {
  return oneLine(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The text without a number in front of it ("8. Åtgärder" gives "Åtgärder"). */
export function withoutLeadingNumber(text: string): string {
  return text.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[A-ZÅÄÖ][.)])\s+(?=\S)/u, '').trim();
}
