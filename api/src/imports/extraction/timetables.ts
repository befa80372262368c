import { type ExtractedActivity, type IsoDate, type PlanDate, parsePlanDate, partsOf } from '@genomfor/shared';
import type { SourceDocument } from '../reading/source-document';
import { describeActivity } from './activities';
import { firstDay } from './deadlines';
import { type GridRow, gridRows, ownCells } from './grid-rows';
import { headingsAt } from './heading-rows';
import { leadingPeriod, type PhaseList, phaseMention, yearAfter } from './phases';
import type { OtherTable } from './plan-tables';
import { dateContext, type ReadingContext } from './reading-context';
import { announcesTimetable } from './sections';
import { splitActivities } from './titles';
import { hasWords, isBlank, oneLine, wordCount } from './words';

/** The columns of a timetable: when, what, and in which phase; `headings` counts the heading rows. */
interface Timetable {
  when: number;
  what: number[];
  phase: number | null;
  headings: number;
  rows: GridRow[];
}

interface Clock {
  /** The last day so far, to tell in which year the next month stands. */
  after: IsoDate | null;
  /** The year was at least once in the words, here or before. */
  anchored: boolean;
}

const MONTH_ONLY = /^(?:jan|feb|mar|apr|ma[ji]|jun|jul|aug|sep|okt|oct|nov|de[cs])\p{L}*\.?$/iu;
const MOST_WHEN_WORDS = 8;

/** The activities of all timetables in the document: tables of times and what happens, and dated lists under such a heading. */
export function readTimetables(
  document: SourceDocument,
  tables: readonly OtherTable[],
  phases: PhaseList,
  context: ReadingContext,
): ExtractedActivity[] {
  const clock: Clock = {
    after: anchorOf(phases),
    anchored: phases.all().some(({ end, yearInferred }) => end !== null && !yearInferred),
  };
  const activities: ExtractedActivity[] = [];
  for (const other of tables) {
    const timetable = timetableOf(other, context);
    if (timetable) activities.push(...readRows(timetable, other, phases, clock, context));
  }
  if (activities.length === 0) activities.push(...readDatedList(document, phases, clock, context));
  return activities;
}

function anchorOf(phases: PhaseList): IsoDate | null {
  const [first] = phases.all().filter(({ start }) => start !== null);
  return first?.start ?? null;
}

function timetableOf(other: OtherTable, context: ReadingContext): Timetable | null {
  const headings = headingsAt(other.source.rows, 0);
  const when = headings?.columns.find(({ match }) => match?.field === 'deadline');
  const what =
    headings?.columns.filter(({ match }) => match?.field === 'title' || match?.field === 'description') ?? [];
  if (headings && what.length > 0 && when && !headings.columns.some(({ match }) => match?.field === 'foreign')) {
    const phase = headings.columns.find(({ match }) => match?.field === 'section');
    const rows = gridRows(other.source.rows.slice(headings.last + 1), headings.last + 2);
    const timetable = {
      when: when.index,
      what: what.map(({ index }) => index),
      phase: phase?.index ?? null,
      headings: headings.last + 1,
      rows,
    };
    return isTimetable(timetable, 0.6, context) ? timetable : null;
  }
  const rows = gridRows(other.source.rows, 1);
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || width > 3) return null;
  const bare: Timetable = {
    when: 0,
    what: Array.from({ length: width - 1 }, (_, at) => at + 1),
    phase: null,
    headings: 0,
    rows,
  };
  if (announcesTimetable(other.heading)) return isTimetable(bare, 0.6, context) ? bare : null;
  return isTimetable(bare, 0.9, context) && !isDiary(bare, context) ? bare : null;
}

/** Nearly every row begins with a time, and what stands beside it is words. */
function isTimetable({ rows, when, what, headings }: Timetable, least: number, context: ReadingContext): boolean {
  const full = rows.filter((row) => ownCells(row).length > 0);
  if (full.length < 2) return false;
  const timed = full.filter((row) => isTime(row.cells[when]?.text ?? '', context));
  const worded = timed.filter((row) => what.some((index) => isHappening(row.cells[index]?.text ?? '')));
  if (headings === 0 && timed.length < 2) return false;
  return timed.length >= full.length * least && worded.length >= timed.length * 0.7;
}

/** Rows that begin with days are as often what has happened as what is to come, unless a heading says which. */
function isDiary({ rows, when }: Timetable, context: ReadingContext): boolean {
  const days = rows.filter(
    ({ cells }) => parsePlanDate(cells[when]?.text ?? '', dateContext(context)).precision === 'day',
  );
  return days.length * 2 > rows.length;
}

function isHappening(text: string): boolean {
  return hasWords(text) && !/^\s*\d/.test(text) && (wordCount(text) >= 2 || /^\p{L}{6,}$/u.test(text.trim()));
}

