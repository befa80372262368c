/** Somebody who can be mentioned, with every word they go by. */
export interface Mentionable {
  id: string;
  names: readonly string[];
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * The ids of those whom the text mentions: "@" where a word begins, then one of their names as a whole word, in any case and
 * with one space or more between its words. Of names that begin alike the longest counts, so that "@Ekonomichef Vård" is not
 * ekonomichefen. Each once, in the order of `known`.
 */
export function mentionedIn(text: string, known: readonly Mentionable[]): string[] {
  const told = normal(text);
  if (!told.includes('@')) return [];
  const names = known.flatMap(({ id, names: its }) => its.map((name) => ({ id, name: normal(name) })));
  names.sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (let at = told.indexOf('@'); at !== -1; at = told.indexOf('@', at + 1)) {
    if (isWord(told[at - 1])) continue;
    const longest = names.find(({ name }) => name !== '' && stands(told, at + 1, name));
    if (longest === undefined) continue;
    for (const { id, name } of names) if (name === longest.name) found.add(id);
  }
  return known.flatMap(({ id }) => (found.delete(id) ? [id] : []));
}

function stands(text: string, from: number, name: string): boolean {
  return text.startsWith(name, from) && !isWord(text[from + name.length]);
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && WORD.test(sign);
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv');
}
