import { isNameWord, leadsOn } from './proper-names';
import { capitalised, joinBrokenWords, oneLine, wordCount } from './words';

/** The title and the description of an action, and how they were told apart. */
export interface TitleReading {
  number: string | null;
  title: string;
  description: string | null;
  /** 'capital': only a capital letter in the middle of the text told where the description begins. */
  split: 'none' | 'line' | 'sentence' | 'capital';
}

/** What may be assumed about the text of a title cell. */
export interface TitleContext {
  /** False where every word of a heading may have a capital (English). */
  capitalsSplit: boolean;
}

const NUMBER_IN_FRONT =
  /^(?:(?:åtgärd|tiltak|indsats|insats|aktivitet|rekommendation|action|recommendation|nr)\s+)?((?:[A-ZÅÄÖ]{1,3}[-.]?)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?:[.):]\s*|\s*[-–]\s+|\s+(?=\p{Lu}))(?=[\p{L}"”(])/iu;
const BULLET = /^\s*(?:[-–•·*▪◦●○§‣]|\uf0b7|o(?=\s))\s+/u;
const INLINE_BULLET = /\s+[•·▪●‣\uf0b7]\s+/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:ex|t\.?\s?ex|bl\.?\s?a|m\.?\s?m|m\.?\s?fl|resp|ca|nr|dnr|kap|enl|inkl|exkl|s\.?k|dvs|osv|etc|st|tf|bitr|f\.?d|o\.?s\.?v|fr\.?o\.?m|t\.?o\.?m|jfr|ev|evt|mv|f\.?eks|bl\.?a|p\.?g\.?a|vs|e\.?g|i\.?e|dr|mr|\p{L}|\d+)\.$/iu;
const LONGEST_TITLE_SENTENCE = 120;
const LONG_CELL = 200;
const MOST_LINES_OF_TITLE = 160;
const NOUN_ENDING =
  /(?:ing|ning|else|tion|sion|het|skap|plan|analys|budget|rutin|rutiner|policy|dialog|råd|möte|möten|stöd|roll|roller|ansvar|arbete|process|processer|utbildning|ar|er|or)$/iu;

/** Reads the cell that holds what is to be done: number, title and, when they stand in the same cell, the description. */
export function readTitle(text: string, context: TitleContext): TitleReading {
  const mended = joinBrokenWords(text).trim();
  const lines = logicalLines(mended);
  const { number, rest: first } = takeNumber((lines[0] ?? '').replace(BULLET, ''));
  const others = lines.slice(1);
  if (others.length > 0 && first.length <= MOST_LINES_OF_TITLE) {
    return { number, title: tidyTitle(first), description: tidyDescription(others), split: 'line' };
  }
  const whole = oneLine([first, ...others].join(' '));
  return { number, ...splitRunTogether(whole, context) };
}

/** The number in front of a title ("1.2 Ta fram rutin"), and the title without it. */
export function takeNumber(text: string): { number: string | null; rest: string } {
  const match = NUMBER_IN_FRONT.exec(text);
  if (!match?.[1] || /^\d{3,}$/.test(match[1])) return { number: null, rest: text };
  // "5 Nya platser" counts places; a number of one level needs a sign after it.
  if (/^\d+$/.test(match[1]) && /\d\s+$/.test(match[0])) return { number: null, rest: text };
  return { number: match[1], rest: text.slice(match[0].length) };
}

/** Lines as they were meant: what only the width of the column has broken is joined, bullets stay apart. */
export function logicalLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split('\n').flatMap((line) => bulleted(line))) {
    const line = oneLine(raw);
    if (!line) continue;
    const before = lines.at(-1);
    if (before !== undefined && goesOn(before, line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** "Utbildning - Ta fram plan - Genomföra plan": a list whose lines were run together. */
function bulleted(line: string): string[] {
  const dashed = line.split(/\s+[-–]\s+(?=\p{Lu})/u);
  if (dashed.length > 2 || (dashed.length > 1 && BULLET.test(line)))
    return dashed.map((part, at) => (at === 0 ? part : `- ${part}`));
  return line.split(INLINE_BULLET).map((part, at) => (at === 0 ? part : `• ${part}`));
}

function goesOn(before: string, line: string): boolean {
  if (BULLET.test(line)) return false;
  if (/^(?:\p{Ll}|[),(]|\d+ )/u.test(line) && !/[.:!?]$/.test(before)) return true;
  return leadsOn(before.split(' ').at(-1) ?? '');
}

function tidyTitle(text: string): string {
  return text
    .replace(/\s*\([^()]*§\s*\d[^()]*\)\.?$/u, '')
    .replace(/\s*[:–-]$/u, '')
    .replace(/(?<=\p{L}{3}|\))\.$/u, '')
    .trim();
}

function tidyDescription(lines: readonly string[]): string | null {
  const text = lines.join('\n').trim();
  return text === '' ? null : text;
}

function splitRunTogether(text: string, context: TitleContext): Omit<TitleReading, 'number'> {
  const sentence = sentenceSplit(text);
  const capital = context.capitalsSplit ? capitalSplit(sentence?.[0] ?? text) : null;
  if (capital) {
    const rest = text.slice(capital).trim();
    return { title: tidyTitle(text.slice(0, capital).trim()), description: rest, split: 'capital' };
  }
  if (sentence && (sentence[0].length <= LONGEST_TITLE_SENTENCE || text.length > LONG_CELL)) {
    return { title: tidyTitle(sentence[0]), description: sentence[1], split: 'sentence' };
  }
  return { title: tidyTitle(text), description: null, split: 'none' };
}

function sentenceSplit(text: string): [string, string] | null {
  for (const match of text.matchAll(/[.!?]\s+(?=["”(]?\p{Lu}|[-•])/gu)) {
    const end = match.index + 1;
    const sentence = text.slice(0, end);
    if (ABBREVIATION.test(sentence) || sentence.length < 4) continue;
    return [sentence, text.slice(end).trim()];
  }
  return null;
}

/** Where an ordinary word with a capital begins in the middle of the text; null when none does. */
function capitalSplit(text: string): number | null {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({ word: match[0], at: match.index }));
  for (let at = 1; at < words.length; at += 1) {
    const here = words[at];
    const before = words[at - 1];
    if (!here || !before || !/^\p{Lu}\p{Ll}/u.test(here.word)) continue;
    if (/[.!?:]$/.test(before.word) || isNameWord(here.word) || leadsOn(before.word)) continue;
    if (at > 1 && /^\p{Lu}/u.test(before.word)) continue;
    const next = words[at + 1]?.word ?? '';
    const rest = text.slice(here.at);
    // Two capitals in a row are a name, and one word is not a description.
    if (/^\p{Lu}/u.test(next) || wordCount(rest) < 2) return null;
    if (at === 1 && !beginsAsTitle(before.word, rest)) return null;
    return here.at;
  }
  return null;
}

function beginsAsTitle(word: string, rest: string): boolean {
  if (/a$/u.test(word)) return false;
  return NOUN_ENDING.test(word) || wordCount(rest) >= 4;
}

/** Activities that stand after each other in one cell, told apart by capitals and line breaks. */
export function splitActivities(text: string): string[] {
  return logicalLines(joinBrokenWords(text)).flatMap((line) => capitalParts(line.replace(BULLET, '')));
}

function capitalParts(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const words = [...line.matchAll(/\S+/gu)].map((match) => ({ word: match[0], at: match.index }));
  for (const [at, { word, at: start }] of words.entries()) {
    const before = words[at - 1];
    if (!before || !/^["”(]?\p{Lu}\p{Ll}/u.test(word) || isNameWord(word) || leadsOn(before.word)) continue;
    if (before.word.endsWith(':') || (at > 1 && /^\p{Lu}\p{Ll}/u.test(before.word))) continue;
    parts.push(line.slice(from, start));
    from = start;
  }
  parts.push(line.slice(from));
  return parts.map((part) => capitalised(part.trim().replace(/[.;,]$/u, ''))).filter((part) => /\p{L}{2}/u.test(part));
}