function isTime(text: string, context: ReadingContext): boolean {
  if (isBlank(text) || wordCount(text) > MOST_WHEN_WORDS) return false;
  const { date, error, precision } = parsePlanDate(text, dateContext(context));
  return date !== null && !error && precision !== 'relative' && !/^\d{1,2}[.:]\d{2}$/.test(text.trim());
}

function readRows(
  timetable: Timetable,
  other: OtherTable,
  phases: PhaseList,
  clock: Clock,
  context: ReadingContext,
): ExtractedActivity[] {
  const activities: ExtractedActivity[] = [];
  for (const row of timetable.rows) {
    const when = oneLine(row.cells[timetable.when]?.text ?? '');
    const period = timeOf(when, clock, context);
    if (!period || period.date === null) continue;
    const phaseCell = timetable.phase === null ? '' : (row.cells[timetable.phase]?.text ?? '');
    const own = hasWords(phaseCell) ? oneLine(phaseCell) : null;
    const found = timetable.what.flatMap((index) =>
      activitiesIn(row.cells[index]?.text ?? '', when, period, phases, clock, context),
    );
    const source = {
      table: other.table,
      row: row.number,
      cells: row.source.cells.map(({ text }) => ({ heading: '', text })),
    };
    for (const { title, phase } of found) activities.push(activityOf(title, when, period, own ?? phase, clock, source));
  }
  return activities;
}

function activitiesIn(
  cell: string,
  when: string,
  period: PlanDate,
  phases: PhaseList,
  clock: Clock,
  context: ReadingContext,
): { title: string; phase: string | null }[] {
  if (isBlank(cell)) return [];
  const mention = phaseMention(cell);
  let rest = cell;
  let phase: string | null = null;
  if (mention) {
    const told = leadingPeriod(mention.rest);
    const known = phases.mention(mention);
    if (told)
      phases.setPeriod(
        known,
        timeOf(told.period, { ...clock, after: firstDay(period) }, context) ?? period,
        `${mention.written} ${told.period}`,
      );
    else phases.setPeriod(known, period, `${when} ${mention.written}`);
    rest = (told ?? mention).rest;
    phase = known.label;
  }
  phase ??= phases.covering(firstDay(period) ?? '', period.date ?? '')?.label ?? null;
  return splitActivities(rest).map((title) => ({ title, phase }));
}

/** The time that the words mean; a month without a year follows the rows above. */
function timeOf(text: string, clock: Clock, context: ReadingContext): PlanDate | null {
  const words = text.replace(/[.:\s]+$/u, '');
  const plain = parsePlanDate(words, dateContext(context));
  if (plain.date === null || plain.error) return null;
  const named = plain.yearInferred || MONTH_ONLY.test(words);
  if (!named) {
    clock.after = plain.date;
    clock.anchored = true;
    return plain;
  }
  const first = partsOf(firstDay(plain) ?? plain.date);
  const year = yearAfter(first.month, clock.after, context.year ?? partsOf(plain.date).year);
  const placed = parsePlanDate(words, { ...dateContext(context), year });
  if (placed.date === null) return null;
  clock.after = placed.date;
  return { ...placed, yearInferred: true };
}

function activityOf(
  title: string,
  when: string,
  period: PlanDate,
  phase: string | null,
  clock: Clock,
  source: ExtractedActivity['source'],
): ExtractedActivity {
  const isUnsure =
    (period.yearInferred === true && !clock.anchored) || (period.needsReview === true && !period.yearInferred);
  return {
    phase,
    when,
    start: firstDay(period),
    end: period.date,
    precision: period.precision,
    title,
    ...describeActivity(title),
    ...(isUnsure ? { needsReview: true } : {}),
    confidence: isUnsure ? 0.6 : period.yearInferred ? 0.85 : 0.95,
    ...(source ? { source } : {}),
  };
}

/** "Mars 2019: beslut i nämnden" in a list under a heading that announces a timetable. */
function readDatedList(
  document: SourceDocument,
  phases: PhaseList,
  clock: Clock,
  context: ReadingContext,
): ExtractedActivity[] {
  const activities: ExtractedActivity[] = [];
  let isUnder = false;
  for (const block of document.blocks) {
    if (block.kind === 'table') continue;
    const text = oneLine(block.text);
    const isHeading =
      block.kind === 'heading' || (block.list !== true && wordCount(text) <= 4 && announcesTimetable(text));
    if (isHeading) {
      isUnder = announcesTimetable(text);
      continue;
    }
    if (!isUnder) continue;
    const match = /^(.{3,40}?)(?:\s*[:–—]\s+|\s+-\s+|\t)(\S.*)$/u.exec(text);
    const period = match?.[1] && isTime(match[1], context) ? timeOf(match[1], clock, context) : null;
    if (!match?.[1] || !match[2] || !period) continue;
    const phase = phases.covering(firstDay(period) ?? '', period.date ?? '')?.label ?? null;
    for (const title of splitActivities(match[2]))
      activities.push(activityOf(title, match[1], period, phase, clock, { table: null, row: null }));
  }
  return activities.length >= 2 ? activities : [];
}
