import type { ActorRef } from '../actors/actor';
import type { IsoDate } from '../dates/iso-date';
import { dayFlags } from '../dates/swedish-holidays';
import type { MeetingProblem } from './meeting';
import { bodyFinder } from './read-meeting-plan-bodies';
import type { PlanBody } from './read-meeting-plan-bodies';
import { readPlanLine } from './read-meeting-plan-line';
import type { PlanReading, PlanSection, ReadMeeting } from './read-meeting-plan-section';
import { readPlanTable } from './read-meeting-plan-table';

/** A piece of a sammanträdesplan in reading order; every row of a table has a cell for every column. */
export type PlanBlock = { kind: 'line'; text: string } | { kind: 'table'; rows: readonly (readonly string[])[] };

export interface MeetingPlanContext {
  today: IsoDate;
  /** The year of days that name none, when the person has said it. */
  year: number | null;
  /** The body the plan is for, when it does not say so itself. */
  forBody: ActorRef | null;
  bodies: readonly PlanBody[];
}

/**
 * The meetings of a sammanträdesplan in the order they stand: lists, lines and tables, with the bodies or the months as rows.
 * Each keeps the words its day was read from, and says what a person should look at. Never throws; a text that names no days
 * gives none.
 */
export function readMeetingPlan(blocks: readonly PlanBlock[], context: MeetingPlanContext): ReadMeeting[] {
  const read = readBlocks(blocks, context, null);
  const year = yearOfMost(read, context.today);
  return withPlanProblems(year === null ? read : readBlocks(blocks, context, year));
}

function readBlocks(
  blocks: readonly PlanBlock[],
  { today, year, forBody, bodies }: MeetingPlanContext,
  assumed: number | null,
): ReadMeeting[] {
  const reading: PlanReading = { finder: bodyFinder(bodies), forBody };
  const section: PlanSection = {
    years: { said: null, overTurn: false, given: year, assumed, today },
    bodies: [],
    time: null,
    place: null,
    meetings: [],
    waiting: {},
  };
  return blocks.flatMap((block) =>
    block.kind === 'table' ? readPlanTable(block.rows, section, reading) : readPlanLine(block.text, section, reading),
  );
}

/** The days of a plan without a year belong to one year: this one when most of them are still to come, else the next. */
function yearOfMost(meetings: readonly ReadMeeting[], today: IsoDate): number | null {
  const days = meetings.flatMap(({ date, problems }) =>
    date !== null && problems.includes('year-inferred') ? [date.slice(5)] : [],
  );
  if (days.length === 0) return null;
  const coming = days.filter((day) => day >= today.slice(5)).length;
  return Number(today.slice(0, 4)) + (coming * 2 >= days.length ? 0 : 1);
}

/** Says of each meeting what only the calendar and the rest of the plan can tell. */
function withPlanProblems(meetings: readonly ReadMeeting[]): ReadMeeting[] {
  const seen = new Set<string>();
  return meetings.map((meeting) => {
    const { date, body, bodyText, problems } = meeting;
    if (date === null) return meeting;
    const key = `${body?.id ?? bodyText ?? ''} ${date}`;
    const twice = seen.has(key);
    seen.add(key);
    return { ...meeting, problems: [...problems, ...(twice ? ['twice-in-plan' as const] : []), ...dayProblems(date)] };
  });
}

function dayProblems(date: IsoDate): MeetingProblem[] {
  const kinds = dayFlags(date).map(({ kind }) => kind);
  return [
    ...(kinds.includes('saturday') || kinds.includes('sunday') ? ['falls-on-weekend' as const] : []),
    ...(kinds.includes('holiday') ? ['falls-on-holiday' as const] : []),
  ];
}
