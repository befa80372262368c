import { findPlanDates, type IsoDate, parsePlanDate } from '@genomfor/shared';
import { type NamedBody, bodyOf, isCommittee } from './bodies';
import type { TextLine } from '../prose/text-lines';
import { delegateOf } from './section-labels';

/** Which meeting the lines belong to, as far as the headings and the feet of the pages tell. */
export interface Meeting {
  body: NamedBody | null;
  date: IsoDate | null;
  postedOn: IsoDate | null;
}

const MEETING_DATE =
  /(?:^tid\s*:|^beslutsdatum|^möte\s(?:nr\.?\s?)?\d{1,3}(?=[\s,:])|sammanträdes(?:datum|dag|tid)|sammanträde den|mötesdatum|mötesdag|datum för sammanträdet?|dag och tid|plats och tid|tid och plats|protokoll(?: fört (?:vid|den))?|anteckningar|sammanträde)/iu;
const POSTED =
  /(?:anslagsdatum|anslag(?:et|ets?|s)?\s*(?:sätts upp|uppsätt\p{L}*|uppsatt|publicera\p{L}*|sattes upp|den)|anslås(?: den)?|tid för anslag|datum (?:för|då|när) anslag\p{L}*(?:\s(?:uppsätt\p{L}*|sätts upp|publicera\p{L}*))?|anslaget)(?!\p{L})/iu;
const TAKEN_DOWN = /(?:nedtag|tas? ner|tas? ned|avpublicer|ned ?tages)\p{L}*/iu;
const NOT_MEETING = /juster|anslag|anslås|expedier|utskrift|nästa|föregående|diari|dnr/iu;
const ORGAN = /^(?:organ|nämnd(?:\/styrelse)?|instans|styrelse\/nämnd)\s*:?$/iu;
const MINUTES_OF =
  /^(?:(?:sammanträdes|mötes)?protokoll(?:sutdrag)?|(?:minnes|mötes)anteckningar|beslut(?=\sfrån\s))(?:\s+(?:från|för|fört vid|fört|vid|sammanträde|möte|med|i))*\s+(.{4,60})$/iu;
