import { dayFlags, type ExtractedAction, type IsoDate, lastDayOfMonth, partsOf } from '@genomfor/shared';
import { confidenceOf } from './confidence';
import { columnsOf } from './column-roles';
import { readDeadline } from './deadlines';
import { linkDependencies } from './dependencies';
import { type GridRow, ownCells } from './grid-rows';
import { addOnce, readPeople } from './people';
import type { PlanTable } from './plan-table';
import { type Doubts, type ReadingContext, warn } from './reading-context';
import { readAction, textsOf } from './row-action';
import { isSparse, kindOfRow, titleIndex, titleText } from './row-kinds';
import { plainHeading } from './sections';
import { hasWords, joinBrokenWords, oneLine } from './words';

interface Progress {
  section: string | null;
  columnSection: string | null;
  last: ExtractedAction | null;
  lastRow: GridRow | null;
}

/** All actions of the plan tables, in the order of the document. */
export function readActions(plans: readonly PlanTable[], context: ReadingContext): ExtractedAction[] {
  const actions: ExtractedAction[] = [];
  const sheets = new Set(plans.map(({ sheet }) => sheet));
  let before: Progress | null = null;
  for (const plan of plans) {
    const goesOn = plan.basis === 'continued' || plan.basis === 'continued-loosely';
    const section = plan.section ?? (sheets.size > 1 ? plan.sheet : null);
    const progress: Progress =
      goesOn && before
        ? { ...before, section: before.section ?? section }
        : { section, columnSection: null, last: null, lastRow: null };
    readPlan(plan, progress, context, actions);
    before = progress;
  }
  return linkDependencies(noteTypos(actions));
}

function readPlan(plan: PlanTable, progress: Progress, context: ReadingContext, actions: ExtractedAction[]): void {
  const sparse = isSparse(plan.rows);
  for (const [at, row] of plan.rows.entries()) {
    const after = plan.rows.slice(at + 1).find((next) => ownCells(next).length > 0) ?? null;
    const kind = kindOfRow(row, plan.roles, { before: progress.lastRow, after, sparse });
    switch (kind) {
      case 'skip':
        break;
      case 'section':
        progress.section = plainHeading(sectionText(row));
        progress.columnSection = null;
        break;
      case 'continuation':
        if (progress.last) goOn(progress.last, plan, row);
        break;
      case 'milestone':
        if (progress.last) addMilestone(progress.last, plan, row, context);
        break;
      case 'action': {
        progress.columnSection = columnSectionOf(plan, row) ?? progress.columnSection;
        const action = readAction(plan, row, progress.columnSection ?? progress.section, context);
        if (!action) break;
        actions.push(action);
        progress.last = action;
        progress.lastRow = row;
      }
    }
  }
}

function sectionText(row: GridRow): string {
  const own = ownCells(row);
  return own.find(({ text }) => hasWords(text))?.text ?? own[0]?.text ?? '';
}

function columnSectionOf(plan: PlanTable, row: GridRow): string | null {
  const [text] = textsOf(plan, row, 'section');
  return text && hasWords(text) ? plainHeading(joinBrokenWords(text)) : null;
}

/** Takes the rest of a row that a page break cut into the action it belongs to. */
function goOn(action: ExtractedAction, plan: PlanTable, row: GridRow): void {
  const index = titleIndex(row, plan.roles);
  const title = index !== null && !row.cells[index]?.inherited ? oneLine(titleText(row, plan.roles)) : '';
  if (title) {
    const isDescribedApart = columnsOf(plan.roles, 'description').length > 0;
    if (action.description === null || isDescribedApart)
      action.title = oneLine(joinBrokenWords(`${action.title}\n${title}`));
    else action.description = `${action.description} ${title}`;
  }
  const more = (['description', 'finding'] as const)
    .flatMap((field) => ownTexts(plan, row, field))
    .map((text) => joinBrokenWords(text).trim());
  if (more.length > 0) action.description = joinedText(action.description, more);
  const comments = (['comment', 'followUp'] as const)
    .flatMap((field) => ownTexts(plan, row, field))
    .map((text) => joinBrokenWords(text).trim());
  if (comments.length > 0) action.comment = [action.comment, ...comments].filter(Boolean).join('\n');
  const doubts: Doubts = action;
  const people = readPeople(ownTexts(plan, row, 'responsible'), 'responsible', doubts);
  for (const name of people.actors) addOnce(action.responsible, name);
  warn(doubts, { code: 'row-wrapped', text: title || undefined, row: row.number }, true);
  action.confidence = confidenceOf(action, plan.basis, plan.roles.weakTitle);
}

