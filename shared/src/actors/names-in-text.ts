import { sentenceCase } from '../words/sentence-case';

/** What stands instead of the name of a person. */
export const SOMEBODY = 'en medarbetare';
const SIGNS = /[\\^$.*+?()[\]{}|]/g;
const SENTENCE_BEGINS = /(?:^|[.!?]\s+)$/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The first full name of a person that stands in the text, as it is written there; null when there is none. A lone first name
 * is not looked for, since it may be any word.
 */
export function fullNameIn(text: string, names: readonly string[]): string | null {
  const found = anyName(names.filter((name) => /\S\s+\S/u.test(name)));
  return found?.exec(text.normalize('NFC'))?.[0] ?? null;
}

/**
 * A text with every name of `names` said as "en medarbetare". Names are found as whole words, in any case and in the genitive,
 * and with the surname first. Made once for many texts: thousands of names cost little where none of them stands.
 */
export function hidingNames(names: readonly string[]): (text: string) => string {
  const found = anyName(names);
  if (found === null) return (text) => text;
  const beginnings = new Set(names.flatMap(ordersOf).flatMap(beginningsOf));
  return (text) => {
    const told = text.normalize('NFC');
    return wordsOf(told).some((word) => beginnings.has(word)) ? told.replace(found, somebody) : told;
  };
}

function somebody(_name: string, genitive: string, offset: number, whole: string): string {
  const begins = SENTENCE_BEGINS.test(whole.slice(0, offset));
  return (begins ? sentenceCase(SOMEBODY) : SOMEBODY) + genitive.toLowerCase();
}

/** The word that a text must hold for the name to stand there: its first, also in the genitive when it is the only one. */
function beginningsOf(name: string): string[] {
  const [first] = wordsOf(name);
  return first === undefined ? [] : [first, `${first}s`];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The name as it is said, and as it stands in a list: "Ann Berg", "Berg, Ann"; none for an empty name. */
function ordersOf(written: string): string[] {
  const name = written.normalize('NFC').trim();
  if (name === '') return [];
  const [, first, last] = /^(.+)\s+(\S+)$/u.exec(name) ?? [];
  return first === undefined || last === undefined ? [name] : [name, `${last}, ${first}`];
}

/** Finds each of the names as whole words, in any case, with its genitive as a group of its own; null when there are none. */
function anyName(names: readonly string[]): RegExp | null {
  const known = [...new Set(names.flatMap(ordersOf))];
  if (known.length === 0) return null;
  // The longest first, so that "Ann Berg Holm" is not taken for "Ann Berg".
  known.sort((a, b) => b.length - a.length);
  const anyOf = known.map((name) => name.replace(SIGNS, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(s?)(?![\\p{L}\\p{N}])`, 'giu');
}
