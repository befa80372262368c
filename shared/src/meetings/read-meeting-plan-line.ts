import type { NamedBody } from './read-meeting-plan-bodies';
import { dayMentions, takeTimes, yearsIn } from './read-meeting-plan-days';
import type { DayMention } from './read-meeting-plan-days';
import { meetingsOn, noteDay, noteOf } from './read-meeting-plan-section';
import type { Notes, PlanReading, PlanSection, ReadMeeting } from './read-meeting-plan-section';
import { isCalledOff, isOtherDay, nameLeft, placeIn, roleBefore } from './read-meeting-plan-words';
import type { DayRole } from './read-meeting-plan-words';

/** Longer lines are prose: a body that they mention is not whom the days below are for. */
const MOST_HEADING_WORDS = 10;

/** A day of a line with the words around it. */
interface LinePart {
  day: DayMention;
  role: DayRole;
  before: string;
  after: string;
}

/**
 * The meetings of one line of a plan, as in "Socialnämnden 2018: 24 januari, 21 februari" and "Onsdag 24 januari kl. 13.00,
 * Skärgårdssalen (manusstopp 8 januari)". A line without days says something of those below: `section` remembers it.
 */
export function readPlanLine(text: string, section: PlanSection, reading: PlanReading): ReadMeeting[] {
  const { rest } = takeTimes(text);
  const days = dayMentions(rest, section.years);
  if (days.length === 0) {
    readHeading(text, section, reading);
    return [];
  }
  const parts = linePartsOf(rest, days);
  if (parts.length === 0) return [];
  const prefix = rest.slice(0, days[0]?.index);
  const years = yearsIn(prefix);
  if (years) section.years = { ...section.years, ...years };
  const named = bodiesBefore(prefix, reading);
  if (named.length > 0) startBody(section, named);
  const timeBefore = takeTimes(text.slice(0, days[0]?.index)).time;
  const placeBefore = timeBefore === null ? null : placeOf(prefix, named, reading);
  const read = meetingsOfLine(text, parts, { named, timeBefore, placeBefore }, section, reading);
  section.meetings.push(...read);
  return read;
}

function meetingsOfLine(
  text: string,
  parts: readonly LinePart[],
  {
    named,
    timeBefore,
    placeBefore,
  }: { named: readonly NamedBody[]; timeBefore: string | null; placeBefore: string | null },
  section: PlanSection,
  reading: PlanReading,
): ReadMeeting[] {
  const read: ReadMeeting[] = [];
  for (const [at, { day, role, before, after }] of parts.entries()) {
    if (role !== 'meeting') {
      addNote(role, day, text, read.length > 0 ? read : section.meetings, section);
      continue;
    }
    // "KS 10 januari, KF 29 januari" names the body before the day, "10 januari KS" after it.
    const ahead = at > 0 && named.length > 0 ? reading.finder.within(before) : [];
    if (ahead.length > 0) section.bodies = ahead;
    const behind = named.length === 0 ? bodiesAfter(after, section, reading) : [];
    const words = text.slice(day.index, day.end + after.length);
    const facts = {
      time: takeTimes(words).time ?? timeBefore ?? section.time,
      place: placeOf(after, behind, reading) ?? placeBefore ?? section.place,
      notes: section.waiting,
    };
    section.waiting = {};
    const bodies = behind.length > 0 ? behind : section.bodies;
    read.push(...meetingsOn({ text: text.slice(day.index, day.end), ...day }, bodies, facts, reading));
  }
  return read;
}

function linePartsOf(rest: string, days: readonly DayMention[]): LinePart[] {
  let role: DayRole = 'meeting';
  return days.flatMap((day, at): LinePart[] => {
    const before = rest.slice(days[at - 1]?.end ?? 0, day.index);
    const after = rest.slice(day.end, days[at + 1]?.index ?? rest.length);
    const goesOn = at > 0 && /^(?:[\s,&]|och|samt|resp\.?|respektive)*$/u.test(before);
    role = roleBefore(before) ?? (goesOn ? role : 'meeting');
    return isOtherDay(before) || isCalledOff(after) ? [] : [{ day, role, before, after }];
  });
}

/** The bodies before the first day; words before a colon that name none are an unknown body. */
function bodiesBefore(prefix: string, { finder }: PlanReading): NamedBody[] {
  const named = finder.within(prefix);
  if (named.length > 0 || !/:\s*$/u.test(prefix) || roleBefore(prefix) !== null) return named;
  const name = nameLeft(prefix);
  return /\p{L}{2}/u.test(name) ? [{ text: name, body: null }] : [];
}

/** The bodies after a day. Words that only end as a body's do ("budgetberedning") are none where the heading has said whose days these are. */
function bodiesAfter(after: string, { bodies }: PlanSection, { finder }: PlanReading): NamedBody[] {
  return finder.within(after).filter(({ body }) => body !== null || bodies.length === 0);
}

/** A day for papers belongs to the first meeting on or after it that has none, else to the next one that is read. */
function addNote(
  role: keyof Notes,
  day: DayMention,
  text: string,
  meetings: readonly ReadMeeting[],
  section: PlanSection,
): void {
  const note = noteOf(day, text);
  if (note === null) return;
  const field = role === 'submission' ? 'submissionDue' : 'noticeDue';
  const meeting = meetings.find(({ date, [field]: given }) => given === null && date !== null && date >= note.date);
  if (meeting) meeting[field] = noteDay(note, meeting.date);
  else section.waiting[role] = note;
}

function placeOf(after: string, bodies: readonly NamedBody[], { finder }: PlanReading): string | null {
  const words = bodies.reduce((left, { text }) => left.replace(text, ','), after);
  const place = placeIn(words);
  return place !== null && finder.within(place).length === 0 ? place : null;
}

function startBody(section: PlanSection, bodies: readonly NamedBody[]): void {
  Object.assign(section, { bodies, meetings: [], waiting: {} });
}

/** Remembers the year, the bodies, the time and the place that a heading says for what stands below it. */
export function readHeading(text: string, section: PlanSection, { finder }: PlanReading): void {
  const { time, rest } = takeTimes(text);
  const years = yearsIn(rest);
  if (years) section.years = { ...section.years, ...years };
  const isShort = text.trim().split(/\s+/u).length <= MOST_HEADING_WORDS;
  const bodies = isShort && !isOtherDay(rest) ? finder.within(rest) : [];
  if (bodies.length > 0) Object.assign(section, { bodies, time: null, place: null, meetings: [], waiting: {} });
  if (time !== null) section.time = time;
  const withoutBodies = bodies.reduce((left, { text: words }) => left.replace(words, ','), rest);
  if (time !== null || /(?:plats|lokal)\s*:/iu.test(rest)) section.place = placeIn(withoutBodies) ?? section.place;
}
