import type { DeadlineView } from '../actions/action';
import type { Standing } from '../assessment/assessment';
import { addMonths, daysBetween } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { compareNullLast } from '../dates/null-last';
import { shortened } from '../words/shortened';
import { deadlinePeriod } from './deadline-period';
import { timelineTicks, type TimelineTick } from './timeline-ticks';

/** What is drawn on a line of its own: from when, until when, and until when at first. */
export interface TimelineItem {
  title: string;
  standing: Standing;
  /** Null when nobody has said when it begins. */
  start: IsoDate | null;
  deadline: DeadlineView;
  originalDeadline: DeadlineView;
}

/** A line of the picture. Distances are in units of the picture; null for what is not drawn. */
export interface TimelineRow {
  title: string;
  standing: Standing;
  /** The middle of the line. */
  y: number;
  /** The time that is known: from its beginning to its deadline. */
  bar: { x: number; width: number } | null;
  /** The period that the plan names instead of a day: known to the month, not to the day. */
  period: { x: number; width: number } | null;
  /** The deadline; `beyond` when it lies outside the picture, on that side. */
  deadline: { x: number; beyond: 'before' | 'after' | null };
  /** Where the deadline was at first, when it has been moved. */
  original: { x: number; beyond: 'before' | 'after' | null } | null;
}

/** A picture of time as shapes in abstract units, to be drawn as SVG, on paper, or anywhere else. */
export interface TimelinePicture {
  width: number;
  height: number;
  /** Where the time begins: to the left of it stand the titles. */
  left: number;
  /** Where the lines begin: above it stands the scale. */
  top: number;
  rowHeight: number;
  from: IsoDate;
  to: IsoDate;
  ticks: TimelineTick[];
  today: number;
  rows: TimelineRow[];
  /** How many have a deadline but no line, because the picture would be too long. */
  omitted: number;
}

const WIDTH = 1000;
const LEFT = 330;
/** So that a mark on the last day is whole. */
const RIGHT = 988;
const TOP = 54;
const ROW = 26;
const LONGEST_LABEL = 34;
const MONTHS_BACK = 12;
const MONTHS_AHEAD = 24;
/** Finished work is drawn when there is room for it. */
const FINISHED: ReadonlySet<Standing> = new Set<Standing>(['done', 'approved', 'dropped']);

/**
 * The picture of all that has a deadline, earliest first, as of `asOf`: at most `most` lines, what remains to be done before
 * what is finished. The scale goes from a year before `asOf` to two years after at most; what lies outside is drawn at its
 * edge. Null when nothing has a deadline. Pure.
 */
export function timelinePicture(items: readonly TimelineItem[], asOf: IsoDate, most: number): TimelinePicture | null {
  const dated = items.filter(({ deadline }) => deadline.date !== null);
  const chosen = chosenItems(dated, most);
  if (chosen.length === 0) return null;
  const { from, to } = scaleOf(chosen, asOf);
  const place = (date: IsoDate): number =>
    rounded(LEFT + ((RIGHT - LEFT) * clamped(daysBetween(from, date), daysBetween(from, to))) / daysBetween(from, to));
  return {
    width: WIDTH,
    height: TOP + ROW * chosen.length + ROW / 2,
    left: LEFT,
    top: TOP,
    rowHeight: ROW,
    from,
    to,
    ticks: timelineTicks(from, to, place),
    today: place(asOf),
    rows: chosen.map((item, index) => rowOf(item, { y: TOP + ROW * index + ROW / 2, from, to, place })),
    omitted: dated.length - chosen.length,
  };
}

/** What remains first; the order of the lines is that of time. */
function chosenItems(dated: readonly TimelineItem[], most: number): TimelineItem[] {
  const inTime = (a: TimelineItem, b: TimelineItem) => compareNullLast(a.deadline.date, b.deadline.date);
  const open = dated.filter(({ standing }) => !FINISHED.has(standing)).sort(inTime);
  const finished = dated.filter(({ standing }) => FINISHED.has(standing)).sort(inTime);
  const room = Math.max(0, most - open.length);
  return [...open.slice(0, most), ...(room === 0 ? [] : finished.slice(-room))].sort(inTime);
}

/** Whole months around all that is drawn. */
function scaleOf(items: readonly TimelineItem[], asOf: IsoDate): { from: IsoDate; to: IsoDate } {
  const days = items
    .flatMap(({ start, deadline, originalDeadline }) => [
      start,
      deadline.date === null ? null : deadlinePeriod(deadline)?.first,
      deadline.date,
      originalDeadline.date,
    ])
    .filter((day) => day !== null && day !== undefined)
    .concat(asOf)
    .sort();
  const first = later(days[0] ?? asOf, addMonths(asOf, -MONTHS_BACK));
  const last = earlier(days.at(-1) ?? asOf, addMonths(asOf, MONTHS_AHEAD));
  return { from: `${first.slice(0, 7)}-01`, to: addMonths(`${last.slice(0, 7)}-01`, 1) };
}

interface Setting {
  y: number;
  from: IsoDate;
  to: IsoDate;
  place: (date: IsoDate) => number;
}

function rowOf({ title, standing, start, deadline, originalDeadline }: TimelineItem, setting: Setting): TimelineRow {
  const { y, from, to, place } = setting;
  const date = deadline.date ?? to;
  const original = originalDeadline.date;
  const period = deadlinePeriod(deadline);
  const begins = start ?? deadline.start;
  const mark = (day: IsoDate) => ({ x: place(day), beyond: beyond(day, from, to) });
  return {
    title: shortened(title, LONGEST_LABEL),
    standing,
    y,
    bar: begins === null || begins > date ? null : span(place(begins), place(date)),
    period: period === null ? null : span(place(period.first), place(period.last)),
    deadline: mark(date),
    original: original === null || original === date ? null : mark(original),
  };
}

function span(x: number, end: number): { x: number; width: number } {
  return { x, width: rounded(end - x) };
}

function beyond(day: IsoDate, from: IsoDate, to: IsoDate): 'before' | 'after' | null {
  if (day < from) return 'before';
  return day > to ? 'after' : null;
}

function clamped(days: number, most: number): number {
  return Math.min(Math.max(days, 0), most);
}

function rounded(x: number): number {
  return Math.round(x * 10) / 10;
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
