import type { Glyph } from './page-marks';
import type { Rule } from './page-rules';

/** A word on a page, in points from its top left. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  mark: number | null;
  artifact: boolean;
}

/** Words that stand on the same line, from left to right. */
export interface TextLine {
  words: Word[];
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** A gap wider than this part of the letter size parts two words. */
const WORD_GAP = 0.18;
const SAME_LINE = 0.45;

/** Puts letters together into words. A vertical line between two letters always parts them. */
export function toWords(glyphs: Glyph[], rules: Rule[]): Word[] {
  const walls = rules.filter(({ x0, x1, y0, y1 }) => x0 === x1 && y1 > y0);
  const words: Word[] = [];
  let open: Word | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') open = null;
    else if (open && continues(open, glyph) && !isWalled(open, glyph, walls)) append(open, glyph);
    else words.push((open = wordOf(glyph)));
  }
  return withoutDoubles(words);
}

/** Groups words into lines from the top down, with words that touch put together. */
export function toLines(words: Word[]): TextLine[] {
  const sorted = [...words].sort((one, other) => one.y - other.y || one.x0 - other.x0);
  const groups: Word[][] = [];
  for (const word of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && Math.abs(first.y - word.y) <= Math.max(first.size, word.size) * SAME_LINE) group.push(word);
    else groups.push([word]);
  }
  return groups.map(lineOf);
}

/** The text of a line. */
export function textOf(line: TextLine): string {
  return line.words.map(({ text }) => text).join(' ');
}

/** The line of words, sorted. */
export function lineOf(words: Word[]): TextLine {
  const sorted = joinTouching([...words].sort((one, other) => one.x0 - other.x0));
  return {
    words: sorted,
    x0: Math.min(...sorted.map(({ x0 }) => x0)),
    x1: Math.max(...sorted.map(({ x1 }) => x1)),
    y: sorted[0]?.y ?? 0,
    size: Math.max(...sorted.map(({ size }) => size)),
  };
}

function continues(word: Word, glyph: Glyph): boolean {
  const gap = glyph.x - word.x1;
  const sameLine = Math.abs(glyph.y - word.y) <= word.size * 0.2;
  return sameLine && gap <= word.size * WORD_GAP && gap >= -word.size * 0.5 && word.mark === glyph.mark;
}

function isWalled(word: Word, glyph: Glyph, walls: Rule[]): boolean {
  const middle = glyph.x + glyph.width / 2;
  const level = glyph.y - glyph.size * 0.3;
  return walls.some(({ x0, y0, y1 }) => x0 > word.x1 - 1 && x0 < middle && y0 <= level && y1 >= level);
}

function append(word: Word, glyph: Glyph): void {
  word.text += glyph.text;
  word.x1 = Math.max(word.x1, glyph.x + glyph.width);
  word.bold &&= glyph.bold;
}

function wordOf({ text, x, y, width, size, bold, mark, artifact }: Glyph): Word {
  return { text, x0: x, x1: x + width, y, size, bold, mark, artifact };
}

function joinTouching(words: Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && word.x0 - before.x1 <= word.size * 0.08 && before.mark === word.mark) {
      joined[joined.length - 1] = {
        ...before,
        text: before.text + word.text,
        x1: word.x1,
        bold: before.bold && word.bold,
      };
    } else joined.push(word);
  }
  return joined;
}

/** Some programs make bold letters by drawing them twice with a small shift. */
function withoutDoubles(words: Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = seen.get(word.text) ?? [];
    const double = same.some((other) => Math.abs(other.x0 - word.x0) < 1.5 && Math.abs(other.y - word.y) < 1.5);
    if (!double) seen.set(word.text, [...same, word]);
    return !double;
  });
}