/** Goes on in the same sentence when the new text begins with a small letter. */
function joinedText(text: string | null, more: readonly string[]): string {
  return more.reduce(
    (whole, next) => (whole === '' ? next : `${whole}${/^\p{Ll}/u.test(next) ? ' ' : '\n'}${next}`),
    text ?? '',
  );
}

function ownTexts(plan: PlanTable, row: GridRow, field: Parameters<typeof textsOf>[2]): string[] {
  return columnsOf(plan.roles, field).flatMap((index) => {
    const cell = row.cells[index];
    return cell && !cell.inherited && hasWords(cell.text) ? [cell.text] : [];
  });
}

/** A row with a date of its own under an action that spans it is a part of that action. */
function addMilestone(action: ExtractedAction, plan: PlanTable, row: GridRow, context: ReadingContext): void {
  const doubts: Doubts = action;
  const deadline = readDeadline(ownTextsOrDates(plan, row)[0] ?? '', context, doubts);
  const people = readPeople(textsOf(plan, row, 'responsible'), 'responsible', doubts);
  const described = ownTexts(plan, row, 'description').map(oneLine)[0];
  if (action.milestones.length === 0 && action.deadlineText !== null) {
    action.milestones.push({
      title: action.description ? oneLine(action.description) : action.title,
      deadlineText: action.deadlineText,
      deadlineDate: action.deadlineDate,
      precision: action.precision,
      responsible: [...action.responsible],
    });
  }
  action.milestones.push({
    title: described ?? action.title,
    deadlineText: deadline.text,
    deadlineDate: deadline.date,
    precision: deadline.precision,
    responsible: people.actors.length > 0 ? people.actors : [...action.responsible],
  });
  for (const name of people.actors) addOnce(action.responsible, name);
  if (deadline.date !== null && (action.deadlineDate === null || deadline.date > action.deadlineDate)) {
    action.deadlineDate = deadline.date;
    action.precision = deadline.precision;
    action.openKind = deadline.openKind;
  }
  action.deadlineText = [action.deadlineText, deadline.text].filter(Boolean).join(' ') || null;
  warn(
    doubts,
    { code: 'several-dates', field: 'deadline', text: action.deadlineText ?? undefined, row: row.number },
    true,
  );
  action.confidence = confidenceOf(action, plan.basis, plan.roles.weakTitle);
}

function ownTextsOrDates(plan: PlanTable, row: GridRow): string[] {
  return columnsOf(plan.roles, 'deadline').flatMap((index) => {
    const cell = row.cells[index];
    return cell && !cell.inherited && /[\p{L}\d]/u.test(cell.text) ? [cell.text] : [];
  });
}

/** The day before the last of a month, on a day off, where other rows end on the last day: kept, but pointed at. */
function noteTypos(actions: ExtractedAction[]): ExtractedAction[] {
  const monthEnds = new Set(
    actions.flatMap(({ deadlineDate, precision }) =>
      deadlineDate && precision === 'day' && isMonthEnd(deadlineDate) ? [deadlineDate] : [],
    ),
  );
  for (const action of actions) {
    const { deadlineDate: date, precision } = action;
    if (!date || precision !== 'day' || isMonthEnd(date)) continue;
    const { year, month, day } = partsOf(date);
    const end = lastDayOfMonth(year, month);
    if (day + 1 !== partsOf(end).day || dayFlags(date).length === 0 || !monthEnds.has(end)) continue;
    warn(action, { code: 'possible-typo', field: 'deadline', text: action.deadlineText ?? date });
  }
  return actions;
}

function isMonthEnd(date: IsoDate): boolean {
  const { year, month } = partsOf(date);
  return lastDayOfMonth(year, month) === date;
}
