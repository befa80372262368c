import type { KnownActor } from './actor';
import { COMPOUND_NAMES } from './actor-dictionary';
import { bentWord } from './bent-words';
import { canonicalActor } from './canonical-actor';

/** A part of a cell that names one actor, and what stood between it and the part before. */
export interface Piece {
  text: string;
  /** The separator before the piece, without spaces; empty for the first. */
  joiner: string;
}

const SEPARATOR = /\s+(?:och|samt|og|and|resp\.?|respektive|eller|genom)\s+|\s*[/,;+&\n\t|•]\s*/giu;
const HAS_SEPARATOR = /[/,;+&\n\t|•]|\s(?:och|samt|og|and|resp\.?|respektive|eller|genom)\s/iu;
const dividedNames = new WeakMap<readonly KnownActor[], readonly string[]>();
/** A hyphen, or a word that needs another one after it. */
const ENDS_OPEN = /(?:[-\u2010\u2011\u2013]|\s(?:på|i|inom|för|vid|till|av|från))$/iu;
const WORD_JOINER = /^(?:och|og|and|&)$/i;
const OF_WHAT = /\p{L}\s(?:för|for|of|til|av)\s\p{L}/iu;

/**
 * The parts of a cell that each name an actor, in order: split on "/ , ; + &", new lines, "och" and "samt", but not after a
 * hyphen ("Vård- och omsorgsnämnden"), in brackets, inside a name that is known, or between two words that only together
 * make a name ("Fastighet och teknik").
 */
export function piecesOf(text: string, known: readonly KnownActor[]): Piece[] {
  if (!HAS_SEPARATOR.test(text)) return /\p{L}|\?/u.test(text) ? [{ text: text.trim(), joiner: '' }] : [];
  return mergeNames(splitAll(text, protectedSpans(text, known)), known);
}

function splitAll(text: string, spans: readonly [number, number][]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let joiner = '';
  for (const match of text.matchAll(SEPARATOR)) {
    const at = match.index;
    const end = at + match[0].length;
    const inName = spans.some(([start, stop]) => at > start && end < stop);
    if (inName || ENDS_OPEN.test(text.slice(from, at)) || isInBrackets(text, at)) continue;
    pieces.push({ text: text.slice(from, at), joiner });
    joiner = match[0].trim() || '\n';
    from = end;
  }
  pieces.push({ text: text.slice(from), joiner });
  return pieces.map((piece) => ({ ...piece, text: piece.text.trim() })).filter((piece) => /\p{L}|\?/u.test(piece.text));
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.indexOf(')', at) >= 0;
}

/** Names with a separator inside, in small letters: the dictionary's and the municipality's own, read once per list. */
function namesWithSeparator(known: readonly KnownActor[]): readonly string[] {
  const found = dividedNames.get(known);
  if (found) return found;
  const own = known.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const names = [...own, ...COMPOUND_NAMES]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => HAS_SEPARATOR.test(name));
  dividedNames.set(known, names);
  return names;
}

/** Where such names stand in the text. None where lower case has another length, as for "İ": the places would not agree. */
function protectedSpans(text: string, known: readonly KnownActor[]): [number, number][] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const spans: [number, number][] = [];
  for (const name of namesWithSeparator(known)) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(end))) spans.push([at - 1, end + 1]);
    }
  }
  return spans;
}

function mergeNames(pieces: readonly Piece[], known: readonly KnownActor[]): Piece[] {
  const merged: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const end = hasScope(piece.text) ? endOfScope(pieces, index, known) : endOfUnit(pieces, index, known);
    const text = pieces
      .slice(index + 1, end + 1)
      .reduce((whole, next) => whole + (next.joiner === ',' ? ', ' : ` ${next.joiner} `) + next.text, piece.text);
    merged.push({ text, joiner: piece.joiner });
    index = end;
  }
  return merged;
}

/** "Chef för …" and "Kommunalsjef helse …": a role and what it is for. */
function hasScope(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  return (
    OF_WHAT.test(text) ||
    (/^\p{Ll}/u.test(rest.at(-1) ?? '') && bentWord(first)?.kind === 'role' && !bentWord(rest.at(-1) ?? ''))
  );
}

/** Somebody else, and not one more thing that the role before is for. A unit in small letters or a short one is such a thing. */
function isApartFromScope(text: string, known: readonly KnownActor[]): boolean {
  const actor = canonicalActor(text, known);
  const isThing = actor.kind === 'unit' && (/^\p{Ll}/u.test(text) || text.length <= 3);
  return isRecognised(text, known) && !isThing;
}

/** "Director of Children, Families and Education" is one post: the index of its last piece. */
function endOfScope(pieces: readonly Piece[], index: number, known: readonly KnownActor[]): number {
  for (let at = index + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || !/^(?:,|och|og|and|&)$/i.test(piece.joiner) || isApartFromScope(piece.text, known)) return index;
    if (WORD_JOINER.test(piece.joiner)) return at;
  }
  return index;
}

/** "Fastighet och teknik": two words that nobody knows apart, the second without a capital, are one unit. */
function endOfUnit(pieces: readonly Piece[], index: number, known: readonly KnownActor[]): number {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (!piece || !next || !WORD_JOINER.test(next.joiner)) return index;
  const isOneName =
    next.joiner === '&' || (/^og$/i.test(next.joiner) && isWord(piece.text)) || /^\p{Ll}/u.test(next.text);
  if (!isOneName || isRecognised(piece.text, known)) return index;
  const isApart = !isEndOfName(next.text) && (isRecognised(next.text, known) || /\s/.test(next.text));
  return isApart ? index : index + 1;
}

/** One word with a capital: Danish units have one in both of theirs ("Teknik og Miljø"). */
function isWord(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** "Kultur och fritidsnämnden", where the hyphen has been forgotten. */
function isEndOfName(text: string): boolean {
  const bent = /^\p{Ll}+$/u.test(text) ? bentWord(text) : null;
  return bent !== null && !bent.bare && (bent.kind === 'body' || bent.kind === 'unit');
}

function isRecognised(text: string, known: readonly KnownActor[]): boolean {
  const actor = canonicalActor(text, known);
  return actor.known || actor.kind === 'person';
}

/**
 * The roles or bodies that stand in a piece with nothing between them, as when lines of a cell were run together
 * ("Sektorchef Ekonomichef"); null when the piece is one name.
 */
export function runTogether(text: string): string[] | null {
  const words = text.trim().split(/\s+/);
  if (words.length < 2) return null;
  const bent = words.map((word, index) =>
    (index === 0 || /^\p{Lu}/u.test(word)) && !/s$/u.test(word) ? bentWord(word) : null,
  );
  const isAll = (kind: 'role' | 'body'): boolean => bent.every((word) => word?.kind === kind && isWhole(word));
  return isAll('role') || isAll('body') ? words : null;
}

function isWhole(word: { bare: boolean; word: string }): boolean {
  return !word.bare || /^(?:controller|rektor|borgmester|rådmann|registrator)$/i.test(word.word);
}
