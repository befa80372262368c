const MOST_SUGGESTED = 5;
/** From where a mention begins to where somebody writes: "@", and words without a line break. */
const BEGUN = /(?:^|[^\p{L}\p{N}])@([^@\n]{0,60})$/u;

/** What has been written of a mention where somebody writes in the text, without its "@"; null outside a mention. */
export function mentionBegun(text: string, caret: number): string | null {
  return BEGUN.exec(text.slice(0, caret))?.[1] ?? null;
}

/** At most five of the names that have a word which begins as what has been written; none once a whole name has been. */
export function suggestedMentions(begun: string, names: readonly string[]): string[] {
  const wanted = begun.toLocaleLowerCase('sv');
  const isWhole = names.some((name) => wanted.trimEnd() === name.toLocaleLowerCase('sv'));
  if (isWhole || wanted.startsWith(' ')) return [];
  return names.filter((name) => beginnings(name).some((end) => end.startsWith(wanted))).slice(0, MOST_SUGGESTED);
}

/** The text with the mention that has been begun at `caret` completed, and where to go on writing. */
export function withMention(text: string, caret: number, name: string): { text: string; caret: number } {
  const from = text.slice(0, caret).lastIndexOf('@') + 1;
  const before = `${text.slice(0, from)}${name} `;
  return { text: before + text.slice(caret).replace(/^ /u, ''), caret: before.length };
}

/** The name from each of its words on. */
function beginnings(name: string): string[] {
  const words = name.toLocaleLowerCase('sv').split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
}
