/** What a line of plain text outside tables is. */
export type ProseLine =
  { kind: 'heading'; level: number; text: string } | { kind: 'item'; text: string } | { kind: 'text'; text: string };

const LONGEST_HEADING = 110;
const LONGEST_CHAPTER = 80;
const ITEM = /^\s*(?:[-–•*·▪●○o]|\(?[a-zåäö0-9]{1,2}\))\s+(?=\S)/i;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u;

/**
 * What a line is: a heading by its mark or number, or because it stands alone, is short and does not end as a sentence does.
 * `alone` says that the lines around it are blank or belong to a table.
 */
export function classifyLine(line: string, alone: boolean): ProseLine {
  const marked = /^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line);
  if (marked) return { kind: 'heading', level: marked[1]?.length ?? 1, text: plain(marked[2] ?? '') };
  const item = ITEM.exec(line);
  if (item) return { kind: 'item', text: plain(/^\s*[-–•*·▪●○o]/.test(item[0]) ? line.slice(item[0].length) : line) };
  const text = plain(line);
  if (alone && standsAsHeading(text)) return { kind: 'heading', level: levelOf(text), text };
  return { kind: 'text', text };
}

/** Whether a line has the number of a chapter within a chapter ("3.1 Ökad kunskap"), which no list or table has before a text. */
export function isChapter(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= LONGEST_CHAPTER &&
    /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}[^.!?:;\t]*$/u.test(text) &&
    !/\s{2}/.test(text)
  );
}

/** The text without the marks of Markdown for bold and italics around words. */
export function plain(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1');
}

function standsAsHeading(text: string): boolean {
  const tidy = text.trim();
  return (
    tidy.length > 1 &&
    tidy.length <= LONGEST_HEADING &&
    /^[\p{Lu}\d]/u.test(tidy) &&
    !/[.,;:!]$/.test(tidy) &&
    /\p{L}/u.test(tidy)
  );
}

function levelOf(text: string): number {
  const number = NUMBERED.exec(text.trim())?.[1];
  return number ? number.split('.').length : 1;
}
