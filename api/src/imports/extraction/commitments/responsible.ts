import { canonicalActor, parseActorCell } from '@genomfor/shared';
import { bodyOf, type NamedBody } from '../decisions/bodies';
import type { TextLine } from '../prose/text-lines';
import { hasFiniteVerb } from './swedish-verbs';

/** Who "förvaltningen" and "nämnden" are in a document. */
export interface Household {
  /** The only administration that the document names; null for none or several. */
  administration: string | null;
  /** The board whose matter it is. */
  board: string | null;
}

const ADMINISTRATION =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}]+-\s?(?:och|&)\s)?\p{Lu}?\p{Ll}{3,40}förvaltningen)(?:s)?(?!\p{L})/gu;
const NEW_HOLDER = /^(?:en\s+)?(?:nya?|nytillträdda?|blivande|kommande|tillträdande)\s+(?=\p{L})/iu;
const QUALIFIED = /\s(?:trots|genom|under|enligt|utifrån|med anledning|mot bakgrund|i samband)\s.*$/iu;
const MOST_WORDS = 12;
const EMPLOYER = /^arbetsgivaren$/iu;
const TOLD =
  /(?<!\p{L})(?:till|för|inför|i|hos|vid|åt)\s+((?:\p{L}+-\soch\s)?\p{L}*(?:nämndens?|utskottets?|styrelsens?|fullmäktiges?|styrgruppens?|ledningsgruppens?|presidiets?|rådets?)(?:\s(?:arbets|allmänna\s)utskott)?)(?!\p{L})/giu;

/** What the lines tell of their own administration and board. */
export function householdOf(lines: readonly TextLine[], board: NamedBody | null): Household {
  const named = new Set<string>();
  for (const { text } of lines)
    for (const match of text.matchAll(ADMINISTRATION)) named.add(canonicalActor(match[1] ?? '').name);
  named.delete('Förvaltningen');
  const [administration] = named;
  return {
    administration: named.size === 1 ? (administration ?? null) : null,
    board: boardOf(board) ?? onlyBoard(lines),
  };
}

/** The board itself, or the one that the committee belongs to; a group of officials is none. */
function boardOf(body: NamedBody | null): string | null {
  const name = body?.parent ?? body?.name ?? '';
  return /(?:nämnden|styrelsen|nämnden för .+)$/iu.test(name) ? name : null;
}

function onlyBoard(lines: readonly TextLine[]): string | null {
  const boards = new Set<string>();
  for (const { text } of lines) {
    for (const match of text.matchAll(/(?<![\p{L}-])(?:\p{L}+-\s(?:och|&)\s)?\p{L}{4,40}nämnden(?=s?(?!\p{L}))/giu))
      boards.add(canonicalActor(match[0]).name);
  }
  const [only] = boards;
  return boards.size === 1 ? (only ?? null) : null;
}

/** The roles, units and bodies that the words name; people and things that nobody knows as actors give none. */
export function responsibleIn(words: string, { administration, board }: Household): string[] {
  const plain = words
    .trim()
    .replace(NEW_HOLDER, '')
    .replace(QUALIFIED, '')
    .replace(/^(chef)\s+på\s+/iu, '$1 ')
    .replace(/[\s,]+$/u, '');
  if (plain === '' || plain.split(' ').length > MOST_WORDS || hasFiniteVerb(plain)) return [];
  if (EMPLOYER.test(plain)) return ['Arbetsgivaren'];
  const { actors } = parseActorCell(plain);
  if (actors.length === 0 || actors.some(({ known, kind }) => !known || kind === 'person')) return [];
  return actors.map(({ name }) => {
    if (name === 'Förvaltningen' && administration) return administration;
    return name === 'Nämnden' && board ? board : name;
  });
}

/** The bodies that something is brought to ("till socialnämnden", "för nämnden"). */
export function bodiesToldIn(words: string, { board }: Household): string[] {
  const bodies: string[] = [];
  for (const match of words.matchAll(TOLD)) {
    const named = bodyOf((match[1] ?? '').replace(/s$/u, ''));
    const name = named?.generic ? board : named?.name;
    if (name && !bodies.includes(name)) bodies.push(name);
  }
  return bodies;
}
