/** A piece of a text about dates. Blank space and line breaks are not tokens: narrow columns break lines anywhere. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** Digits, a word in lower case, or one mark; every dash is '-' and every apostrophe is "'". */
  text: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  index: number;
  end: number;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
  /** Only for numbers: written "30:e", "1st" or "30.". */
  ordinal: boolean;
  /** Only for words: written with a capital first. */
  capital: boolean;
}

const PIECE = /(\d+)(:(?:[aei]|de|te)(?![\p{L}\d])|(?:st|nd|rd|th)(?![\p{L}\d])|\.(?!\d))?|([\p{L}\p{M}]+)(\.)?|\S/gu;
const DASH = /^[-‐‑‒–—―−]$/u;
const APOSTROPHE = /^['’‘´`]$/u;

/** The words, numbers and marks of `text` in order. Never fails; takes time in proportion to the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(PIECE)) {
    const [whole, digits, ordinal, word] = match;
    const glued = match.index === end;
    end = match.index + whole.length;
    const place = { index: match.index, end, glued };
    if (digits !== undefined) {
      tokens.push({ kind: 'number', text: digits, ...place, ordinal: ordinal !== undefined, capital: false });
    } else if (word !== undefined) {
      const lower = word.normalize('NFC').toLowerCase();
      tokens.push({ kind: 'word', text: lower, ...place, ordinal: false, capital: !word.startsWith(lower.charAt(0)) });
    } else {
      tokens.push({ kind: 'mark', text: plainMark(whole), ...place, ordinal: false, capital: false });
    }
  }
  return tokens;
}

function plainMark(mark: string): string {
  if (DASH.test(mark)) return '-';
  return APOSTROPHE.test(mark) ? "'" : mark;
}

/** The longest chunk that can still be a date or two: "2018-01-01-2018-06-30". */
const LONGEST_CHUNK = 11;

/** Numbers and the marks that hold them together, as in "2018-04-30", "30/4-18" and "2015-05-14/101". */
export interface Chunk {
  text: string;
  next: number;
  /** The last number has a full stop after it, as in "30.4." */
  dotted: boolean;
}

/** The chunk that begins with the number at `at`, or null when there is none or it is longer than any date. */
export function chunkAt(tokens: readonly Token[], at: number): Chunk | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  let text = first.text;
  let last = first;
  let next = at + 1;
  for (;;) {
    const mark = tokens[next];
    const number = tokens[next + 1];
    if (!mark?.glued || !isChunkMark(mark) || !number?.glued || number.kind !== 'number') break;
    text += mark.text + number.text;
    last = number;
    next += 2;
    if (next - at > LONGEST_CHUNK) return null;
  }
  return { text, next, dotted: last.ordinal };
}

/** The place after everything glued to the token at `at`: what is skipped when the whole is not understood. */
export function afterGlued(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let token = tokens[next]; token?.glued && joins(tokens, next); token = tokens[next]) next += 1;
  return next;
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'mark') return true;
  return (isChunkMark(token) || token.text === '_') && tokens[at + 1]?.glued === true;
}

function isChunkMark(token: Token): boolean {
  return (
    token.kind === 'mark' && (token.text === '-' || token.text === '/' || token.text === '.' || token.text === ':')
  );
}

/** Whether a mark stands at `at`. */
export function isMark(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && token.text === text;
}

/** The word at `at`, or null. */
export function wordAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : null;
}
