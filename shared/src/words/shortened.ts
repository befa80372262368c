/** The text in at most `most` characters: cut at a word where there is one, with an ellipsis for what is left out. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (letters.length <= most) return letters.join('');
  const kept = letters.slice(0, most - 1).join('');
  const atWord = kept.replace(/\s\S*$/u, '');
  return `${(atWord.length * 2 > kept.length ? atWord : kept).replace(/[\s,;:.–-]+$/u, '')}…`;
}
