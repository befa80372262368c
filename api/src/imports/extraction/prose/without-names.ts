import { canonicalActor } from '@genomfor/shared';
import { capitalised } from '../words';
import type { TextLine } from './text-lines';

/** Who a name in the document stands for: the role beside it somewhere, or null when none is told. */
export type People = ReadonlyMap<string, string | null>;

const WORD = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const SEQUENCE = new RegExp(
  `(?<![\\p{L}-])${WORD}(?:\\s(?:\\p{Lu}\\.|af|von|de|${WORD}))*\\s${WORD}(?![\\p{L}])`,
  'gu',
);
const PARTY = /^\s*\((\p{Lu}\p{L}{0,3}|[a-zåäö]{1,3})\)/u;
const ROLE_AFTER = /^,\s+((?:tf\.?|t\.f\.|bitr\.?|biträdande|vice|1:e vice|2:e vice)?\s?[\p{L}-]+)(?=[\s,.;)]|$)/u;
const ROLE_BEFORE = /((?:(?:tf|t\.f|bitr)\.?\s|biträdande\s|vice\s)?[\p{L}-]+(?:\s[\p{L}-]+)?)\s$/u;
const MAIL = /[\p{L}\d._-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const PHONE =
  /(?<![\d-])(?:\+46\s?|0)\d{1,3}\s?[-–]\s?\d{2,3}(?:\s?\d{2,3}){1,3}(?!\d)|(?<!\d)0\d{1,2}\s\d{3,4}\s\d{2,4}(?:\s\d{2})?(?!\d)/gu;
const UNNAMED = '[namn]';
const SHORTEST_FIRST_NAME = 4;
const NOT_NAMES =
  /^(?:Lex|Region|Norra|Södra|Västra|Östra|Stora|Lilla|Gamla|Nya|Sveriges|Svenska|Kommunala|Dnr|Den|Det)$/u;

interface Mention {
  name: string;
  index: number;
  end: number;
  party: string | null;
  role: string | null;
}

/** The people that the lines name, with the role that stands beside the name where one does. */
export function peopleIn(lines: readonly TextLine[]): People {
  const people = new Map<string, string | null>();
  for (const { text, cells } of lines) {
    for (const part of new Set([text, ...cells])) {
      for (const { name, role, party } of mentionsIn(part, people)) {
        const known = people.get(name) ?? role ?? (party ? `ledamot (${party})` : null);
        people.set(name, known);
      }
    }
  }
  return people;
}

/** The text with every name of a person replaced by the role it has, or by "[namn]"; addresses and telephone numbers too. */
export function withoutNames(text: string, people: People): string {
  let bare = text.replace(MAIL, '[e-post]').replace(PHONE, '[telefon]');
  for (const mention of mentionsIn(bare, people).reverse()) bare = replaced(bare, mention, people);
  for (const [name, role] of people) {
    const [first = ''] = name.split(' ');
    if (first.length < SHORTEST_FIRST_NAME || !bare.includes(first)) continue;
    bare = bare.replace(new RegExp(`(?<![\\p{L}-])${first}(?![\\p{L}-])`, 'gu'), role ?? UNNAMED);
  }
  return bare;
}

/** True when a line is nothing but names of people and their parties. */
export function isOnlyNames(text: string, people: People): boolean {
  if (mentionsIn(text, people).length === 0) return false;
  return !/\p{L}{3}/u.test(
    mentionsIn(text, people).reduceRight((rest, { index, end }) => rest.slice(0, index) + rest.slice(end), text),
  );
}

function mentionsIn(text: string, people: People): Mention[] {
  return [...text.matchAll(SEQUENCE)].flatMap((match) => {
    const words = match[0].split(' ');
    for (let from = 0; from <= words.length - 2; from += 1) {
      const name = words.slice(from).join(' ');
      const index = match.index + match[0].length - name.length;
      const party = PARTY.exec(text.slice(index + name.length));
      if (!isPerson(name, party !== null, people)) continue;
      return [mentionAt(text, name, index, party)];
    }
    return [];
  });
}

function mentionAt(text: string, name: string, index: number, party: RegExpExecArray | null): Mention {
  const end = index + name.length + (party?.[0].length ?? 0);
  const role = roleBefore(text.slice(0, index)) ?? roleAfter(text.slice(end));
  return { name, index, end, party: party?.[1]?.toUpperCase() ?? null, role };
}

function isPerson(name: string, hasParty: boolean, people: People): boolean {
  const first = name.split(' ')[0] ?? '';
  if (NOT_NAMES.test(first)) return false;
  const actor = canonicalActor(first);
  if (actor.known && actor.kind !== 'person') return false;
  return hasParty || people.has(name) || canonicalActor(name).kind === 'person';
}

function roleBefore(before: string): string | null {
  const words = ROLE_BEFORE.exec(before)?.[1];
  if (!words) return null;
  return [words, words.split(' ').at(-1) ?? ''].find(isRole) ?? null;
}

function roleAfter(after: string): string | null {
  const words = ROLE_AFTER.exec(after)?.[1]?.trim();
  return words && isRole(words) ? words : null;
}

function isRole(words: string): boolean {
  const actor = canonicalActor(words);
  return actor.known && actor.kind === 'role';
}

function replaced(text: string, { name, index, end, party, role }: Mention, people: People): string {
  const before = text.slice(0, index);
  const after = text.slice(end);
  if (roleBefore(before)) return before.trimEnd() + (party ? ` (${party})` : '') + after;
  if (role) {
    const rest = after.replace(ROLE_AFTER, '');
    return before + (before === '' ? capitalised(role) : role) + (party ? ` (${party})` : '') + rest;
  }
  const standsFor = party ? `ledamot (${party})` : (people.get(name) ?? UNNAMED);
  return before + standsFor + after;
}
