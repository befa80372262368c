/** The text with its first letter as a capital, by Swedish rules; the rest as it stands. */
export function sentenceCase(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text ? first.toLocaleUpperCase('sv') + text.slice(first.length) : text;
}

/** The text with a small first letter, as it is written inside a sentence; one in capitals stands as it is ("VD"). */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('sv') + text.slice(1) : text;
}
