import type { ExtractionWarning } from '@genomfor/shared';
import type { SourceBlock, SourceDocument, SourceRow, SourceTable } from '../reading/source-document';
import { type ColumnRoles, columnsOf, hasDate, namesActor, rolesOf } from './column-roles';
import { type GridRow, gridRows, ownCells } from './grid-rows';
import { mendBrokenRows } from './broken-rows';
import { readCards } from './cards';
import { guessRoles } from './guessed-columns';
import { labelledParts } from './labels';
import {
  findHeadingRows,
  headingKey,
  headingsAt,
  type HeadingRows,
  isOnlyTimed,
  isPlanHeading,
  SURE_SCORE,
} from './heading-rows';
import type { ColumnField } from './column-words';
import type { PlanTable } from './plan-table';
import { announcesPlan, isDocumentLine, isPageFurniture, isSectionText, isTitleText, plainHeading } from './sections';
import { isBlank, oneLine } from './words';

/** A table that is no plan, with the heading above it. */
export interface OtherTable {
  table: number;
  source: SourceTable;
  heading: string | null;
}

export interface FoundTables {
  plans: PlanTable[];
  others: OtherTable[];
  warnings: ExtractionWarning[];
}

const OWNER_LABEL = /^(?:ansvarig|ansvar|ansvarlig|ansvarig nämnd|tovholder|owner|lead)$/iu;

interface Scan {
  heading: string | null;
  /** The last short line or caption above, when nothing stands between it and the table. */
  near: string | null;
  /** Who is said to answer for what stands under the heading. */
  owner: string | null;
  /** Something more than a page number stood since the last table. */
  parted: boolean;
  headed: boolean;
  last: PlanTable | null;
  lastKey: string | null;
}

/** Finds the tables that are plans, in the order of the document, and leaves the others for what else they may be. */
export function findPlanTables(document: SourceDocument, title: string | null): FoundTables {
  const found: FoundTables = { plans: [], others: [], warnings: [] };
  const scan: Scan = {
    heading: null,
    near: null,
    owner: null,
    parted: false,
    headed: false,
    last: null,
    lastKey: null,
  };
  let table = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'table') {
      passText(block, scan, title);
      continue;
    }
    table += 1;
    readTable(block, table, scan, found, title);
    scan.near = null;
    scan.parted = false;
    scan.headed = false;
  }
  return found;
}

function passText(block: Exclude<SourceBlock, SourceTable>, scan: Scan, title: string | null): void {
  const text = oneLine(block.text);
  if (!text || isPageFurniture(text)) return;
  scan.parted = true;
  if (isDocumentLine(text)) return;
  const owner = ownerIn(block.text);
  if (owner !== null) {
    scan.owner = owner;
    return;
  }
  if (block.kind === 'heading') {
    scan.heading = block.level === 0 || isTitleText(text, title) ? null : plainHeading(text);
    scan.near = null;
    scan.owner = null;
    scan.headed = true;
    return;
  }
  scan.near = isSectionText(text) && !isTitleText(text, title) && block.list !== true ? plainHeading(text) : null;
}

/** The actor of a line such as "Ansvarig: Näringslivschef"; null when it says more than that. */
function ownerIn(text: string): string | null {
  const [[label, owner] = [], ...others] = labelledParts(text).fields;
  return label !== undefined && owner !== undefined && others.length === 0 && OWNER_LABEL.test(label) ? owner : null;
}

function readTable(source: SourceTable, table: number, scan: Scan, found: FoundTables, title: string | null): void {
  const heading = findHeadingRows(source);
  const cards = heading?.first === 0 ? null : readCards(source, table, scan.near ?? scan.heading);
  if (cards) {
    found.plans.push(cards);
    return;
  }
  if (heading && isOnlyTimed(heading.columns) && !announcesPlan(scan.near ?? scan.heading ?? title)) {
    found.others.push({ table, source, heading: scan.near ?? scan.heading ?? title });
    return;
  }
  if (!heading) {
    const plan = continuation(source, table, scan) ?? guessed(source, table, scan);
    if (!plan) {
      found.others.push({ table, source, heading: scan.near ?? scan.heading });
      return;
    }
    found.plans.push(plan);
    scan.last = plan;
    if (plan.basis !== 'continued') found.warnings.push({ code: 'columns-guessed', table });
    return;
  }
  const above = captionAbove(source.rows.slice(0, heading.first));
  const caption = above !== null && isTitleText(above, title) ? null : above;
  let section = caption ?? scan.near ?? scan.heading ?? (source.caption ? plainHeading(source.caption) : null);
  for (const { headings, from, to } of segments(source, heading)) {
    const key = headingKey(headings.columns);
    const isRepeated = key === scan.lastKey;
    if (isRepeated && !(headings.first === heading.first && scan.headed))
      found.warnings.push({ code: 'header-repeated', table, row: headings.first + 1 });
    // A table that only goes on after a page break stays in its section.
    if (isRepeated && !scan.headed && !caption && scan.last && headings.first === heading.first)
      section = scan.near ?? scan.last.section;
    const dates = headings.columns.filter(({ match }) => match?.field === 'deadline').map(({ index }) => index);
    const rows = gridRows(mendBrokenRows(source.rows.slice(from, to), dates), from + 1);
    const plan: PlanTable = {
      table,
      roles: rolesOf(headings.columns, rows),
      rows,
      section,
      sheet: source.sheet ?? null,
      owner: scan.owner,
      basis: 'headings',
    };
    found.plans.push(plan);
    scan.last = plan;
    scan.lastKey = key;
  }
}

