import { canonicalActor } from '@genomfor/shared';
import { type NamedBody, bodyOf, owningBodyOf } from './bodies';

/** What the lines under a label of a protocol tell. */
export type SectionKind =
  'decision' | 'proposal' | 'narrative' | 'basis' | 'path' | 'floor' | 'voting' | 'dissent' | 'dispatch' | 'furniture';

/** A line that begins a part of a matter. */
export interface SectionLabel {
  kind: SectionKind;
  /** Who decides or proposes; null when the line names no body. */
  by: NamedBody | null;
  /** The bodies that a proposal goes to, in the order it passes them. */
  to: NamedBody[];
  /** What stands on the same line after the label. */
  rest: string;
  /** True when the proposal is that of officials or of somebody who is no body. */
  byOthers: boolean;
}

const LABELS: readonly [kind: SectionKind, pattern: RegExp][] = [
  [
    'dispatch',
    /^(?:beslutet?(?: ska)? (?:skickas|sänds|expedieras|delges|meddelas|lämnas)(?: till)?|expedieras(?: till)?|expediering|kopia(?: till)?|skickas till|sändlista|delges|utdrag till|protokollsutdrag(?: skickas)? till|för kännedom(?: till)?|beslut till|underrättas)\s*(?::|$)\s*/iu,
  ],
  [
    'basis',
    /^(?:besluts?underlag|underlag(?: för beslut)?|handlingar(?: i ärendet)?|tidigare beslut|bilag(?:a|or)|beslutshistorik)\s*(?::|$)\s*/iu,
  ],
  [
    'path',
    /^(?:ärendets? (?:beredning|gång|handläggning|behandling)|beredning(?: av ärendet)?|tidigare behandling)\s*(?::|$)\s*/iu,
  ],
  [
    'floor',
    /^(?:yrkanden?(?: och (?:propositioner?|beslutsgång|propositionsordning))?|förslag (?:på|under|vid) (?:dagens )?(?:mötet|sammanträdet)|framlagda förslag|ändringsyrkanden?|tilläggsyrkanden?)\s*(?::|$)\s*/iu,
  ],
  [
    'voting',
    /^(?:propositionsordning(?:ar)?|proposition(?:er)?(?: och beslut)?|beslutsgång(?:en)?|omröstning(?:sresultat|en)?|votering(?:en|sordning|sresultat)?|beslutsordning)\s*(?::|$)\s*/iu,
  ],
  [
    'dissent',
    /^(?:reservation(?:er)?|blank reservation|skriftlig reservation|reservanter|deltar (?:inte|ej) i beslutet)\s*(?::|$)\s*/iu,
  ],
  [
    'narrative',
    /^(?:protokollsanteckning(?:ar)?|särskil(?:t|da) yttranden?|till protokollet|anteckning(?:ar)? till protokollet|jäv|deltagande på distans|ajournering)\s*(?::|$)\s*/iu,
  ],
  [
    'narrative',
    /^(?:ärendebeskrivning|sammanfattning(?: av ärendet)?|bakgrund|ärendet|beskrivning av ärendet|ärende|bedömning|(?:förvaltningens|kontorets) (?:bedömning|synpunkter|yttrande|överväganden)|överväganden|(?:ekonomiska |juridiska )?konsekvenser(?: .{0,40})?|barn(?:ets bästa|konsekvensanalys|rättsperspektiv(?:et)?)|dagens sammanträde|information|diskussion|motivering|skäl för beslutet|uppföljning|finansiering|tidplan|genomförande|yttrande)\s*(?::|$)\s*/iu,
  ],
  [
    'furniture',
    /^(?:justerandes? (?:sign|signatur|signum)\p{L}*|justerare|justeras|underskrift(?:er)?|utdragsbestyrk\p{L}*|vid protokollet|anslag(?:\s*\/?\s*bevis)?|bevis om anslag|anslagsbevis)(?=[\s:.]|$)/iu,
  ],
];
const BARE_DECISION = /^(?:beslut(?: i ärendet)?|nämndens beslut|följande beslut fattas)\s*(?::\s*|$)/iu;
const BODY_DECISION = /^(.{2,70}?)\s+(?:eget\s+)?beslut(?:\s+för egen del)?\s*(?::\s*|$)/iu;
const DECISION_IN = /^beslut i\s+(.{2,60}?)\s*(?::\s*|$)/iu;
const DECIDES =
  /^(?:att\s)?(.{2,70}?)\s+(?:beslutar|beslöt)(?=[\s:,]|$)(?:\s+(?:enhälligt|därefter|således|därmed|följande|för egen del))*\s*(?:[:,]\s*)?/iu;
/** "Nämnden beslutade" alone over its clauses; within a sentence it tells of something earlier. */
const DECIDED_ABOVE = /^(.{2,70}?)\s+beslutade(?:\s+(?:enhälligt|följande|att))?\s*:?$/iu;
/** A group of officials has no paragraphs: its sentence is its decision. */
const GROUP_DECIDED = /^(.{0,40}gruppen)\s+beslutade\s+(?=att\s)/iu;
/** What follows "nämnden beslutar" when it tells what: "att …", an infinitive or a proposal that is followed. */
const IS_CLAUSE = /^(?:$|att(?:\s|:|$)|enligt\s|i enlighet\s|\p{Ll}{2,}as?\s)/iu;
const BARE_PROPOSAL =
  /^(?:förslag till (?:beslut|ställningstagande)|beslutsförslag|ordförandes? förslag(?: till beslut)?)\s*(?::\s*|$)/iu;
