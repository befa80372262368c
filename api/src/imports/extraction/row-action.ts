import type { ExtractedAction, ExtractedField, NormalStatus } from '@genomfor/shared';
import { columnsOf } from './column-roles';
import type { ColumnField } from './column-words';
import { confidenceOf } from './confidence';
import { type DeadlineReading, readDeadline, readStart } from './deadlines';
import { markedSpan, marksOnly, periodColumns } from './gantt';
import { readDependencies } from './dependencies';
import type { GridRow } from './grid-rows';
import { readMilestones } from './milestones';
import { addOnce, readPeople } from './people';
import type { PlanTable } from './plan-table';
import { type Doubts, type ReadingContext, warn } from './reading-context';
import { registryNumbersIn } from './registry-numbers';
import { titleIndex } from './row-kinds';
import { statusLegend, statusNorm } from './status-words';
import { readTitle, type TitleReading } from './titles';
import { hasWords, isBlank, joinBrokenWords, oneLine } from './words';

const LEAST_SURE = 0.6;

/** Reads one row of a plan as an action; null when nothing in it says what is to be done. */
export function readAction(
  plan: PlanTable,
  row: GridRow,
  section: string | null,
  context: ReadingContext,
): ExtractedAction | null {
  const index = titleIndex(row, plan.roles);
  if (index === null) return null;
  const doubts: Doubts = { warnings: [], needsReview: false };
  const cells = (field: ColumnField): string[] => textsOf(plan, row, field);
  const titleCell = row.cells[index]?.text ?? '';
  const description = cells('description');
  const reading = readTitle(titleCell, { capitalsSplit: !context.isEnglish && description.length === 0 });
  if (!hasWords(reading.title)) return null;
  if (reading.split === 'capital') warn(doubts, { code: 'title-split', field: 'title', text: oneLine(titleCell) });
  noteCopies(plan, row, doubts);
  if (plan.roles.columns[index]?.heading && plan.roles.columns[index].match === null) doubts.needsReview = true;
  if (plan.basis === 'content' || plan.basis === 'continued-loosely' || plan.basis === 'lines')
    warn(doubts, { code: 'columns-guessed', table: plan.table }, true);

  const [deadlineCell = ''] = [...cells('deadline'), ...cells('originalDeadline')];
  const deadline = isBlank(deadlineCell)
    ? readMarks(plan, row, context, doubts)
    : readDeadline(deadlineCell, context, doubts);
  const responsibleCells = responsibleOf(plan, row, doubts);
  const who = readPeople(responsibleCells, 'responsible', doubts);
  const others = readPeople(cells('involved'), 'involved', doubts);
  const deciders = readPeople(cells('decider'), 'decider', doubts);
  const involved = [...who.involved];
  for (const name of [...others.actors, ...others.involved, ...deciders.involved]) addOnce(involved, name);
  const progress = readProgress(plan, row, index, deadline, doubts);
  const milestones = readMilestones(
    {
      titleCell,
      title: reading.title,
      deadlineCell,
      responsibleCell: responsibleCells.length === 1 ? (responsibleCells[0] ?? '') : '',
      responsible: who.actors,
    },
    deadline.dates,
    doubts,
  );
  noteGaps(plan, { deadline, responsible: who.actors, decider: deciders.actors }, doubts);

  const action: ExtractedAction = {
    title: reading.title,
    description: wholeDescription(plan, row, index, reading, description),
    section,
    deadlineText: deadline.text,
    deadlineDate: deadline.date,
    precision: deadline.precision,
    startDate: startOf(plan, row, deadline, context),
    openKind: deadline.openKind,
    milestones,
    responsible: who.actors,
    involved,
    decider: deciders.actors,
    dependencies: readDependencies(cells('dependencies')),
    status: progress.status,
    statusNorm: progress.norm,
    number: numberOf(cells('number')) ?? reading.number,
    registryNumber: cells('registryNumber')[0]?.trim() ?? registryNumbersIn(titleCell)[0] ?? null,
    paragraph: paragraphOf(cells('paragraph'), titleCell),
    comment: commentOf(cells('comment'), cells('followUp')),
    needsReview: doubts.needsReview,
    confidence: 1,
    warnings: doubts.warnings,
    source: sourceOf(plan, row),
    raw: rawOf(cells, { responsible: who.actors, decider: deciders.actors, milestones: milestones.length }),
  };
  if (!action.raw || Object.keys(action.raw).length === 0) delete action.raw;
  action.confidence = confidenceOf(action, plan.basis, plan.roles.weakTitle);
  if (action.confidence < LEAST_SURE || isBare(action)) action.needsReview = true;
  return action;
}

