import type { ActorKind, ActorMention, KnownActor } from './actor';
import { DICTIONARY, actorKey } from './actor-dictionary';
import { bentWord, type BentWord } from './bent-words';
import { lowerFirst, sentenceCase } from '../words/sentence-case';
import { isPersonName } from './person-name';

type Named = Omit<ActorMention, 'text'>;

const ACTING =
  /^(?:tf|t\.\s?f|tillförordnad[ea]?|vik|vikarierande|ställföreträdande|interim(?:istisk)?|kst|konst)\.?\s+(?=\p{L})/iu;
const ACTING_AFTER = /,?\s+(?:tf|t\.\s?f|vik)\.?$/iu;
const DEFINITE_ADJECTIVE = /(?<=(?:isk|iv|al))a$/u;
const DEPUTY = /^(?:bitr|bitr\.|biträdande)\s+(?=\p{L})/iu;
const EVERY = /^(samtliga|alla|respektive|resp\.?|berörda?|varje|övriga|aktuell|all|each|alle)\s+(?=\p{L})/iu;
const OFFICE =
  /^(?:(?:assistant|deputy|executive|group|corporate|strategic|service)\s+)*(?:director|head|chief|leader|lead)\b/i;
const COMPANY = /\s(?:AB|HB|Oy|Ab|AS|A\/S|Ltd)\.?$/;
const OUTSIDE = /^(?:region|länsstyrelsen|landstinget|migrationsverket)\s+\p{L}/iu;
const AUTHORITY = /^\p{L}{4,}verket$/iu;
const MOST_ROLE_WORDS = 10;
const MOST_STEPS = 12;
/** No office has a longer name: what is longer is a text in the wrong cell, and is taken as it stands. */
const LONGEST_NAME = 300;

const NONE_KNOWN: readonly KnownActor[] = [];
const knownIndexes = new WeakMap<readonly KnownActor[], ReadonlyMap<string, KnownActor>>();

/** The municipality's actors by key. A list is read once: give a new list when it has changed. */
export function knownByKey(known: readonly KnownActor[]): ReadonlyMap<string, KnownActor> {
  const found = knownIndexes.get(known);
  if (found) return found;
  const index = new Map<string, KnownActor>();
  // Names after aliases, so that an actor's own name wins over another one's alias.
  for (const actor of known)
    for (const alias of actor.aliases ?? []) if (alias.trim()) index.set(actorKey(alias), actor);
  for (const actor of known) if (actor.name.trim()) index.set(actorKey(actor.name), actor);
  knownIndexes.set(known, index);
  return index;
}

/**
 * The actor that the words of a plan name: roles in indefinite singular ("Ekonomichefen" → "Ekonomichef"), bodies in
 * definite form ("KS" → "Kommunstyrelsen"), units and unknown words as they stand with a capital first.
 * The municipality's own names win over the dictionary. The name is empty only for a blank text; never throws.
 */
export function canonicalActor(text: string, known: readonly KnownActor[] = NONE_KNOWN): ActorMention {
  if (text.length > LONGEST_NAME) return { name: sentenceCase(text.trim()), kind: 'role', known: false, text };
  const own = knownByKey(known);
  let named = nameOnce(tidy(text), own);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const again = nameOnce(tidy(named.name), own);
    if (again.name === named.name) break;
    named = again;
  }
  return { ...named, text };
}

/** Whether two texts name the same actor, however they are bent or abbreviated. */
export function sameActor(a: string, b: string, known: readonly KnownActor[] = NONE_KNOWN): boolean {
  return actorKey(canonicalActor(a, known).name) === actorKey(canonicalActor(b, known).name);
}

function tidy(text: string): string {
  const tidied = text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .replace(/^[\s*•·–-]+(?=[\p{L}\d])/u, '')
    .replace(/(?<=\S)\s+m\.?\s?fl\.?$/iu, '')
    .replace(/(?<=\p{Ll})\((?:er|ar|or|na|n|r|s)\)/gu, '')
    .replace(/(?<![\s,;:*])[\s,;:*]+$/u, '')
    .replace(/(?<=\p{Ll}{4})\.$/u, '')
    .trim();
  return tidied || text.trim();
}

function nameOnce(text: string, own: ReadonlyMap<string, KnownActor>): Named {
  return (
    ownName(text, own) ??
    dictionaryName(text) ??
    actingName(text, own) ??
    everyName(text, own) ??
    outsideName(text) ??
    officeName(text) ??
    bentName(text) ??
    personName(text) ?? { name: sentenceCase(text), kind: guessedKind(text), known: false }
  );
}