/** The parts of a table that each begin with their own heading rows. */
function segments(source: SourceTable, first: HeadingRows): { headings: HeadingRows; from: number; to: number }[] {
  const result: { headings: HeadingRows; from: number; to: number }[] = [];
  let headings = first;
  let from = first.last + 1;
  for (let at = from; at < source.rows.length; at += 1) {
    const next = headingsAt(source.rows, at);
    if (!next || !isSurelyHeading(next, headings)) continue;
    result.push({ headings, from, to: at });
    headings = next;
    from = next.last + 1;
    at = next.last;
  }
  result.push({ headings, from, to: source.rows.length });
  return result;
}

function isSurelyHeading(next: HeadingRows, current: HeadingRows): boolean {
  if (headingKey(next.columns) === headingKey(current.columns)) return true;
  const named = next.columns.filter(({ heading }) => !isBlank(heading)).length;
  const exact = next.columns.filter(({ match }) => match !== null && match.score >= 90).length;
  return isPlanHeading(next.columns) && exact >= 3 && exact * 3 >= named * 2;
}

function captionAbove(rows: readonly SourceRow[]): string | null {
  for (const row of [...rows].reverse()) {
    const texts = new Set(row.cells.map(({ text }) => oneLine(text)).filter((text) => !isBlank(text)));
    const [only] = texts;
    if (texts.size === 1 && only && only.length <= 100) return plainHeading(only);
  }
  return null;
}

/** A table without headings that has the columns of the one before it. */
function continuation(source: SourceTable, table: number, scan: Scan): PlanTable | null {
  const { last } = scan;
  if (!last || last.roles.guessed || source.rows[0]?.cells.length !== last.roles.columns.length) return null;
  const rows = gridRows(source.rows, 1, last.rows.at(-1) ?? null);
  if (scan.parted && !looksLike(rows, last.roles)) return null;
  if (!scan.parted && !fits(rows, last.roles)) return null;
  const section = scan.near ?? (scan.headed ? scan.heading : last.section);
  const basis = scan.parted ? 'continued-loosely' : 'continued';
  return { table, roles: last.roles, rows, section, sheet: source.sheet ?? null, basis };
}

/** Nothing in the date column that is no date, unless it is empty. */
function fits(rows: readonly GridRow[], roles: ColumnRoles): boolean {
  return columnsOf(roles, 'deadline').every((index) => {
    const cells = rows.flatMap(({ cells }) => (isBlank(cells[index]?.text ?? '') ? [] : [cells[index]?.text ?? '']));
    return cells.length === 0 || cells.filter(hasDate).length * 2 >= cells.length;
  });
}

function looksLike(rows: readonly GridRow[], roles: ColumnRoles): boolean {
  const share = (indexes: readonly number[], test: (text: string) => boolean): number => {
    const full = rows.filter((row) => ownCells(row).length > 1);
    const hits = full.filter(({ cells }) => indexes.some((index) => test(cells[index]?.text ?? ''))).length;
    return full.length === 0 ? 0 : hits / full.length;
  };
  const dates = share(columnsOf(roles, 'deadline'), hasDate);
  const actors = share(columnsOf(roles, 'responsible'), namesActor);
  return fits(rows, roles) && dates >= 0.5 && (actors >= 0.5 || columnsOf(roles, 'responsible').length === 0);
}

function guessed(source: SourceTable, table: number, scan: Scan): PlanTable | null {
  const all = gridRows(source.rows, 1);
  const heading = scan.near ?? scan.heading;
  if (isAboutElse(source)) return null;
  const roles = guessRoles(all, heading);
  const rows = roles && isUndated(all[0], roles) ? all.slice(1) : all;
  return roles && { table, roles, rows, section: heading, sheet: source.sheet ?? null, basis: 'content' };
}

/** The first row of a table whose other rows have dates: its headings, in words that nobody knows. */
function isUndated(row: GridRow | undefined, roles: ColumnRoles): boolean {
  const texts = columnsOf(roles, 'deadline').map((index) => row?.cells[index]?.text ?? '');
  return texts.some((text) => !isBlank(text)) && !texts.some(hasDate);
}

const OTHER_THINGS: ReadonlySet<ColumnField> = new Set([
  'foreign',
  'otherDate',
  'completedOn',
  'cost',
  'indicator',
  'finding',
]);

/** Two headings or more are known, one is of other things than plans, and none says when something shall be done. */
function isAboutElse(source: SourceTable): boolean {
  const columns = headingsAt(source.rows, 0)?.columns ?? [];
  const matches = columns.flatMap(({ match }) => (match && match.score >= SURE_SCORE ? [match] : []));
  const isTimed = matches.some(({ field, weak }) => field === 'deadline' && !weak);
  return matches.length >= 2 && !isTimed && matches.some(({ field }) => OTHER_THINGS.has(field));
}
