import { findPlanDates, parseActorCell, parsePlanDates } from '@genomfor/shared';
import type { ColumnField } from './column-words';
import type { Column } from './columns';
import type { GridRow } from './grid-rows';
import { statusNorm } from './status-words';
import { isBlank, wordCount } from './words';

/** Which columns of a plan hold what. Several columns may hold the same; the first goes before the others. */
export interface ColumnRoles {
  columns: readonly Column[];
  byField: Partial<Record<ColumnField, readonly number[]>>;
  /** True when no heading names the columns and they were told by their content. */
  guessed: boolean;
  /** True when what is to be done stands under a heading that many tables have ("Vad", "Ärende"). */
  weakTitle: boolean;
}

const LONGEST_PREPOSITION = 4;
const ENOUGH = 0.5;
const MOST = 0.6;
const CLOCK = /^\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s*$/;

/** Decides what each column holds, from its heading and from what its cells look like. */
export function rolesOf(columns: readonly Column[], rows: readonly GridRow[]): ColumnRoles {
  const fields = columns.map((column) => fieldByContent(column, columns, texts(rows, column.index)));
  const byField: Partial<Record<ColumnField, number[]>> = {};
  for (const [at, column] of columns.entries()) {
    const field = fields[at];
    if (field) (byField[field] ??= []).push(column.index);
  }
  const rank = (index: number): number => {
    const match = columns[index]?.match;
    return match ? match.rank * 1000 - match.score : 9000;
  };
  for (const indexes of Object.values(byField)) indexes.sort((a, b) => rank(a) - rank(b) || a - b);
  chooseTitle(byField, rows);
  findTitle(byField, columns, rows);
  findDeadline(byField, columns, rows);
  preferRevised(byField, columns);
  chooseSection(byField, rows);
  const title = byField.title?.[0];
  const match = title === undefined ? null : columns[title]?.match;
  return { columns, byField, guessed: false, weakTitle: match?.field !== 'title' || match.weak };
}

/** The columns of a field, the most likely first. */
export function columnsOf(roles: ColumnRoles, field: ColumnField): readonly number[] {
  return roles.byField[field] ?? [];
}

function texts(rows: readonly GridRow[], index: number): string[] {
  return rows.flatMap((row) => {
    const text = row.cells[index]?.text ?? '';
    return isBlank(text) ? [] : [text];
  });
}

function fieldByContent(column: Column, columns: readonly Column[], cells: readonly string[]): ColumnField | null {
  const field = column.match?.field ?? null;
  if (field === null || cells.length === 0) return field;
  const weak = column.match?.weak === true;
  const others = columns.filter(({ index }) => index !== column.index);
  const hasOther = (wanted: ColumnField): boolean => others.some(({ match }) => match?.field === wanted);
  const statuses = share(cells, (text) => statusNorm(text) !== null);
  const dates = share(cells, hasDate);
  if (field === 'deadline')
    return timeByContent(cells, {
      weak,
      statuses,
      dates,
      isDecisionDate: weak && isBeforeTitle(column, columns),
      hasOther,
    });
  if (field === 'responsible' && weak) return isReceiver(column, cells, hasOther) ? field : null;
  if (field === 'status') return dates >= MOST && statuses < ENOUGH ? 'completedOn' : field;
  if (field === 'finding' && statuses >= MOST && !hasOther('status')) return 'status';
  if (field === 'followUp') return statuses >= ENOUGH && !hasOther('status') ? 'status' : 'comment';
  // "KF 2019-11-25 § 201" tells where it was decided, not who shall decide.
  if (field === 'decider' && weak && share(cells, (text) => /§|\d{4}-\d{2}/.test(text)) >= ENOUGH) return 'otherDate';
  if (field === 'decider' && weak && share(cells, (text) => wordCount(text) <= 4 && namesActor(text)) < MOST) {
    return hasOther('title') ? 'description' : 'title';
  }
  if (field === 'description') return weak && dates >= MOST && !hasOther('deadline') ? 'deadline' : field;
  if (field === 'title' && statuses >= MOST && hasOther('title') && !hasOther('status')) return 'status';
  if (field === 'title' && share(cells, (text) => /^[\p{L}]?[\d.]+\)?$/u.test(text.trim())) >= MOST) return 'number';
  if (field === 'title' && hasOther('title') && share(cells, isCaseNumber) >= MOST) return 'registryNumber';
  if (field === 'number' && !hasOther('title') && share(cells, (text) => wordCount(text) >= 3) >= MOST) return 'title';
  return field;
}

/** "PS 45/23" and "KS 2023/118". */
function isCaseNumber(text: string): boolean {
  return /^[\p{Lu}§]{1,4}[\s-]?\d{1,4}[/:-]\d{2,5}$/u.test(text.trim());
}

/** "Till" says who only where its cells do; "Förvaltning" does by its name. Neither where another column says it. */
function isReceiver(column: Column, cells: readonly string[], hasOther: (field: ColumnField) => boolean): boolean {
  const namesUnit = column.heading.length > LONGEST_PREPOSITION && column.heading.toLowerCase() !== 'sektor';
  return !hasOther('responsible') && (namesUnit || share(cells, namesActor) >= MOST);
}

