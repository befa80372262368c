import { sentenceCase } from '../words/sentence-case';
import type { ActorKind } from './actor';
import { CAPITALS } from './actor-dictionary';
import { BODY_HEADS, ENGLISH_BODY_HEADS, ROLE_HEADS, UNIT_HEADS, type Bent } from './role-words';

/** A word seen as the name, or the end of the name, of an actor. */
export interface BentWord {
  /** The word in the form the canonical name has. */
  word: string;
  kind: Extract<ActorKind, 'role' | 'body' | 'unit' | 'group'>;
  /** The word stands for several ("enhetschefer"). */
  many: boolean;
  /** The word is in definite form ("enheten"), which makes even a common word a name. */
  definite: boolean;
  /** Nothing stands before the head: "chef" and not "enhetschef". */
  bare: boolean;
}

interface Form {
  canonical: string;
  kind: BentWord['kind'];
  many: boolean;
  definite: boolean;
}

const FORMS = new Map<string, Form>();

function addForms(heads: readonly Bent[], kind: 'role' | 'body' | 'unit'): void {
  for (const [base, definite, plural, definitePlural] of heads) {
    const single = kind === 'body' ? definite : base;
    const several: Form = {
      canonical: kind === 'role' ? plural : definitePlural,
      kind: 'group',
      many: true,
      definite: true,
    };
    const forms: [string, Form][] = [
      [base, { canonical: kind === 'unit' ? base : single, kind, many: false, definite: false }],
      [definite, { canonical: kind === 'unit' ? definite : single, kind, many: false, definite: true }],
      [plural, several],
      [definitePlural, several],
    ];
    // The first form wins: where singular and plural are the same word, it is taken as one.
    for (const [word, form] of forms) {
      if (!FORMS.has(word)) FORMS.set(word, form);
    }
  }
}

addForms(ROLE_HEADS, 'role');
addForms(BODY_HEADS, 'body');
addForms(UNIT_HEADS, 'unit');
for (const head of ENGLISH_BODY_HEADS) FORMS.set(head, { canonical: head, kind: 'body', many: false, definite: true });

const LONGEST_FORM = Math.max(...[...FORMS.keys()].map((form) => form.length)) + 1;
const SHORTEST_FORM = 3;
const SHORTEST_STEM = 2;

/** Words that end like a role, a body or a unit and are neither. */
const LOOK_ALIKES: ReadonlySet<string> = new Set([
  'målgrupp',
  'målgruppen',
  'målgrupper',
  'målgrupperna',
  'åldersgrupp',
  'åldersgrupper',
  'redovisning',
  'tillämpning',
  'möjlighet',
  'möjligheter',
]);

/**
 * The word as the name of a role, a body or a unit, by the longest known head that it ends with; null for any other word,
 * which then must not be bent ("Barn", "Bygden").
 */
export function bentWord(word: string): BentWord | null {
  const lower = word.normalize('NFC').toLowerCase();
  if (lower.length !== word.length || LOOK_ALIKES.has(lower)) return null;
  for (let length = Math.min(lower.length, LONGEST_FORM); length >= SHORTEST_FORM; length -= 1) {
    const stemLength = lower.length - length;
    if (stemLength > 0 && stemLength < SHORTEST_STEM) continue;
    const form = formOf(lower.slice(stemLength));
    if (form) {
      const head = stemLength === 0 && /^\p{Lu}/u.test(word) ? sentenceCase(form.canonical) : form.canonical;
      const bent = stemOf(word.slice(0, stemLength)) + head;
      return { word: bent, kind: form.kind, many: form.many, definite: form.definite, bare: stemLength === 0 };
    }
  }
  return null;
}

function formOf(ending: string): Form | undefined {
  const form = FORMS.get(ending);
  if (form) return form;
  return ending.endsWith('s') ? FORMS.get(ending.slice(0, -1)) : undefined;
}

/** "EKONOMI" before "chef" is shouting and becomes small letters; "HR-" is an abbreviation and stays. */
function stemOf(stem: string): string {
  const beforeHyphen = /^(\p{L}{2,4})(?=[-/])/u.exec(stem)?.[1];
  if (beforeHyphen && CAPITALS.has(beforeHyphen.toLowerCase())) {
    return beforeHyphen.toUpperCase() + stem.slice(beforeHyphen.length);
  }
  const isShouted = stem.length > 3 && !stem.includes('-') && stem === stem.toUpperCase();
  return isShouted ? stem.toLowerCase() : stem;
}
