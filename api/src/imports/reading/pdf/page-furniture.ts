import { textOf, type TextLine, toLines, type Word } from './words';

export interface PageWords {
  words: Word[];
  height: number;
  /** Whether a word stands in a drawn table, whose repeated headings are no running header. */
  inTable: (word: Word) => boolean;
}

/** The part of a page's height, from the top and from the bottom, where running headers and footers stand. */
const MARGIN = 0.12;
/** A line of so many cells may be the headings of a table without lines; its first occurrence is kept. */
const HEADING_CELLS = 4;

/** The words of each page without running headers, footers and page numbers. */
export function withoutFurniture(pages: PageWords[]): Word[][] {
  const edges = pages.map((page) => edgeLines(page));
  const counts = new Map<string, number>();
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const met = new Set<string>();
  const isRunning = (line: TextLine): boolean => {
    const key = keyOf(line);
    const first = !met.has(key);
    met.add(key);
    if (first && cellsOf(line) >= HEADING_CELLS) return false;
    return (counts.get(key) ?? 0) >= least || isPageNumber(textOf(line));
  };
  return pages.map(({ words }, index) => {
    const running = (edges[index] ?? []).filter(isRunning);
    const gone = new Set(running.flatMap((line) => line.words.map(placeOf)));
    const inTable = pages[index]?.inTable;
    return words.filter((word) => inTable?.(word) === true || (!word.artifact && !gone.has(placeOf(word))));
  });
}

function edgeLines({ words, height, inTable }: PageWords): TextLine[] {
  const loose = words.filter((word) => !inTable(word));
  const low = loose.filter(({ y }) => y > height * (1 - MARGIN));
  const high = loose.filter(({ y }) => y < height * MARGIN);
  return [...toLines(high), ...toLines(low)];
}

/** Words at the same height are the same line of the margin, wherever touching words were put together. */
function placeOf({ y }: Word): string {
  return y.toFixed(1);
}

/** The line with its figures as one, so that "Sida 1 (4)" and "Sida 2 (4)" are the same. */
function keyOf(line: TextLine): string {
  return `${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, '0')}`;
}

function cellsOf({ words }: TextLine): number {
  return words.filter((word, index) => word.x0 - (words[index - 1]?.x1 ?? -Infinity) > word.size * 0.9).length;
}

function isPageNumber(text: string): boolean {
  return /^[-–\s]*(sid(a|an)?\.?\s*|side\s*|page\s*|s\.\s*)?\d{1,3}\s*([(/]|av|of)?\s*\d{0,3}\)?[-–\s]*$/i.test(text);
}