function timeByContent(
  cells: readonly string[],
  seen: {
    weak: boolean;
    statuses: number;
    dates: number;
    isDecisionDate: boolean;
    hasOther: (field: ColumnField) => boolean;
  },
): ColumnField | null {
  if (seen.weak && share(cells, (text) => CLOCK.test(text)) >= ENOUGH) return null;
  if (seen.isDecisionDate) return 'otherDate';
  if (seen.statuses >= MOST && seen.dates < ENOUGH && !seen.hasOther('status')) return 'status';
  if (seen.dates < 0.2 && share(cells, (text) => wordCount(text) > 8) >= MOST) return 'description';
  return 'deadline';
}

/** "§ | Datum | Ärende": a date beside a paragraph or a decision, before the matter, is the day it was decided. */
function isBeforeTitle(column: Column, columns: readonly Column[]): boolean {
  const isDecided = columns.some(
    ({ match, heading }) =>
      match?.field === 'paragraph' || match?.field === 'registryNumber' || /^beslut/iu.test(heading),
  );
  const title = columns.find(({ match }) => match?.field === 'title');
  return isDecided && title !== undefined && column.index < title.index;
}

function share(cells: readonly string[], test: (text: string) => boolean): number {
  return cells.filter(test).length / cells.length;
}

/** True when the cell states a date or an open time as a plan does. */
export function hasDate(text: string): boolean {
  if (text.length > 80) return findPlanDates(text).length > 0;
  return parsePlanDates(text).some(({ date, precision, error }) => date !== null || (precision !== null && !error));
}

/** True when the cell names at least one actor that is known. */
export function namesActor(text: string): boolean {
  return text.length <= 120 && parseActorCell(text).actors.some(({ known }) => known);
}

/** A title that is merged or left empty over several rows groups them: the next kind of title names the row. */
function chooseTitle(byField: Partial<Record<ColumnField, number[]>>, rows: readonly GridRow[]): void {
  const titles = byField.title ?? [];
  const [first, second] = titles;
  if (first !== undefined && second !== undefined) {
    const grouped = rows.filter(({ cells }) => isCovered(cells[first]) && !isBlank(cells[second]?.text ?? '')).length;
    const isMerged = rows.some(({ cells }) => cells[first]?.inherited === true);
    if (grouped * 10 >= rows.length * 3 && (isMerged || first < second)) {
      byField.title = [second, ...titles.slice(2)];
      if (byField.section?.length) (byField.goal ??= []).push(first);
      else byField.section = [first];
    }
  }
}

/** Where no heading names what is to be done, the first column of texts does. */
function findTitle(
  byField: Partial<Record<ColumnField, number[]>>,
  columns: readonly Column[],
  rows: readonly GridRow[],
): void {
  if ((byField.title ?? []).length > 0) return;
  const isText = (index: number): boolean => {
    const cells = texts(rows, index);
    return cells.length >= rows.length * 0.6 && share(cells, (text) => wordCount(text) >= 2) >= MOST;
  };
  const candidates = [
    ...(['description', 'goal', 'finding', 'comment', 'section'] as const).flatMap((field) => byField[field] ?? []),
    ...columns.filter(({ match }) => match === null).map(({ index }) => index),
  ];
  const found = candidates.find(isText) ?? byField.goal?.[0];
  if (found === undefined) return;
  for (const [field, indexes] of Object.entries(byField)) {
    byField[field as ColumnField] = indexes.filter((index) => index !== found);
  }
  byField.title = [found];
}

function isCovered(cell: GridRow['cells'][number] | undefined): boolean {
  return cell !== undefined && (cell.inherited || isBlank(cell.text));
}

/** Where no heading names the time, a column of nothing but dates under an unknown heading does. */
function findDeadline(
  byField: Partial<Record<ColumnField, number[]>>,
  columns: readonly Column[],
  rows: readonly GridRow[],
): void {
  if (byField.deadline?.length) return;
  const found = columns.find(({ index, match, heading }) => {
    const cells = texts(rows, index);
    return match === null && !isBlank(heading) && cells.length * 2 >= rows.length && share(cells, hasDate) >= 0.8;
  });
  if (found) byField.deadline = [found.index];
}

/** A moved date goes before the one it replaces. */
function preferRevised(byField: Partial<Record<ColumnField, number[]>>, columns: readonly Column[]): void {
  const isRevised = (index: number): number =>
    Number(
      /\b(?:ny|nytt|ändrad|reviderad|reviderat|revised|new|updated|nuvarande|current)\b/iu.test(
        columns[index]?.heading ?? '',
      ),
    );
  byField.deadline?.sort((a, b) => isRevised(b) - isRevised(a));
}

/** Goals group the rows when nothing else does and the same goal stands for several of them. */
function chooseSection(byField: Partial<Record<ColumnField, number[]>>, rows: readonly GridRow[]): void {
  const [goal] = byField.goal ?? [];
  if (byField.section?.length || goal === undefined) return;
  const covered = rows.filter(({ cells }) => isCovered(cells[goal])).length;
  if (covered > 0 && covered < rows.length) byField.section = [goal];
}
