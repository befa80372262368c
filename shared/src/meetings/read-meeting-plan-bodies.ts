import type { ActorRef } from '../actors/actor';
import { DICTIONARY, actorKey } from '../actors/actor-dictionary';
import { bentWord } from '../actors/bent-words';

/** A body of the municipality with the other words it goes by. */
export interface PlanBody extends ActorRef {
  abbreviation: string | null;
  aliases: readonly string[];
}

/** A body as the plan writes it; `body` is null when the municipality has none of that name. */
export interface NamedBody {
  text: string;
  body: ActorRef | null;
}

/** Finds the municipality's bodies in the words of a plan. */
export interface BodyFinder {
  /** The bodies that stand somewhere in the text, in order. */
  within: (text: string) => NamedBody[];
  /** The bodies of a text that stands where bodies do, as in a column of them: one unknown body when it names none. */
  whole: (text: string) => NamedBody[];
}

const WORD = /[\p{L}\p{N}]+(?:[-–/.&][\p{L}\p{N}]+)*-?/gu;
const MOST_WORDS = 6;
/** "KS" is a body and "ks" is not; "on" is a weekday or a word, "ON" may be a board. */
const LONGEST_ABBREVIATION = 4;
const LONGEST_JOINED = 60;
/** "Socialnämndens AU", "… arbetsutskott", "… allmänna utskott": what follows the board is a body of its own. */
const COMMITTEE_AFTER = /^\s+((?:\p{Ll}+(?:a|t)\s+)?(?:\p{L}*utskott|\p{L}*beredning|presidium|AU))(?![\p{L}\d])/iu;
/** "SN AU": after an abbreviation only another one. */
const ABBREVIATED_AFTER = /^\s(AU)(?![\p{L}\d])/u;
const JOINED_BEFORE = /\p{L}+-(?:,\s+\p{L}+-)*\s+och\s+$/u;

/** A finder of `bodies` by name, abbreviation and alias, however bent ("Socialnämndens"), and of words that end as a body's do. */
export function bodyFinder(bodies: readonly PlanBody[]): BodyFinder {
  const keys = keysOf(bodies);
  const lookUp = (words: string): ActorRef | null | undefined => {
    const key = actorKey(words);
    const found = keys.get(key) ?? (key.endsWith('s') ? keys.get(key.slice(0, -1)) : undefined);
    return found === undefined && keys.has(key) ? null : found;
  };
  const within = (text: string): NamedBody[] => {
    const words = [...text.matchAll(WORD)].map((match) => ({ index: match.index, end: match.index + match[0].length }));
    const found: NamedBody[] = [];
    for (let at = 0; at < words.length;) {
      const named = namedAt(text, words.slice(at, at + MOST_WORDS), lookUp);
      if (named) found.push({ text: named.text, body: named.body });
      at += named?.words ?? 1;
    }
    return found.filter(({ text: words }, index) => found.findIndex((other) => other.text === words) === index);
  };
  return {
    within,
    whole: (text) => {
      const words = text.trim().replace(/[\s:]+$/u, '');
      const own = lookUp(words);
      if (own) return [{ text: words, body: own }];
      const inside = within(words);
      return inside.length > 0 ? inside : words === '' ? [] : [{ text: words, body: null }];
    },
  };
}

interface Place {
  index: number;
  end: number;
}

type LookUp = (words: string) => ActorRef | null | undefined;

type CountedBody = NamedBody & { words: number };

/** The body that begins with the first of `words`, the longest name first. */
function namedAt(text: string, words: readonly Place[], lookUp: LookUp): CountedBody | null {
  const [first] = words;
  if (first === undefined) return null;
  for (let count = words.length; count >= 1; count -= 1) {
    const phrase = text.slice(first.index, words[count - 1]?.end);
    const body = lookUp(phrase);
    if (body === undefined || !isWrittenAsName(phrase)) continue;
    const after = text.slice(words[count - 1]?.end);
    return committeeOf({ text: phrase, body, words: count }, after, lookUp) ?? { text: phrase, body, words: count };
  }
  const word = text.slice(first.index, first.end);
  const bent = bentWord(word);
  if (bent?.kind !== 'body' || bent.bare) return null;
  const joined = JOINED_BEFORE.exec(text.slice(Math.max(0, first.index - LONGEST_JOINED), first.index))?.[0] ?? '';
  const board = { text: joined + word, body: lookUp(joined + bent.word) ?? null, words: 1 };
  return committeeOf(board, text.slice(first.end), lookUp) ?? board;
}

/** The committee that the words after the board name, so that its days are never taken for the board's; null when they name none. */
function committeeOf(board: CountedBody, after: string, lookUp: LookUp): CountedBody | null {
  const isShort = board.text.length <= LONGEST_ABBREVIATION;
  const match = isShort ? ABBREVIATED_AFTER.exec(after) : /s$/iu.test(board.text) ? COMMITTEE_AFTER.exec(after) : null;
  if (!match?.[1]) return null;
  const own = match[1].replace(/^au$/iu, 'arbetsutskott');
  const names = [
    `${board.text} ${own}`,
    `${board.text}${match[1]}`,
    ...(board.body ? [`${board.body.name}s ${own}`] : []),
  ];
  return {
    text: board.text + match[0],
    body: names.map(lookUp).find((body) => body) ?? null,
    words: board.words + match[1].split(/\s+/u).length,
  };
}

function isWrittenAsName(phrase: string): boolean {
  return phrase.length > LONGEST_ABBREVIATION || phrase === phrase.toLocaleUpperCase('sv');
}

/** Every way to write a body by its key; null where it is known as one but the municipality has none of that name. */
function keysOf(bodies: readonly PlanBody[]): ReadonlyMap<string, ActorRef | null> {
  const names = new Map(bodies.map(({ id, name, kind }) => [actorKey(name), { id, name, kind }]));
  const keys = new Map<string, ActorRef | null>();
  for (const [key, { name, kind }] of DICTIONARY) if (kind === 'body') keys.set(key, names.get(actorKey(name)) ?? null);
  for (const { id, name, kind, abbreviation, aliases } of bodies) {
    for (const alias of [...aliases, abbreviation ?? ''].map(actorKey)) if (alias) keys.set(alias, { id, name, kind });
  }
  for (const [key, body] of names) keys.set(key, body);
  return keys;
}