/** Nothing but a title: it may be an action that nobody has taken yet, or no action at all. */
function isBare(action: ExtractedAction): boolean {
  return (
    action.deadlineText === null &&
    action.responsible.length === 0 &&
    action.decider.length === 0 &&
    action.status === null
  );
}

/** The filled cells of a field in the row, merged cells from above included. */
export function textsOf(plan: PlanTable, row: GridRow, field: ColumnField): string[] {
  return columnsOf(plan.roles, field).flatMap((index) => {
    const text = row.cells[index]?.text ?? '';
    return isBlank(text) ? [] : [text];
  });
}

/** Where the row stands, with its cells word for word. */
export function sourceOf(plan: PlanTable, row: GridRow): ExtractedAction['source'] {
  const cells = row.source.cells.flatMap((cell, index) =>
    cell.continued === 'left'
      ? []
      : [
          {
            heading: plan.roles.columns[index]?.heading ?? '',
            text: cell.continued ? (row.cells[index]?.text ?? '') : cell.text,
          },
        ],
  );
  return plan.basis === 'text' || plan.basis === 'lines'
    ? { table: null, row: null, cells }
    : { table: plan.table, row: row.number, cells };
}

/** The cells that say who does it, or whom the line above the table names when no column does. */
function responsibleOf(plan: PlanTable, row: GridRow, doubts: Doubts): string[] {
  const cells = textsOf(plan, row, 'responsible');
  if (cells.length > 0 || !plan.owner || columnsOf(plan.roles, 'responsible').length > 0) return cells;
  warn(doubts, { code: 'cell-merged', field: 'responsible', text: plan.owner });
  return [plan.owner];
}

/** A row of a bar chart ends with its last marked period. */
function readMarks(plan: PlanTable, row: GridRow, context: ReadingContext, doubts: Doubts): DeadlineReading {
  const periods = periodColumns(plan.roles.columns);
  const span = periods.length > 0 && marksOnly(periods, plan.rows) ? markedSpan(row, periods) : null;
  const reading = readDeadline(span?.last ?? '', context, doubts);
  if (!span) return reading;
  return { ...reading, start: readStart(span.first, context) };
}

function noteCopies(plan: PlanTable, row: GridRow, doubts: Doubts): void {
  const fields: Partial<Record<ColumnField, ExtractedField>> = {
    title: 'title',
    deadline: 'deadline',
    responsible: 'responsible',
    involved: 'involved',
    decider: 'decider',
    dependencies: 'dependencies',
    status: 'status',
  };
  for (const [column, field] of Object.entries(fields)) {
    for (const index of columnsOf(plan.roles, column as ColumnField)) {
      const cell = row.cells[index];
      if (!cell || isBlank(cell.text)) continue;
      if (cell.ditto) warn(doubts, { code: 'ditto', field, text: oneLine(cell.text) }, field === 'title');
      if (cell.inherited) warn(doubts, { code: 'cell-merged', field, text: oneLine(cell.text) });
    }
  }
}

function noteGaps(
  plan: PlanTable,
  found: { deadline: DeadlineReading; responsible: string[]; decider: string[] },
  doubts: Doubts,
): void {
  const isVacant = doubts.warnings.some(({ code }) => code === 'responsible-vacant');
  if (found.responsible.length === 0 && !isVacant) warn(doubts, { code: 'responsible-missing', field: 'responsible' });
  if (columnsOf(plan.roles, 'decider').length > 0 && found.decider.length === 0)
    warn(doubts, { code: 'decider-missing', field: 'decider' });
}

