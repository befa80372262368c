/** The text with its first letter as a capital, by Swedish rules; the rest as it stands. */
export function sentenceCase(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text ? first.toLocaleUpperCase('sv') + text.slice(first.length) : text;
}
