import type { DocumentPart } from '../prose/document-parts';
import type { People } from '../prose/without-names';

const MOTION_OF = /\b(?:motion(?:en)?|förslag(?:et)?)\s+(?:från|av|väckt av)\s/iu;

/** The names of those who wrote the motion: they sign it, or another paper says whose it is. For comparing, never for showing. */
export function motionAuthors(parts: readonly DocumentPart[], people: People): ReadonlySet<string> {
  const authors = new Set<string>();
  for (const { kind, lines } of parts) {
    for (const { text } of lines) {
      const from = kind === 'motion' ? 0 : (MOTION_OF.exec(text)?.index ?? -1);
      if (from < 0) continue;
      for (const name of people.keys()) if (text.includes(name, from)) authors.add(name);
    }
  }
  return authors;
}
