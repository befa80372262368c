import { wordAt } from './tokens';
import type { Token } from './tokens';

/** Phrases of one or more words, by their first word and with the longest first. */
export type PhraseTable<Sense extends string> = ReadonlyMap<
  string,
  readonly { words: readonly string[]; sense: Sense }[]
>;

/** Makes a table from rows of phrases divided by '|', in lower case and without full stops. */
export function phraseTable<Sense extends string>(rows: Partial<Record<Sense, readonly string[]>>): PhraseTable<Sense> {
  const table = new Map<string, { words: readonly string[]; sense: Sense }[]>();
  for (const sense of Object.keys(rows) as Sense[]) {
    for (const phrase of (rows[sense] ?? []).flatMap((row) => row.split('|'))) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { words, sense }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at `at`, and the place after it; null when none does. */
export function matchPhrase<Sense extends string>(
  table: PhraseTable<Sense>,
  tokens: readonly Token[],
  at: number,
): { sense: Sense; next: number } | null {
  const word = wordAt(tokens, at);
  const candidates = word === null ? undefined : table.get(word);
  const found = candidates?.find(({ words }) =>
    words.every((expected, offset) => wordAt(tokens, at + offset) === expected),
  );
  return found === undefined ? null : { sense: found.sense, next: at + found.words.length };
}