function readProgress(
  plan: PlanTable,
  row: GridRow,
  title: number,
  deadline: DeadlineReading,
  doubts: Doubts,
): { status: string | null; norm: NormalStatus | null } {
  const completed = textsOf(plan, row, 'completedOn')[0];
  const words = textsOf(plan, row, 'status').map(oneLine);
  const [status = deadline.statusText ?? (completed ? oneLine(completed) : null)] = words;
  if (row.cells[title]?.strike === true) {
    doubts.needsReview = true;
    return { status, norm: 'utgår' };
  }
  const norm =
    statusWords(plan, row)
      .map(statusNorm)
      .find((value) => value !== null) ?? null;
  if (norm) return { status, norm };
  if (completed && /\d/.test(completed)) return { status, norm: 'klar' };
  return { status, norm: status === null ? null : statusNorm(status) };
}

/** The status cells of the row, with a letter that the heading explains written out. */
function statusWords(plan: PlanTable, row: GridRow): string[] {
  return columnsOf(plan.roles, 'status').flatMap((index) => {
    const text = oneLine(row.cells[index]?.text ?? '');
    const legend = statusLegend(plan.roles.columns[index]?.heading ?? '');
    return isBlank(text) ? [] : [legend.get(text.toLowerCase()) ?? text];
  });
}

function startOf(
  plan: PlanTable,
  row: GridRow,
  deadline: DeadlineReading,
  context: ReadingContext,
): ExtractedAction['startDate'] {
  const [cell] = textsOf(plan, row, 'start');
  return (cell ? readStart(cell, context) : null) ?? deadline.start;
}

/** The description column, or what stood with the title, or another column that tells why. */
function wholeDescription(
  plan: PlanTable,
  row: GridRow,
  title: number,
  reading: TitleReading,
  own: readonly string[],
): string | null {
  const described = own.map((text) => joinBrokenWords(text).trim());
  const parts = [reading.description, ...described].filter((text): text is string => text !== null && text !== '');
  if (parts.length > 0) return parts.join('\n');
  const more = columnsOf(plan.roles, 'title')
    .filter((index) => index !== title)
    .map((index) => row.cells[index]?.text ?? '');
  const [other] = [...more, ...textsOf(plan, row, 'finding')].filter((text) => hasWords(text));
  return other ? joinBrokenWords(other).trim() : null;
}

function numberOf(cells: readonly string[]): string | null {
  const text = oneLine(cells[0] ?? '').replace(/[.)]$/, '');
  return text === '' || text.length > 20 ? null : text;
}

function paragraphOf(cells: readonly string[], title: string): string | null {
  const [cell] = cells;
  if (cell) return oneLine(cell).replace(/^§+\s*/, '') || null;
  return /§\s*(\d{1,4})/.exec(title)?.[1] ?? null;
}

function commentOf(comments: readonly string[], followUps: readonly string[]): string | null {
  const text = [...comments, ...followUps].map((cell) => joinBrokenWords(cell).trim()).join('\n');
  return text === '' ? null : text;
}

/** The verbatim cells that are understood otherwise than they stand. */
function rawOf(
  cells: (field: ColumnField) => string[],
  read: { responsible: readonly string[]; decider: readonly string[]; milestones: number },
): ExtractedAction['raw'] {
  const raw: NonNullable<ExtractedAction['raw']> = {};
  const responsible = cells('responsible').map(oneLine).join(' · ');
  const decider = cells('decider').map(oneLine).join(' · ');
  if (responsible && responsible !== read.responsible.join(', ')) raw.responsible = responsible;
  if (decider && decider !== read.decider.join(', ')) raw.decider = decider;
  if (read.milestones > 0) raw.deadline = oneLine(cells('deadline')[0] ?? '');
  return raw;
}