function ownName(text: string, own: ReadonlyMap<string, KnownActor>): Named | null {
  const actor = own.get(actorKey(text));
  return actor ? { name: actor.name.trim(), kind: actor.kind, known: true, ...manyOf(actor.kind === 'group') } : null;
}

function dictionaryName(text: string): Named | null {
  const key = actorKey(text);
  const entry =
    DICTIONARY.get(key) ?? (key.length > 5 && key.endsWith('s') ? DICTIONARY.get(key.slice(0, -1)) : undefined);
  return entry ? { ...entry, known: true } : null;
}

/** "tf förvaltningschef" answers as Förvaltningschef; a deputy is a post of its own. */
function actingName(text: string, own: ReadonlyMap<string, KnownActor>): Named | null {
  if (ACTING_AFTER.test(text)) return nameOnce(text.replace(ACTING_AFTER, ''), own);
  if (ACTING.test(text)) return nameOnce(text.replace(ACTING, ''), own);
  if (!DEPUTY.test(text)) return null;
  const post = nameOnce(text.replace(DEPUTY, ''), own);
  return post.kind === 'role' ? { ...post, name: `Biträdande ${lowerFirst(post.name)}` } : null;
}

function everyName(text: string, own: ReadonlyMap<string, KnownActor>): Named | null {
  const every = EVERY.exec(text);
  if (!every?.[1]) return null;
  const rest = text.slice(every[0].length);
  const word = every[1].toLowerCase().startsWith('resp') ? 'Respektive' : sentenceCase(every[1].toLowerCase());
  return { name: `${word} ${rest}`, kind: 'group', known: nameOnce(rest, own).known, many: true };
}

function outsideName(text: string): Named | null {
  return COMPANY.test(text) || OUTSIDE.test(text) || AUTHORITY.test(text)
    ? { name: sentenceCase(text), kind: 'external', known: OUTSIDE.test(text) || AUTHORITY.test(text) }
    : null;
}

function officeName(text: string): Named | null {
  return OFFICE.test(text) && text.split(' ').length <= MOST_ROLE_WORDS
    ? { name: sentenceCase(text), kind: 'role', known: true }
    : null;
}

/** The name by its last word ("ekonomisk controller") or else its first ("chefen för äldreomsorgen"). */
function bentName(text: string): Named | null {
  const words = text.split(' ');
  if (words.length > MOST_ROLE_WORDS) return null;
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const isOwned = before.some((word) => /\p{L}{2}s$/u.test(word));
  const first = words.length > 1 ? bentWord(words[0] ?? '') : null;
  const rest = words.slice(1).join(' ');
  if (first && first.kind !== 'unit' && isPersonName(rest)) return fromBent(first, first.word);
  if (first && /^(?:för|i|på|till|inom|vid|for|of|og|av)\s/u.test(rest))
    return fromBent(first, `${first.word} ${rest}`);

  const bent = bentWord(last);
  const owner = first?.kind === 'body' && /s$/u.test(words[0] ?? '');
  if (owner && bent?.kind === 'unit') return fromBent({ ...bent, bare: false }, text);
  if ((first?.kind === 'role' || first?.kind === 'body') && bent?.kind === 'unit')
    return fromBent(first, `${first.word} ${rest}`);
  if (bent?.kind === 'role' && bent.definite) {
    return fromBent(bent, [...before.map((word) => word.replace(DEFINITE_ADJECTIVE, '')), bent.word].join(' '));
  }
  if (bent && !(isOwned && bent.kind === 'body')) return fromBent(bent, [...before, bent.word].join(' '));
  if (bent) return fromBent(bent, [...before, last.replace(/(?<=(?:en|et))s$/u, '')].join(' '));
  return first ? fromBent(first, `${first.word} ${rest}`) : null;
}

function fromBent(bent: BentWord, name: string): Named {
  return { name: sentenceCase(name), kind: bent.kind, known: !isCommonWord(bent, name), ...manyOf(bent.many) };
}

/** "Stöd" and "utökad verksamhet" end like a unit but name none. */
function isCommonWord(bent: BentWord, name: string): boolean {
  return bent.kind === 'unit' && bent.bare && !bent.definite && (!name.includes(' ') || /^\p{Ll}/u.test(bent.word));
}

function personName(text: string): Named | null {
  return isPersonName(text) ? { name: text, kind: 'person', known: false } : null;
}

/** Unknown words joined by "och" are most often a unit ("Vägar och vatten"), and capitals ending in N a board ("TN"). */
function guessedKind(text: string): ActorKind {
  if (/^\p{Lu}{1,4}N$/u.test(text)) return 'body';
  return / och | & /.test(text) && text.split(' ').length <= 5 ? 'unit' : 'role';
}

function manyOf(many: boolean): { many?: true } {
  return many ? { many } : {};
}
