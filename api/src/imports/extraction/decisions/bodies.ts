import { canonicalActor } from '@genomfor/shared';
import { oneLine } from '../words';

/** A body that meets, as a document names it, and the body it belongs to when that is told. */
export interface NamedBody {
  name: string;
  parent: string | null;
  /** "Nämnden", "Utskottet": which one it is, the document tells elsewhere. */
  generic: boolean;
}

const MOST_WORDS = 7;
const ENDS_AS_BODY =
  /(?:nämnden|nämnd|styrelsen|styrelse|fullmäktige|utskottet|utskott|presidiet|presidium|beredningen|kommittén|direktionen|(?:styr|lednings|samverkans|referens|arbets)gruppen|rådet)$/iu;
/** Words of a sentence about a body rather than of its name. */
const NOT_NAME =
  /(?<!\p{L})(?:till|i|på|av|om|enligt|från|att|som|med|den|det|en|ett|vid|inför|ska|har|är|förslag|beslut|svar|motion|protokoll|ledamot|ledamöter|ordförande|ärenden?|handlingar|\p{L}*anteckningar|kallelse|till)(?!\p{L})/iu;
const COMMITTEE = /(?:utskott(?:et)?|presidi(?:um|et)|beredning(?:en)?)$/iu;
const GENERIC = /^(?:nämnden|styrelsen|utskottet|fullmäktige|beredningen|presidiet|rådet|gruppen)$/iu;
const GENITIVE_PARENT = /^(.+?(?:nämnden|nämnd|styrelsen|styrelse|fullmäktige)s)\s+\p{L}/iu;

/** "Ekby kommun – Omsorgsnämnden", "Omsorgsnämnden, Ekby kommun", "Kommunfullmäktige i Ekby": whose body it is. */
const OF_MUNICIPALITY =
  /^\p{Lu}[\p{L}\s-]{2,40}?\s(?:kommun|stad)\s*[,–-]\s*|(?:,\s*|\s+[–-]\s+)\p{Lu}[\p{L}\s-]{2,40}\s(?:kommun|stad)$|\s+i\s+\p{Lu}[\p{L}-]+(?:\skommun)?$/u;

/** The body that the words name and nothing else; null for a unit, a role or any other words. */
export function bodyOf(words: string): NamedBody | null {
  const text = oneLine(words)
    .replace(/^[\s(]+|[\s:.,)]+$/gu, '')
    .replace(OF_MUNICIPALITY, '');
  if (text === '' || text.split(' ').length > MOST_WORDS || /\d/.test(text) || NOT_NAME.test(text)) return null;
  const actor = canonicalActor(text);
  if (!actor.known || actor.kind !== 'body') return null;
  if (!ENDS_AS_BODY.test(actor.name) && !/^nämnden för \p{L}/iu.test(actor.name)) return null;
  const name = /^fullmäktige$/iu.test(actor.name) ? 'Kommunfullmäktige' : actor.name;
  return { name, parent: parentOf(name), generic: GENERIC.test(name) };
}

/** The body that the words name in the genitive ("Socialnämndens", or "Allmänna utskottet" without an s). */
export function owningBodyOf(words: string): NamedBody | null {
  return bodyOf(words.trim().replace(/(?<=\p{L}{3})s$/u, '')) ?? bodyOf(words);
}

/** True for a committee, which prepares for the body that it belongs to. */
export function isCommittee({ name }: Pick<NamedBody, 'name'>): boolean {
  return COMMITTEE.test(name);
}

/** True when two names mean the same body, one of them perhaps without the body it belongs to ("Socialnämndens allmänna utskott"). */
export function isSameBody(a: Pick<NamedBody, 'name'>, b: Pick<NamedBody, 'name'>): boolean {
  const key = (name: string): string =>
    shortName(name)
      .toLowerCase()
      .replace(/[\s-]+/gu, '');
  return key(a.name) === key(b.name);
}

/** The committee's own name in definite form: "Allmänna utskottet" of "Socialnämndens allmänna utskott". */
function shortName(name: string): string {
  const owner = GENITIVE_PARENT.exec(name)?.[1];
  const own = owner && COMMITTEE.test(name) ? name.slice(owner.length).trim() : name;
  return own
    .replace(/utskott$/iu, 'utskottet')
    .replace(/beredning$/iu, 'beredningen')
    .replace(/presidium$/iu, 'presidiet');
}

function parentOf(name: string): string | null {
  const owner = COMMITTEE.test(name) ? GENITIVE_PARENT.exec(name)?.[1] : undefined;
  return owner ? canonicalActor(owner.slice(0, -1)).name : null;
}
