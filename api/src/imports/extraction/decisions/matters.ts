import { registryNumbersIn } from '../registry-numbers';
import { isPageFurniture } from '../sections';
import type { TextLine } from '../prose/text-lines';
import { type NamedBody, bodyOf, isSameBody } from './bodies';
import { AFTER_NAME, type Meeting, meetingFacts, withFacts } from './meeting';
import { type Handling, addHandling, handlingAt, isHandlingHead } from './preparation';
import { sectionLabel } from './section-labels';

/** A matter as a protocol sets it out: from its paragraph, or from the table of its preparation, to the next one. */
export interface MatterText {
  paragraph: string | null;
  /** The body whose paragraph it is, when it stands with the paragraph or heads the page. */
  body: NamedBody | null;
  meeting: Meeting;
  title: string | null;
  registryNumber: string | null;
  handlings: Handling[];
  /** The lines of the matter without the feet and heads of pages. */
  lines: TextLine[];
  start: TextLine;
}

interface Start {
  paragraph: string;
  body: NamedBody | null;
  rest: string;
}

const PARAGRAPH =
  /^(?:(\p{Lu}[\p{L}-]{0,30}(?:\s\p{Ll}[\p{Ll}-]+){0,3})\s+)?(?:§|Paragraf)\s*(\d{1,4}\s?[a-z]?)(?:\/\d{2,4})?(?=[\s.,:–-]|$)[\s.:–-]*(.*)$/u;
const NUMBER_FIRST = /^(\d{1,3})\s*§\s*[.:–-]?\s*(\p{Lu}.*|)$/u;
const LAW = /^(?:i |och |enligt |st\b|stycket|punkt|kap|lagen|LVU|SoL|LSS|LOV|MBL|KL\b|samt |till |av |om |,)/u;
const CONTINUED = /^\(?forts(?:\.|ättning)?\)?/iu;
const DNR_LINE = /^(?:dnr|diarie(?:nummer|nr)|ärendenummer|ärendenr)\b/iu;
const PAGE = /^(?:sid(?:a|nr)?\.?\s*)?\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|av\s+\d{1,3})$|^sid(?:a|nr)?\.?\s*\d{1,3}$/iu;
const HEAD_WORDS =
  /^(?:sammanträdesprotokoll|protokoll(?:sutdrag)?|kommunstyrelsens? protokoll|sammanträdesdatum|sammanträdesdag|tjänsteskrivelse|datum|dele(?:gations|gerings)beslut|delegationsordning|beslutsdatum|beslutsfattare|delegat)(?=[\s:]|$)/iu;
const LONGEST_TITLE = 260;
/** "Beredningen" may stand alone between the rows of the table of preparation. */
const LONGEST_GROUP = 20;
const TITLE_LINES = 4;
const LINES_OF_HEAD = 12;
const ORGANISATION = /^\p{Lu}[\p{L}\s-]{2,40}\s(?:kommun|stad)$/u;

/** The matters of the document in order. A document without paragraphs is one matter; what stands before the first is none. */
export function matterTexts(lines: readonly TextLine[]): MatterText[] {
  const matters: MatterText[] = [];
  let meeting: Meeting = { body: null, date: null, postedOn: null };
  let current: MatterText | null = null;
  let underHead = false;
  const hasParagraphs = lines.some((line) => startAt(line) !== null);
  const open = (line: TextLine, start: Start | null): MatterText => {
    const matter: MatterText = {
      paragraph: start?.paragraph ?? null,
      body: start?.body ?? meeting.body,
      meeting,
      title: null,
      registryNumber: null,
      handlings: [],
      lines: [],
      start: line,
    };
    matters.push(matter);
    return matter;
  };
  for (const [at, line] of lines.entries()) {
    const facts = meetingFacts(lines, at);
    const start = startAt(line);
    if (start) {
      const isSame =
        current?.paragraph === start.paragraph &&
        (!start.body || !current.body || isSameBody(start.body, current.body));
      // The row of a table that heads an extract names the body and the day beside the paragraph.
      if (line.form === 'row' && facts.body && facts.date) meeting = facts;
      const isContinued = current !== null && isSame;
      if (!current || !isSame) current = open(line, start);
      const rest = isContinued && CONTINUED.test(start.rest) ? '' : start.rest.replace(CONTINUED, '').trim();
      if (rest) current.lines.push({ ...line, form: 'heading', text: rest, cells: [rest] });
      continue;
    }
    if (isHandlingHead(line)) {
      underHead = true;
      continue;
    }
    const handled = handlingAt(line, underHead);
    if (handled && (underHead || !hasParagraphs)) {
      if (current && current.handlings.length > 0 && isOther(current.handlings, handled)) current = null;
      current ??= open(line, null);
      addHandling(current.handlings, handled);
      continue;
    }
    if (line.form !== 'row' && line.text.length > LONGEST_GROUP) underHead = false;
    const isNewMeeting =
      facts.date !== null && meeting.date !== null && facts.date !== meeting.date && facts.body !== null;
    meeting = isNewMeeting ? facts : withFacts(meeting, facts);
    // What has no paragraphs may name its body anywhere in its head; further down a body is only mentioned.
    const isInHead = !hasParagraphs && at < LINES_OF_HEAD;
    if (current) current.meeting = withFacts(current.meeting, isInHead ? facts : { ...facts, body: null });
    if (isFurniture(line)) continue;
    if (!current && !hasParagraphs) current = open(line, null);
    current?.lines.push(line);
  }
  for (const matter of matters) {
    matter.meeting = withFacts(matter.meeting, { ...meeting, body: matter.meeting.body });
    describe(matter);
  }
  return matters;
}