const PROPOSAL_IN = /^förslag till beslut i\s+(.{2,60}?)\s*(?::\s*|$)/iu;
const BODY_PROPOSAL = /^(.{2,70}?)\s+förslag(?:\s+till\s+(.{2,60}?))?\s*(?::\s*|$)/iu;
const PROPOSES = /^(.{2,70}?)\s+föreslår(?=[\s:]|$)\s*/iu;
const TO_BODY =
  /^(?:att\s+)?(.{2,60}?)(?:\s+(?:föreslår?|(?:att\s+)?besluta[r]?|följande beslut|att)(?=[\s:,]|$)|\s*:|$)\s*:?\s*/iu;
const LONGEST_BODY = 6;

/** The label that the line is or begins with; null for a line of plain text. */
export function sectionLabel(text: string): SectionLabel | null {
  return namedLabel(text) ?? decisionLabel(text) ?? proposalLabel(text);
}

function namedLabel(text: string): SectionLabel | null {
  for (const [kind, pattern] of LABELS) {
    const match = pattern.exec(text);
    if (match) return { kind, by: null, to: [], rest: text.slice(match[0].length).trim(), byOthers: false };
  }
  return null;
}

function decisionLabel(text: string): SectionLabel | null {
  const found = (by: NamedBody | null, length: number): SectionLabel => ({
    kind: 'decision',
    by,
    to: [],
    rest: text.slice(length).trim(),
    byOthers: false,
  });
  const bare = BARE_DECISION.exec(text);
  if (bare) return found(null, bare[0].length);
  const inBody = DECISION_IN.exec(text);
  const named = inBody?.[1] ? bodyOf(inBody[1]) : null;
  if (inBody && named) return found(named, inBody[0].length);
  const owned = BODY_DECISION.exec(text);
  const owner = owned?.[1] ? owningBodyOf(owned[1]) : null;
  if (owned && owner) return found(owner, owned[0].length);
  const decided = DECIDED_ABOVE.exec(text) ?? GROUP_DECIDED.exec(text);
  const past = decided?.[1] ? bodyOf(decided[1]) : null;
  if (decided && past) return found(past, decided[0].length);
  const decides = DECIDES.exec(text);
  const decider = decides?.[1] ? (bodyOf(decides[1]) ?? delegateOf(decides[1])) : null;
  if (!decides || !decider) return null;
  const label = found(decider, decides[0].length);
  return IS_CLAUSE.test(label.rest) ? { ...label, rest: label.rest.replace(/^att:?$/iu, '') } : null;
}

/** The role that decides on delegation; a chair only leads the meeting. */
export function delegateOf(words: string): NamedBody | null {
  const actor = canonicalActor(words);
  const decides =
    actor.known && actor.kind === 'role' && !/ordförande/iu.test(actor.name) && words.split(' ').length <= 3;
  return decides ? { name: actor.name, parent: null, generic: false } : null;
}

function proposalLabel(text: string): SectionLabel | null {
  const inBody = PROPOSAL_IN.exec(text);
  const target = inBody?.[1] ? bodyOf(inBody[1]) : null;
  if (inBody && target) return proposal(null, [target], text.slice(inBody[0].length), false);
  const bare = BARE_PROPOSAL.exec(text);
  if (bare) return proposal(null, [], text.slice(bare[0].length), true);
  const owned = BODY_PROPOSAL.exec(text);
  if (owned?.[1] && owned[1].split(' ').length <= LONGEST_BODY) {
    const by = owningBodyOf(owned[1]);
    const to = owned[2] ? bodyOf(owned[2]) : null;
    if (by ?? /^(?:beslut|ställningstagande|svar)/iu.test(owned[2] ?? ''))
      return proposal(by, to ? [to] : [], text.slice(owned[0].length), by === null);
  }
  const proposes = PROPOSES.exec(text);
  if (!proposes?.[1] || proposes[1].split(' ').length > LONGEST_BODY) return null;
  const { to, rest } = targetsOf(text.slice(proposes[0].length));
  const by = bodyOf(proposes[1]);
  return to.length > 0 || (by && /^(?:besluta|att|följande)/iu.test(rest)) ? proposal(by, to, rest, by === null) : null;
}

/** "kommunstyrelsen föreslå kommunfullmäktige besluta att …" passes two bodies. */
function targetsOf(text: string): { to: NamedBody[]; rest: string } {
  const to: NamedBody[] = [];
  let rest = text;
  for (let match = TO_BODY.exec(rest); match?.[1]; match = TO_BODY.exec(rest)) {
    const body = bodyOf(match[1]);
    if (!body) break;
    to.push(body);
    rest = rest.slice(match[0].length);
  }
  return { to, rest };
}

function proposal(by: NamedBody | null, to: NamedBody[], rest: string, byOthers: boolean): SectionLabel {
  return { kind: 'proposal', by, to, rest: rest.replace(/^(?:besluta|följande beslut)\s*:?/iu, '').trim(), byOthers };
}
