import type { DecisionRole, ExtractedDecision, ExtractionWarning } from '@genomfor/shared';
import { type People, withoutNames } from '../prose/without-names';
import { type NamedBody, bodyOf, isCommittee, isSameBody } from './bodies';
import { dispatchesOf } from './dispatches';
import { dissentsOf, floorMotionsOf } from './floor';
import type { MatterText } from './matters';
import { outcomeOf, outcomeWords } from './outcomes';
import { type Handling, addHandling, handlingAt, pagesText } from './preparation';
import { clausesOf, type Section, sectionsOf } from './sections';
import { withSpokenDecision } from './spoken-decision';

const SURE = 0.95;
const FOR_UNKNOWN_DATE = 0.1;
const FOR_UNKNOWN_PARAGRAPH = 0.1;
const AWAITED = 0.7;
const FROM_WORDS_ALONE = 0.2;
const PROPOSES_TO = /^föreslår?\s+(.{2,60}?)\s+(?:att\s|besluta(?:\s+att)?(?:\s|$))/iu;
/** "Kommunstyrelsen beslutar att …" under somebody else's proposal. */
const WOULD_DECIDE = /^.{2,60}?\s+beslutar\s+(?:att\s+)?/iu;
const AS_PROPOSED = /^(?:enligt|i enlighet med|bifall(?:er|a)?(?: till)?)\s.{0,60}förslag(?:et)?(?: till beslut)?$/iu;

/** What one body did with the matter, before it becomes a row. */
interface BodyPart {
  body: NamedBody;
  sections: Section[];
  role: DecisionRole;
  to: NamedBody[];
  handling: Handling | null;
}

/** The decisions of one matter: one for each body that handled it, and one for each that is still to. */
export function decisionsOf(
  matter: MatterText,
  people: People,
  authors: ReadonlySet<string>,
  onlyNumber: string | null,
): ExtractedDecision[] {
  const written = sectionsOf(matter.lines);
  const isSaid = written.some(({ kind, lines }) => (kind === 'decision' || kind === 'proposal') && lines.length > 0);
  const sections = isSaid || matter.paragraph === null || !meets(matter) ? written : withSpokenDecision(written);
  const handlings = handlingsOf(matter, sections);
  const parts = partsOf(matter, sections, handlings);
  const own = ownPart(parts, matter, handlings);
  const rows = parts.map((part): ExtractedDecision => {
    const speaks = part === own;
    const clauses = clausesFor(part, sections).map((clause) =>
      withoutNames(
        part.role === 'decides' ? clause : clause.replace(PROPOSES_TO, '').replace(WOULD_DECIDE, ''),
        people,
      ),
    );
    const outcomeCode = outcomeOf(clauses);
    const words = outcomeWords(clauses, outcomeCode);
    const target = part.to.at(-1);
    const handling = part.handling;
    const isAtMeeting = speaks && handling === null;
    const row = {
      body: part.body.name,
      parentBody: part.body.parent,
      date: handling?.date ?? (isAtMeeting ? matter.meeting.date : null),
      paragraph: handling?.paragraph ?? (isAtMeeting ? matter.paragraph : null),
      pages: pagesText(handling?.pages ?? []),
      registryNumber: matter.registryNumber ?? onlyNumber,
      title: matter.title === null ? null : withoutNames(matter.title, people),
      role: part.role,
      outcome:
        words && part.role !== 'decides' && target
          ? `föreslår ${lowerFirst(target.name)}: ${lowerFirst(clauses[0] ?? words)}`
          : words,
      outcomeCode,
      clauses,
      postedOn: speaks ? matter.meeting.postedOn : null,
      floorMotions: speaks ? floorMotionsOf(sections, people) : [],
      dissents: speaks ? dissentsOf(sections, people, authors) : [],
      sentTo: speaks ? dispatchesOf(sections, people, part.body) : [],
    };
    return { ...row, ...judged(row, part), source: { line: matter.start.line, page: matter.start.page } };
  });
  return [...rows, ...awaited(rows, parts, matter)];
}

/** Whether a political body meets, whose numbered paragraphs end in a decision even when no heading says so. */
function meets({ body, meeting }: MatterText): boolean {
  return /(?:nämnden|styrelsen|fullmäktige|utskottet?)$|^nämnden för /iu.test((body ?? meeting.body)?.name ?? '');
}

