import type { SourceDocument, SourceRow } from '../reading/source-document';
import { columnsOf, hasDate, namesActor, rolesOf } from './column-roles';
import { type Column, matchHeading } from './columns';
import { gridRows } from './grid-rows';
import { isPlanHeading } from './heading-rows';
import type { PlanTable } from './plan-table';
import { oneLine } from './words';

const SURE = 96;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 8;
const FEWEST_ROWS = 2;

/**
 * A plan whose cells stand each on a line of its own, as some programs leave a table: first the headings, then the rows.
 * Only where every row has a date under the dates and an actor under the actors; null otherwise.
 */
export function readLineCells(document: SourceDocument): PlanTable | null {
  const lines = document.blocks
    .flatMap((block) => (block.kind === 'table' ? [] : [oneLine(block.text)]))
    .filter(Boolean);
  for (let at = 0; at < lines.length; at += 1) {
    const columns = headingsFrom(lines.slice(at, at + MOST_COLUMNS));
    if (columns.length < FEWEST_COLUMNS || !isPlanHeading(columns)) continue;
    const plan = rowsUnder(columns, lines.slice(at + columns.length));
    if (plan) return plan;
  }
  return null;
}

function headingsFrom(lines: readonly string[]): Column[] {
  const columns: Column[] = [];
  for (const [index, heading] of lines.entries()) {
    const match = matchHeading(heading);
    if (!match || match.score < SURE) break;
    columns.push({ index, heading, match });
  }
  return columns;
}

function rowsUnder(columns: readonly Column[], lines: readonly string[]): PlanTable | null {
  const width = columns.length;
  const all: SourceRow[] = [];
  for (let at = 0; at + width <= lines.length; at += width) {
    const cells = lines.slice(at, at + width).map((text) => ({ text, lines: [text], colSpan: 1, rowSpan: 1 }));
    all.push({ cells, line: at + 1 });
  }
  const roles = rolesOf(columns, gridRows(all, 1));
  const dates = columnsOf(roles, 'deadline');
  const actors = columnsOf(roles, 'responsible');
  const isWhole = ({ cells }: SourceRow): boolean =>
    [
      ...dates.map((index) => hasDate(cells[index]?.text ?? '')),
      ...actors.map((index) => namesActor(cells[index]?.text ?? '')),
    ].every(Boolean);
  const misfit = all.findIndex((row) => !isWhole(row));
  const rows = gridRows(misfit < 0 ? all : all.slice(0, misfit), 1);
  if (dates.length === 0 || actors.length === 0 || rows.length < FEWEST_ROWS) return null;
  return { table: 0, roles, rows, section: null, sheet: null, basis: 'lines' };
}
