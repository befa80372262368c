import { parseActorCell } from '../actors/actor-cell';
import { actorKey } from '../actors/actor-dictionary';
import { weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { nearDuplicates } from './near-duplicates';
import type { LintCode, LintFinding } from './plan-lint';
import { possibleTypos } from './possible-typos';

/** A row of a plan as the lint needs it. Who and what-it-waits-for are in the words of the plan. */
export interface LintRow {
  key: string;
  title: string;
  deadlineDate: IsoDate | null;
  deadlineText: string | null;
  /** Whether the plan names the day itself; the last day of a named month or quarter just is. */
  onDay: boolean;
  /** How many dates the row states; more than one is a row that hides two pieces of work. */
  dates: number;
  responsible: readonly string[];
  deciders: readonly string[];
  dependencies: readonly string[];
}

interface Name {
  name: string;
  text: string;
}

/** A row with its actors by canonical name. */
interface ReadRow {
  row: LintRow;
  responsible: Name[];
  deciders: Name[];
  dependencies: Name[];
}

const LEAST_ROWS_FOR_LOAD = 6;
const MOST_ROWS_PER_ROLE = 5;
const SATURDAY = 6;

/**
 * What is best mended in a plan before it is decided: what is missing, who decides on their own work, dates on a weekend,
 * one role by several names, rows that say nearly the same, too much on one role, and roles that wait for each other.
 * At most one finding for each thing to mend, in a fixed order; empty for a plan without remarks.
 */
export function lintPlan(rows: readonly LintRow[]): LintFinding[] {
  const read = readRows(rows);
  return [
    ...whole(
      'decider-missing',
      rows.filter(({ deciders }) => deciders.length === 0),
    ),
    ...whole(
      'responsible-missing',
      rows.filter(({ responsible }) => responsible.length === 0),
    ),
    ...whole('deadline-missing', rows.filter(isUndated)),
    ...decidesOwnWork(read),
    ...whole(
      'several-dates',
      rows.filter(({ dates }) => dates > 1),
    ),
    ...weekendDeadlines(rows),
    ...roleAliases(read),
    ...nearDuplicates(rows),
    ...roleOverload(read),
    ...possibleTypos(rows),
    ...mutualWaiting(read),
  ];
}

function readRows(rows: readonly LintRow[]): ReadRow[] {
  // Few texts stand in many rows: each is understood once.
  const understood = new Map<string, Name[]>();
  const understand = (text: string): Name[] => {
    const names = understood.get(text) ?? parseActorCell(text).actors;
    understood.set(text, names);
    return names;
  };
  return rows.map((row) => ({
    row,
    responsible: row.responsible.flatMap(understand),
    deciders: row.deciders.flatMap(understand),
    dependencies: row.dependencies.flatMap(understand),
  }));
}

function whole(code: LintCode, rows: readonly LintRow[], values: string[] = []): LintFinding[] {
  return rows.length > 0 ? [{ code, keys: rows.map(({ key }) => key), values }] : [];
}

function isUndated({ deadlineDate, deadlineText }: LintRow): boolean {
  return deadlineDate === null && !/[\p{L}\d]/u.test(deadlineText ?? '');
}

function decidesOwnWork(read: readonly ReadRow[]): LintFinding[] {
  const both = (row: ReadRow): string[] =>
    row.responsible.map(({ name }) => name).filter((name) => row.deciders.some((decider) => decider.name === name));
  const own = read.filter((row) => both(row).length > 0);
  const roles = [...new Set(own.flatMap(both))];
  return whole(
    'decides-own-work',
    own.map(({ row }) => row),
    roles,
  );
}

function weekendDeadlines(rows: readonly LintRow[]): LintFinding[] {
  const onWeekend = rows.filter(
    ({ deadlineDate, onDay }) => onDay && deadlineDate !== null && weekdayOf(deadlineDate) >= SATURDAY,
  );
  const dates = [...new Set(onWeekend.flatMap(({ deadlineDate }) => deadlineDate ?? []))].sort();
  return whole('weekend-deadline', onWeekend, dates);
}

/** One actor by several words, such as "Ekonomichef" and "Ekonomichefen". Case and spaces make no other word. */
function roleAliases(read: readonly ReadRow[]): LintFinding[] {
  const byName = new Map<string, { words: Map<string, string>; keys: Set<string> }>();
  for (const { row, responsible, deciders, dependencies } of read) {
    for (const { name, text } of [...responsible, ...deciders, ...dependencies]) {
      const seen = byName.get(name) ?? { words: new Map<string, string>(), keys: new Set<string>() };
      if (!seen.words.has(actorKey(text))) seen.words.set(actorKey(text), text);
      seen.keys.add(row.key);
      byName.set(name, seen);
    }
  }
  return [...byName.values()]
    .filter(({ words }) => words.size > 1)
    .map(({ words, keys }) => ({ code: 'role-aliases', keys: [...keys], values: [...words.values()] }));
}

function roleOverload(read: readonly ReadRow[]): LintFinding[] {
  if (read.length < LEAST_ROWS_FOR_LOAD) return [];
  const keysByRole = new Map<string, string[]>();
  for (const { row, responsible } of read) {
    for (const name of new Set(responsible.map((actor) => actor.name))) {
      const keys = keysByRole.get(name) ?? [];
      keys.push(row.key);
      keysByRole.set(name, keys);
    }
  }
  return [...keysByRole]
    .filter(([, keys]) => keys.length > MOST_ROWS_PER_ROLE && keys.length > read.length / 2)
    .map(([name, keys]) => ({ code: 'role-overload', keys, values: [name, String(read.length)] }));
}

/** Pairs of roles where each has a row that waits for the other. */
function mutualWaiting(read: readonly ReadRow[]): LintFinding[] {
  const keysByPair = new Map<string, { pair: [string, string]; keys: string[] }>();
  for (const { row, responsible, dependencies } of read) {
    for (const { name: waiting } of responsible) {
      for (const { name: awaited } of dependencies) {
        if (waiting === awaited) continue;
        const seen = keysByPair.get(pairKey(waiting, awaited)) ?? { pair: [waiting, awaited], keys: [] };
        seen.keys.push(row.key);
        keysByPair.set(pairKey(waiting, awaited), seen);
      }
    }
  }
  return [...keysByPair.values()].flatMap(({ pair: [one, other], keys }) => {
    const back = keysByPair.get(pairKey(other, one));
    // Each pair is met from both sides; the first in the alphabet tells it.
    if (!back || one.localeCompare(other, 'sv') > 0) return [];
    const either = new Set([...keys, ...back.keys]);
    const rows = read.filter(({ row }) => either.has(row.key)).map(({ row }) => row);
    return whole('mutual-waiting', rows, [one, other]);
  });
}

function pairKey(waiting: string, awaited: string): string {
  return `${waiting}\n${awaited}`;
}