function judged(
  row: Pick<ExtractedDecision, 'date' | 'paragraph' | 'clauses'>,
  { handling, sections }: BodyPart,
): { confidence: number; warnings: ExtractionWarning[] } {
  let sure = SURE;
  if (row.date === null) sure -= FOR_UNKNOWN_DATE;
  if (row.paragraph === null) sure -= FOR_UNKNOWN_PARAGRAPH;
  if (handling === null && row.date === null && row.paragraph === null) sure -= FROM_WORDS_ALONE;
  if (sections.length === 0) sure -= FROM_WORDS_ALONE;
  return { confidence: Math.round(sure * 100) / 100, warnings: [] };
}

/** The handlings of the table, and those that the list of earlier protocols among the papers tells of. */
function handlingsOf(matter: MatterText, sections: readonly Section[]): Handling[] {
  const handlings = matter.handlings.map((handling) => ({ ...handling }));
  const meetingDay = matter.meeting.date;
  for (const { kind, lines } of sections.filter((section) => section.kind === 'basis' || section.kind === 'path')) {
    for (const line of lines) {
      const found = handlingAt(line, false);
      const isEarlier = found?.date && (meetingDay === null || found.date <= meetingDay);
      if (found && isEarlier && (isPreparing(found.body, matter) || (kind === 'path' && !isOwn(found.body, matter))))
        addHandling(handlings, found);
    }
  }
  return handlings;
}

function isOwn(body: NamedBody, { body: own, meeting }: MatterText): boolean {
  const decider = own ?? meeting.body;
  return decider !== null && isSameBody(decider, body);
}

/** A committee prepares; the executive board does so only for the council. Other protocols among the papers are of other matters. */
function isPreparing(body: NamedBody, matter: MatterText): boolean {
  if (isOwn(body, matter)) return false;
  const decider = matter.body ?? matter.meeting.body;
  return isCommittee(body) || (decider?.name === 'Kommunfullmäktige' && /styrelsen$/u.test(body.name));
}

function partsOf(matter: MatterText, sections: readonly Section[], handlings: readonly Handling[]): BodyPart[] {
  const parts: BodyPart[] = [];
  const partOf = (body: NamedBody): BodyPart => {
    const known = parts.find((part) => isSameBody(part.body, body));
    if (known) {
      if (known.body.parent === null && body.parent !== null) known.body = { ...known.body, parent: body.parent };
      return known;
    }
    const part: BodyPart = { body, sections: [], role: 'decides', to: [], handling: null };
    parts.push(part);
    return part;
  };
  for (const handling of handlings) partOf(handling.body).handling = handling;
  for (const section of sections.filter(
    ({ kind, lines }) => (kind === 'decision' || kind === 'proposal') && lines.length > 0,
  )) {
    const body = bodyOfSection(section, matter, handlings);
    if (!body) continue;
    const part = partOf(body);
    const isRepeated = section.kind === 'proposal' && part.sections.some(({ kind }) => kind === 'proposal');
    if (isRepeated) continue;
    part.sections.push(section);
    part.to.push(...(section.kind === 'proposal' ? section.to : proposedTo(section)).filter((to) => !to.generic));
  }
  const isDecidedHere = parts.some(({ handling, sections: own }) => handling === null && own.length > 0);
  const last = isDecidedHere ? undefined : parts.filter(({ handling }) => handling !== null).at(-1);
  for (const part of parts) part.role = roleOf(part, last);
  return parts.sort(
    (a, b) => (a.handling?.date ?? '9999').localeCompare(b.handling?.date ?? '9999') || order(a) - order(b),
  );
}

/** "Nämnden beslutar att föreslå kommunfullmäktige att …": what it decides is a proposal when that is said first. */
function proposedTo(section: Section): NamedBody[] {
  const first = section.lines[0]?.text.replace(/^att\s+/iu, '') ?? '';
  const words = PROPOSES_TO.exec(first)?.[1];
  const body = words ? bodyOf(words) : null;
  return body ? [body] : [];
}

const order = ({ role }: BodyPart): number => ['prepares', 'proposes', 'decides'].indexOf(role);

