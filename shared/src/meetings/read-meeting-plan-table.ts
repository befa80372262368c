import { dayMentions, daysOfMonth, monthOf, takeTimes, yearsIn } from './read-meeting-plan-days';
import type { DayMention } from './read-meeting-plan-days';
import { holdsMeetings, planColumns } from './read-meeting-plan-columns';
import type { PlanColumn } from './read-meeting-plan-columns';
import type { NamedBody } from './read-meeting-plan-bodies';
import { readHeading, readPlanLine } from './read-meeting-plan-line';
import { meetingsOn, noteOf } from './read-meeting-plan-section';
import type { Notes, PlanReading, PlanSection, ReadMeeting } from './read-meeting-plan-section';
import { isCalledOff } from './read-meeting-plan-words';
import { meetingTime } from './meeting-time';

type Row = readonly string[];

/** What the rows above say for the cells that are left empty because they are the same. */
interface Carried {
  bodies: readonly NamedBody[];
  month: { month: number; year: number | null } | null;
}

const DITTO = /^(?:["”]|''|-\s?["”]\s?-|dito|do\.?)$/iu;
const YEAR = /^\s*(?:19|20)\d\d\s*$/;
const NOTHING = /^(?:[\s.–—-]*|x|inget|ingen|uppehåll|sommaruppehåll|inställt|utgår)$/iu;

/**
 * The meetings of a table of a plan: one row for each, the bodies as columns and the months as rows, or the other way round.
 * A table without headings is read line by line.
 */
export function readPlanTable(rows: readonly Row[], section: PlanSection, reading: PlanReading): ReadMeeting[] {
  const found = planColumns(rows, reading.finder, section.years);
  if (found === null) return rows.flatMap((row) => readPlanLine(lineOf(row), section, reading));
  const { columns, headings } = found;
  for (const row of rows.slice(0, headings - 1)) readHeading(lineOf(row), section, reading);
  const years = rows[headings - 1]?.flatMap((cell) => (monthOf(cell) === null ? [yearsIn(cell)] : [])).find(Boolean);
  if (years) section.years = { ...section.years, ...years };
  let carried: Carried = { bodies: [], month: null };
  return rows.slice(headings).flatMap((row) => {
    const filled = new Set(row.filter((cell) => cell.trim() !== ''));
    if (filled.size <= 1 && !columns.some((column, x) => holdsMeetings(column) && isDay(row[x] ?? ''))) {
      readHeading(lineOf(row), section, reading);
      const [label = ''] = filled;
      carried = { bodies: [], month: monthOf(label) ?? carried.month };
      return [];
    }
    carried = carriedBy(row, columns, carried, section, reading);
    return readRow(row, columns, carried, section, reading);
  });
}

function carriedBy(
  row: Row,
  columns: readonly PlanColumn[],
  above: Carried,
  section: PlanSection,
  { finder }: PlanReading,
): Carried {
  const carried = { ...above };
  columns.forEach(({ kind }, x) => {
    const cell = (row[x] ?? '').trim();
    if (kind === 'other' && YEAR.test(cell)) {
      section.years = { ...section.years, said: Number(cell), overTurn: false };
    }
    if (cell === '' || DITTO.test(cell)) return;
    if (kind === 'body') carried.bodies = finder.whole(cell);
    if (kind === 'month') carried.month = monthOf(cell) ?? carried.month;
  });
  return carried;
}

function readRow(
  row: Row,
  columns: readonly PlanColumn[],
  carried: Carried,
  section: PlanSection,
  reading: PlanReading,
): ReadMeeting[] {
  const cellOf = (kind: PlanColumn['kind']) => (row[columns.findIndex((column) => column.kind === kind)] ?? '').trim();
  const time = timeOfCell(cellOf('time'));
  const place = cellOf('place') || section.place;
  return columns.flatMap((column, x): ReadMeeting[] => {
    const cell = row[x] ?? '';
    if (!holdsMeetings(column) || NOTHING.test(cell.trim())) return [];
    const { time: timeInCell, rest } = takeTimes(cell);
    const inCell = column.kind === 'days-of-body' ? column.bodies : reading.finder.within(rest);
    const bodies = inCell.length > 0 ? inCell : carried.bodies;
    const headingTime = column.kind === 'days-of-body' ? column.time : null;
    const facts = {
      time: time ?? timeInCell ?? headingTime ?? section.time,
      place,
      notes: notesFor(x, row, columns, carried, section),
    };
    const named = bodies.length > 0 ? bodies : section.bodies;
    const days = daysOfCell(rest, column, carried, section).filter(({ end }) => !isCalledOff(rest.slice(end)));
    const found = days.map((day) => ({ ...day, text: cell.slice(day.index, day.end) }));
    return (found.length > 0 ? found : notUnderstood(cell, column)).flatMap((day) =>
      meetingsOn(day, named, facts, reading),
    );
  });
}

function daysOfCell(cell: string, column: PlanColumn, { month }: Carried, { years }: PlanSection): DayMention[] {
  const known = column.kind === 'days-of-month' ? column : month;
  return known === null ? dayMentions(cell, years) : daysOfMonth(cell, known.month, known.year, years);
}

/** A row of one meeting whose day nobody can read is shown; in a matrix, words among the days are remarks. */
function notUnderstood(cell: string, { kind }: PlanColumn): Pick<ReadMeeting, 'text' | 'date' | 'problems'>[] {
  const isRemark = kind !== 'date' || isCalledOff(cell);
  return isRemark ? [] : [{ text: cell.trim(), date: null, problems: ['date-not-understood'] }];
}

/** The days for papers and notice of the meetings in column `x`: of the columns that stand before it, else after it. */
function notesFor(x: number, row: Row, columns: readonly PlanColumn[], carried: Carried, section: PlanSection): Notes {
  const notes: Notes = {};
  columns.forEach((column, at) => {
    if (column.kind !== 'submission' && column.kind !== 'notice') return;
    const next = columns.findIndex((other, index) => index > at && holdsMeetings(other));
    const target = next >= 0 ? next : columns.findLastIndex((other, index) => index < at && holdsMeetings(other));
    const cell = row[at] ?? '';
    const [day] = target === x ? daysOfCell(takeTimes(cell).rest, column, carried, section) : [];
    const note = day === undefined ? null : noteOf(day, cell);
    if (note !== null) notes[column.kind] = note;
  });
  return notes;
}

function timeOfCell(cell: string): string | null {
  const [, start = '', glued] = /^(?:kl(?:ockan|\.)?\s*)?(\d{1,2}(?:[.:]\d{2})?|(\d{4}))(?!\d)/iu.exec(cell) ?? [];
  return meetingTime(glued === undefined ? start : `${glued.slice(0, 2)}:${glued.slice(2)}`) ?? takeTimes(cell).time;
}

function isDay(cell: string): boolean {
  return /\d/.test(cell) && !YEAR.test(cell);
}

/** The cells of a row as one line; the mark between them keeps "24" and "januari" of two cells apart. */
function lineOf(row: Row): string {
  return row.filter((cell) => cell.trim() !== '').join(' | ');
}
