import { addDays, isIsoDate, type IsoDate } from '@genomfor/shared';
import ICAL from 'ical.js';
import { DocumentBuilder } from '../document-builder';
import { DocumentRefused } from '../document-refused';
import { cellOf } from '../grid';
import type { SourceDocument } from '../source-document';

const HEADINGS = ['Organ', 'Datum', 'Tid', 'Plats'];
/** How far an event that recurs is followed, from its first day or from a year ago. */
const FOLLOWED_DAYS = 730;
const DAYS_AGO = 365;
/** No calendar of meetings has as many: an event each second for twenty years has more. */
const MOST_STEPS = 20_000;
const MOST_EVENTS = 5_000;
const CALLED_OFF = /^\s*(?:inställ\p{L}*|avbokat|avlyst|cancell?ed)(?!\p{L})/iu;

const SWEDISH_WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

interface CalendarEvent {
  summary: string;
  date: IsoDate;
  time: string;
  place: string;
}

/** Whether a text is a calendar as other programs export it (RFC 5545). */
export function isCalendar(text: string): boolean {
  return /^\ufeff?\s*BEGIN:VCALENDAR/i.test(text.slice(0, 200));
}

/**
 * Reads a calendar as a table with one row for each event, earliest first: what it is called, its day and time in Sweden, and
 * its place. Events that recur are followed for two years, from a year before `today` when it is given; those that are
 * cancelled are left out. Throws DocumentRefused('file-bomb') for an endless number of events.
 */
export function readCalendar(text: string, today?: IsoDate): SourceDocument {
  const parsed = ICAL.parse(text) as unknown[];
  // Several calendars in one file are a list of them; one is its name and its parts.
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
  const events = calendars.flatMap((calendar) => eventsOf(new ICAL.Component(calendar), today));
  if (events.length > MOST_EVENTS) throw new DocumentRefused('file-bomb');
  events.sort((a, b) => `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`));
  const rows = events.map(({ summary, date, time, place }) => [summary, date, time, place]);
  const builder = new DocumentBuilder();
  builder.table(
    [HEADINGS, ...rows].map((row) => row.map((cell) => cellOf(cell.split('\n')))),
    { headerRows: 1 },
  );
  return builder.build('text');
}

/** The events that are held, with those that recur once for each time. */
function eventsOf(calendar: ICAL.Component, today: IsoDate | undefined): CalendarEvent[] {
  const all = calendar.getAllSubcomponents('vevent').filter((event) => event.hasProperty('dtstart'));
  const isChange = (event: ICAL.Component) => event.hasProperty('recurrence-id');
  const series = all.filter((event) => !isChange(event));
  const known = new Set(series.map(uidOf));
  const changes = new Map<string, ICAL.Component[]>();
  for (const change of all.filter((event) => isChange(event) && known.has(uidOf(event)))) {
    const before = changes.get(uidOf(change));
    if (before) before.push(change);
    else changes.set(uidOf(change), [change]);
  }
  // A change without its series was exported alone, and is an event like others.
  const alone = all.filter((event) => isChange(event) && !known.has(uidOf(event)));
  return [
    ...series.flatMap((event) => {
      const exceptions = changes.get(uidOf(event)) ?? [];
      return occurrencesOf(new ICAL.Event(event, { exceptions, strictExceptions: false }), today);
    }),
    ...alone.flatMap((event) => shownEvent(new ICAL.Event(event, { exceptions: [] }))),
  ];
}

function occurrencesOf(event: ICAL.Event, today: IsoDate | undefined): CalendarEvent[] {
  if (!event.isRecurring()) return shownEvent(event);
  const start = dayAndTime(event.startDate).date;
  const from = [start, ...(today === undefined ? [] : [addDays(today, -DAYS_AGO)])].sort().at(-1) ?? start;
  const until = addDays(from, FOLLOWED_DAYS);
  const found: CalendarEvent[] = [];
  const iterator = event.iterator();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (!next || dayAndTime(next).date > until) return found;
    if (dayAndTime(next).date < from) continue;
    const { item, startDate } = event.getOccurrenceDetails(next);
    found.push(...shownEvent(item, startDate));
  }
  throw new DocumentRefused('file-bomb');
}

/** The event as a row, or nothing when it is cancelled. One on a day that there is not keeps its day as it is written. */
function shownEvent(event: ICAL.Event, start: ICAL.Time = event.startDate): CalendarEvent[] {
  const { summary, location, component } = event;
  const status = String(component.getFirstPropertyValue('status') ?? '');
  if (status.toUpperCase() === 'CANCELLED' || CALLED_OFF.test(summary ?? '')) return [];
  const [, , , value] = (component.getFirstProperty('dtstart')?.toJSON() ?? []) as unknown[];
  const written = typeof value === 'string' ? value.slice(0, 10) : '';
  const when = written === '' || isIsoDate(written) ? dayAndTime(start) : { date: written, time: '' };
  return [{ summary: summary ?? '', place: location ?? '', ...when }];
}

/** The day and the time of day in Sweden; a time without a zone that is known is one on the wall. */
function dayAndTime(time: ICAL.Time): { date: IsoDate; time: string } {
  const date = [String(time.year).padStart(4, '0'), two(time.month), two(time.day)].join('-');
  if (time.isDate) return { date, time: '' };
  if (time.zone.tzid === 'floating') return { date, time: `${two(time.hour)}:${two(time.minute)}` };
  const [day = date, clock = ''] = SWEDISH_WALL.format(time.toJSDate()).split(' ');
  return { date: day, time: clock };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function uidOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('uid') ?? '');
}
