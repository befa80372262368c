/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|bl\.\s?a|t\.\s?ex|m\.\s?m|m\.\s?fl|d\.\s?v\.\s?s|dvs|s\.\s?k|t\.\s?o\.\s?m|fr\.\s?o\.\s?m|o\.\s?s\.\s?v|osv|resp|ca|kl|nr|dnr|st|kap|jfr|enl|bitr|tf|vik|ev|inkl|exkl|max|min|tel|sid|forts|ordf|sekr|avd|obs|prop|kr|etc|tjg|f\.\s?n|p\.\s?g\.\s?a|i\.\s?o\.\s?m)\.$/iu;
const END = /[.!?]["”»)]?\s+(?=["”»(]?[\p{Lu}\d])/gu;

/** The sentences of a text, as they stand. A full stop after an abbreviation, an initial or the number of an item ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(from, end);
    if (match[0].startsWith('.') && (ABBREVIATION.test(before) || /^\d{1,2}\.$/.test(before.trim()))) continue;
    sentences.push(before.trim());
    from = match.index + match[0].length;
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => /\p{L}/u.test(sentence));
}