function isOther(known: readonly Handling[], { body, paragraph }: Handling): boolean {
  return known.some((other) => isSameBody(other.body, body) && other.paragraph !== paragraph);
}

function startAt({ text, cells, form }: TextLine): Start | null {
  if (form === 'row') {
    const [at] = cells.flatMap((cell, index) => (/^§\s*\d{1,4}\s?[a-z]?$/u.test(cell) ? [index] : []));
    if (at === undefined) return null;
    const rest = cells
      .filter((cell, index) => index !== at && cell !== '' && !bodyOf(cell) && !/^\d{4}-\d{2}-\d{2}$/u.test(cell))
      .join(' ');
    return { paragraph: (cells[at] ?? '').replace(/[§\s]/gu, ''), body: null, rest };
  }
  const match = PARAGRAPH.exec(text);
  if (match) {
    const [, owner, number = '', rest = ''] = match;
    const body = owner && !/^paragraf$/iu.test(owner) ? bodyOf(owner) : null;
    if (
      (owner && !body && !/^paragraf$/iu.test(owner)) ||
      LAW.test(rest) ||
      (/^\p{Ll}/u.test(rest) && !CONTINUED.test(rest) && !/^dnr/iu.test(rest))
    )
      return null;
    return { paragraph: number.replace(/\s/gu, ''), body, rest: rest.trim() };
  }
  const numbered = NUMBER_FIRST.exec(text);
  return numbered && !LAW.test(numbered[2] ?? '')
    ? { paragraph: numbered[1] ?? '', body: null, rest: (numbered[2] ?? '').trim() }
    : null;
}

/** Heads and feet of pages: they say where we are, not what was decided. */
function isFurniture({ text, cells }: TextLine): boolean {
  if (isPageFurniture(text) || PAGE.test(text) || ORGANISATION.test(text) || /^[\s._–-]+$/u.test(text)) return true;
  if (HEAD_WORDS.test(text) && text.length < LONGEST_TITLE / 3) return true;
  if (sectionLabel(text)?.kind === 'furniture') return true;
  return cells.some((cell) => /^(?:justerandes? sign|utdragsbestyrk)/iu.test(cell)) || isPageHead(text);
}

/** "Kommunstyrelsen 2018-05-07" over the text of every page. */
function isPageHead(text: string): boolean {
  const name = text.replace(AFTER_NAME, '');
  return name !== text && !text.includes('§') && bodyOf(name) !== null;
}

/** The title and the registry number of the matter, which stand before the first of its parts; they leave its lines. */
function describe(matter: MatterText): void {
  const title: string[] = [];
  let taken = 0;
  for (const { text, form } of matter.lines.slice(0, TITLE_LINES + 2)) {
    const isNumber = DNR_LINE.test(text) || registryNumbersIn(text).join(' ') === text;
    const bare = withoutRegistryNumber(text);
    if (isNumber) {
      matter.registryNumber ??= registryNumbersIn(text)[0] ?? null;
      if (bare.length > 12 && title.length === 0) title.push(bare);
      taken += 1;
      continue;
    }
    if (title.length === 0 && (bodyOf(text) || /^\d{4}-\d{2}-\d{2}$/u.test(text))) {
      taken += 1;
      continue;
    }
    if (sectionLabel(text) || form === 'item' || form === 'row') break;
    const goesOn =
      title.length > 0 && (/^\p{Ll}/u.test(text) || /[,–-]$|\s(?:och|om|av|för|till|med|i)$/u.test(title.at(-1) ?? ''));
    const isFirst = title.length === 0 && text.length <= LONGEST_TITLE && (form === 'heading' || !/[.:]$/u.test(text));
    if (!isFirst && !goesOn) break;
    matter.registryNumber ??= registryNumbersIn(text)[0] ?? null;
    if (bare) title.push(bare);
    taken += 1;
  }
  matter.title = title.join(' ').trim() || null;
  matter.lines = matter.lines.slice(taken);
}

function withoutRegistryNumber(text: string): string {
  let bare = text;
  for (const number of registryNumbersIn(text)) bare = bare.replace(number, '');
  return bare
    .replace(/\(?\b(?:dnr|diarie(?:nummer|nr)|ärendenr|ärendenummer)\.?\s*:?\s*\)?/iu, '')
    .replace(/\(\s*\)/gu, '')
    .replace(/^[\s,.:–-]+|[\s,:–(-]+$/gu, '')
    .replace(/\s{2,}/gu, ' ');
}
