import { parsePlanDate } from '@genomfor/shared';
import type { Column } from './columns';
import type { GridRow } from './grid-rows';
import { isBlank, oneLine } from './words';

const MARK = /^(?:x+|[●•■█▓▒▪◆★✓✔☑-]+|\*+|→|-+>|=+)$/iu;
const FEWEST = 3;
const PERIODS: ReadonlySet<string> = new Set(['month', 'quarter', 'tertial', 'week', 'half-year', 'year']);

/** The columns whose headings are months, weeks or quarters: a plan drawn as bars. Empty when they are fewer than three. */
export function periodColumns(columns: readonly Column[]): Column[] {
  const found = columns.filter(({ heading }) => {
    if (isBlank(heading) || heading.length > 24) return false;
    const { date, precision, error } = parsePlanDate(heading, { referenceDate: '2020-01-01' });
    return date !== null && !error && precision !== null && PERIODS.has(precision);
  });
  return found.length >= FEWEST ? found : [];
}

/** True when the columns name what is to be done and the rest are periods. */
export function isGanttHeading(columns: readonly Column[]): boolean {
  const hasTitle = columns.some(({ match }) => match?.field === 'title' && match.score >= 90);
  return hasTitle && periodColumns(columns).length >= FEWEST;
}

/** True when the cells under the periods hold marks and nothing else: figures under years are no bars. */
export function marksOnly(
  periods: readonly Column[],
  rows: readonly { cells: readonly { text: string }[] }[],
): boolean {
  const cells = rows
    .flatMap(({ cells: row }) => periods.map(({ index }) => row[index]?.text ?? ''))
    .filter((text) => text.trim() !== '');
  return cells.length > 0 && cells.every((text) => MARK.test(text.trim()));
}

/** The first and last marked period of a row, in the words of their headings; null when none is marked. */
export function markedSpan(row: GridRow, periods: readonly Column[]): { first: string; last: string } | null {
  const marked = periods.filter(({ index }) => MARK.test((row.cells[index]?.text ?? '').trim()));
  const [first] = marked;
  const last = marked.at(-1);
  return first && last ? { first: oneLine(first.heading), last: oneLine(last.heading) } : null;
}