function roleOf({ body, sections, to, handling }: BodyPart, last: BodyPart | undefined): DecisionRole {
  const proposes = sections.some(({ kind }) => kind === 'proposal');
  const decides = sections.some(({ kind }) => kind === 'decision');
  if ((proposes || to.length > 0) && (!decides || to.length > 0)) return isCommittee(body) ? 'prepares' : 'proposes';
  if (decides || !handling || (last && isSameBody(last.body, body))) return 'decides';
  return isCommittee(body) ? 'prepares' : 'proposes';
}

/** The body of a part: the one it names, the meeting's own for "nämnden", or the last of the table. */
function bodyOfSection(
  { kind, by, byOthers }: Section,
  matter: MatterText,
  handlings: readonly Handling[],
): NamedBody | null {
  if (kind === 'proposal' && (byOthers || by === null)) return null;
  const own = matter.body ?? matter.meeting.body ?? handlings.at(-1)?.body ?? null;
  if (by && own && isSameBody(by, own)) return own.name.length > by.name.length ? own : by;
  if (by && !by.generic) return withParent(by, handlings.length > 0 ? nextAfter(by, handlings) : own);
  return own ?? by;
}

/** The board that the table names after the committee is the one that it prepares for. */
function nextAfter(body: NamedBody, handlings: readonly Handling[]): NamedBody | null {
  const at = handlings.findIndex((handling) => isSameBody(handling.body, body));
  return handlings.slice(at + 1).find((handling) => !isCommittee(handling.body))?.body ?? null;
}

function withParent(body: NamedBody, own: NamedBody | null): NamedBody {
  const isOfOwn = isCommittee(body) && body.parent === null && own && !isCommittee(own);
  return isOfOwn ? { ...body, parent: own.name } : body;
}

/** Whose the paragraph and the meeting's day are: the body that the page or the paragraph names, or else whoever speaks last. */
function ownPart(
  parts: readonly BodyPart[],
  { body, meeting, paragraph }: MatterText,
  handlings: readonly Handling[],
): BodyPart | null {
  const own = body ?? meeting.body;
  const named = own ? parts.find((part) => isSameBody(part.body, own)) : undefined;
  if (named) return named;
  if (
    own &&
    paragraph !== null &&
    handlings.length === 0 &&
    parts.length > 0 &&
    parts.every(({ role }) => role === 'prepares')
  )
    return null;
  return parts.filter(({ sections }) => sections.length > 0).at(-1) ?? parts.at(-1) ?? null;
}

/** The clauses of the body's decision, or of the proposal that it says it follows. */
function clausesFor(part: BodyPart, sections: readonly Section[]): string[] {
  const clauses = clausesOf(part.sections);
  const [only] = clauses;
  if (clauses.length !== 1 || !only || !AS_PROPOSED.test(only)) return clauses;
  const followed = sections.findLast(({ kind, lines }) => kind === 'proposal' && lines.length > 0);
  const proposed = followed ? clausesOf([followed]) : [];
  return proposed.length > 0 ? proposed : clauses;
}

/** The bodies that a proposal goes to and that have not said anything yet: they are to decide, and nothing else is known. */
function awaited(
  rows: readonly ExtractedDecision[],
  parts: readonly BodyPart[],
  { start }: MatterText,
): ExtractedDecision[] {
  const [first] = rows;
  if (!first || parts.some(({ role }) => role === 'decides')) return [];
  const targets = parts
    .flatMap(({ to }) => to)
    .filter((body, at, all) => all.findIndex((other) => isSameBody(other, body)) === at);
  return targets
    .filter((body) => !rows.some((row) => isSameBody({ name: row.body }, body)))
    .map((body, at, all): ExtractedDecision => ({
      body: body.name,
      parentBody: body.parent,
      date: null,
      paragraph: null,
      pages: null,
      registryNumber: first.registryNumber,
      title: first.title,
      role: at === all.length - 1 ? 'decides' : 'proposes',
      outcome: null,
      outcomeCode: null,
      clauses: [],
      postedOn: null,
      floorMotions: [],
      dissents: [],
      sentTo: [],
      confidence: AWAITED,
      warnings: [],
      source: { line: start.line, page: start.page },
    }));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}