/** What follows the name of the body in the head of a page. */
export const AFTER_NAME =
  /[\s,–-]*(?:\d{4}-\d{2}-\d{2}|(?<!\p{L})den\s+\d|(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s|\d{1,2}\s\p{L}+\s\d{4}|\d+\s*\(\d+\)|sida\s\d|protokoll|sammanträdes).*$/iu;
/** Who decides on delegation. */
const DELEGATE = /^(?:beslutsfattare|delegat|beslut fattat av)\s*:\s*(.{3,60})$/iu;
const PLAIN_DAY = /^datum\s*:?\s+(.{6,30})$/iu;
const SAYS_MEETING_DAY = /(?:sammanträdes|mötes)(?:datum|dag|tid)/iu;
const OTHER_PAPER = /tjänste|skrivelse|yttrande|utdrag|kallelse|delegation/iu;
const LINES_OF_HEAD = 3;
const LINES_AFTER = 10;
const DAY = /(?<![\d/-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d/-])/u;
const LONGEST_TO_DATE = 60;

/** What one line adds to what is known of the meeting: only its body, its day and the day its minutes were posted. */
export function meetingFacts(lines: readonly TextLine[], at: number): Meeting {
  const line = lines[at];
  if (!line) return { body: null, date: null, postedOn: null };
  return { body: bodyAt(line), date: meetingDate(lines, at), postedOn: postedOn(lines, at) };
}

/** Puts what a line adds to what was known before; what is known of the meeting's own body and day stays. */
export function withFacts(meeting: Meeting, facts: Meeting): Meeting {
  return {
    body: meeting.body && (!facts.body || isSameOrWider(facts.body, meeting.body)) ? meeting.body : facts.body,
    date: meeting.date ?? facts.date,
    postedOn: meeting.postedOn ?? facts.postedOn,
  };
}

/** "Arbetsutskottet" beneath "Kommunstyrelsen" in the same heading narrows it; the other way round nothing changes. */
function isSameOrWider(added: NamedBody, known: NamedBody): boolean {
  return !isCommittee(added) || isCommittee(known);
}

function bodyAt({ cells, text }: TextLine): NamedBody | null {
  for (const [at, cell] of cells.entries()) {
    const delegate = DELEGATE.exec(cell)?.[1];
    if (delegate) return delegateOf(delegate) ?? bodyOf(delegate);
    if (ORGAN.test(cell)) {
      const named = bodyOf(cells[at + 1] ?? '');
      if (named && !named.generic) return named;
    }
    const minutes = MINUTES_OF.exec(cell)?.[1];
    const candidates = [cell, minutes ?? '', cell.replace(/^(?:organ|nämnd)\s*:\s*/iu, '')];
    for (const candidate of [...candidates, ...candidates.map((words) => words.replace(AFTER_NAME, ''))]) {
      const named = candidate.length <= LONGEST_TO_DATE ? bodyOf(candidate) : null;
      if (named && !named.generic) return named;
    }
  }
  const lead = cells.length > 1 ? null : bodyOf(text.replace(AFTER_NAME, ''));
  return lead && !lead.generic ? lead : null;
}

function meetingDate(lines: readonly TextLine[], at: number): IsoDate | null {
  const cells = lines[at]?.cells ?? [];
  const alone = bareDay(lines[at]?.text);
  if (alone && [lines[at - 1], lines[at - 2]].some((line) => line && headsMinutes(line.text))) return alone;
  for (const [index, cell] of cells.entries()) {
    const label = MEETING_DATE.exec(cell);
    const isLead =
      label !== null && label.index <= 30 && !NOT_MEETING.test(cell.slice(0, label.index + label[0].length + 12));
    if (isLead) {
      const own = dayIn(cell.slice(label.index + label[0].length));
      const beside = own ?? dayIn(cells[index + 1] ?? '') ?? (isBareLabel(cell) ? dayBelow(lines, at, index) : null);
      if (beside) return beside;
    }
    const named = bodyOf(cell.replace(AFTER_NAME, '').replace(/^beslut från\s/iu, ''));
    const day =
      named && !NOT_MEETING.test(cell)
        ? (dayIn(cell) ?? bareDay(cells[index + 1]) ?? bareDay(lines[at + 1]?.text))
        : null;
    if (day) return day;
  }
  return plainDay(lines, at);
}

/** "Datum: 12 oktober 2016" in the head of minutes that do not say "sammanträdesdatum"; on other papers it is when they were written. */
function plainDay(lines: readonly TextLine[], at: number): IsoDate | null {
  const said = PLAIN_DAY.exec(lines[at]?.text ?? '')?.[1];
  if (!said) return null;
  const above = lines.slice(Math.max(0, at - LINES_OF_HEAD), at);
  const isHead = above.some(({ text }) => headsMinutes(text)) && !above.some(({ text }) => OTHER_PAPER.test(text));
  const isSaidBelow = lines.slice(at + 1, at + LINES_AFTER).some(({ text }) => SAYS_MEETING_DAY.test(text));
  return isHead && !isSaidBelow ? dayIn(said) : null;
}

/** "Sammanträdesdatum" over its day, alone or among other headings of the page. */
function isBareLabel(cell: string): boolean {
  return /^(?:sammanträdes(?:datum|dag)|mötesdatum|mötesdag|plats och tid|tid och plats|dag och tid)\s*:?$/iu.test(
    cell,
  );
}

function dayBelow(lines: readonly TextLine[], at: number, column: number): IsoDate | null {
  const below = lines[at + 1];
  if (!below || NOT_MEETING.test(below.text)) return null;
  const cell = below.cells.length > 1 ? (below.cells[column] ?? '') : below.text;
  return dayIn(cell) ?? (below.cells.length > 1 ? null : dayIn(lines[at + 2]?.text.slice(0, LONGEST_TO_DATE) ?? ''));
}

/** A day alone beside or under the name of the body, as in the head of a page. */
function bareDay(text = ''): IsoDate | null {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? dayIn(text) : null;
}

/** A line that is followed by the day of the meeting: the name of the body, or "Protokoll". */
function headsMinutes(text: string): boolean {
  return /^(?:sammanträdes)?protokoll/iu.test(text) || bodyOf(text) !== null;
}

function postedOn(lines: readonly TextLine[], at: number): IsoDate | null {
  const cells = lines[at]?.cells ?? [];
  for (const [index, cell] of cells.entries()) {
    const label = POSTED.exec(cell);
    if (!label || TAKEN_DOWN.test(cell.slice(label.index, label.index + label[0].length + 14).replace(/\d.*$/u, '')))
      continue;
    const after = cell.slice(label.index + label[0].length).split(TAKEN_DOWN)[0] ?? '';
    const day =
      dayIn(after) ??
      (after.trim().length < 30 ? (dayIn(cells[index + 1] ?? '') ?? postedBelow(lines, at, index)) : null);
    if (day) return day;
  }
  return null;
}

function postedBelow(lines: readonly TextLine[], at: number, column: number): IsoDate | null {
  const below = lines[at + 1];
  return below
    ? dayIn((below.cells.length > 1 ? below.cells[column] : below.text)?.slice(0, LONGEST_TO_DATE) ?? '')
    : null;
}

/** The first whole day that the words state with its year; never one fused with a registry number. */
function dayIn(text: string): IsoDate | null {
  const iso = DAY.exec(text)?.[0];
  const plain = iso ? parsePlanDate(iso) : null;
  if (plain?.date && !plain.needsReview) return plain.date;
  const found = findPlanDates(text).find(
    ({ precision, yearInferred, error }) => precision === 'day' && !yearInferred && !error,
  );
  return found?.date ?? null;
}
