import type { SourceCell, SourceTable } from '../reading/source-document';
import { rolesOf } from './column-roles';
import { type Column, matchHeading } from './columns';
import type { GridRow } from './grid-rows';
import { isPlanHeading } from './heading-rows';
import type { PlanTable } from './plan-table';
import { hasWords, isBlank, oneLine } from './words';

interface Entry {
  heading: string;
  text: string;
  row: number;
  cell: SourceCell;
}

const SURE = 72;
const LONGEST_HEADING = 60;

/**
 * A table that lays each action out as a card: headings in the first column, what they say beside them (one column for each
 * action, or pairs of columns). Null when the first column does not hold the headings of a plan.
 */
export function readCards(source: SourceTable, table: number, section: string | null): PlanTable | null {
  const width = source.rows[0]?.cells.length ?? 0;
  if (width < 2 || source.rows.length < 2) return null;
  const left = source.rows.map(({ cells }) => headingOf(cells[0]));
  const known = left.filter((column) => column !== null);
  if (
    known.length < 2 ||
    known.length * 2 < source.rows.length ||
    !isPlanHeading(known.map((match, index) => ({ index, heading: match.heading, match: match.match })))
  ) {
    return null;
  }
  const cards = cardsOf(source, width);
  if (cards.length === 0) return null;
  const headings = [...new Set(cards.flat().map(({ heading }) => heading))];
  const columns: Column[] = headings.map((heading, index) => ({ index, heading, match: matchHeading(heading) }));
  const rows = cards.flatMap((card) => rowOf(card, headings));
  return { table, roles: rolesOf(columns, rows), rows, section, sheet: source.sheet ?? null, basis: 'headings' };
}

function headingOf(cell: SourceCell | undefined): Column | null {
  const heading = oneLine(cell?.text ?? '');
  if (!heading || heading.length > LONGEST_HEADING || cell?.continued === 'above') return null;
  const match = matchHeading(heading);
  return match && match.score >= SURE ? { index: 0, heading, match } : null;
}

function cardsOf(source: SourceTable, width: number): Entry[][] {
  const isPaired =
    width === 4 && source.rows.filter(({ cells }) => headingOf(cells[2]) !== null).length * 2 >= source.rows.length;
  const starts = isPaired ? [[1, 3]] : Array.from({ length: width - 1 }, (_, at) => [at + 1]);
  return starts.flatMap((columns) => splitCards(entriesOf(source, columns)));
}

function entriesOf(source: SourceTable, columns: readonly number[]): Entry[] {
  return source.rows.flatMap(({ cells }, at) =>
    columns.flatMap((column) => {
      const label = cells[column - 1]?.continued === 'left' || columns.length === 1 ? cells[0] : cells[column - 1];
      const cell = cells[column];
      const heading = oneLine(label?.text ?? '');
      if (!cell || !heading || cell.continued === 'left') return [];
      return [{ heading, text: cell.text, row: at + 1, cell }];
    }),
  );
}

/** A new card begins where the heading of the title stands again. */
function splitCards(entries: readonly Entry[]): Entry[][] {
  const isTitle = ({ heading }: Entry): boolean => matchHeading(heading)?.field === 'title';
  const first = entries.find(isTitle);
  if (!first) return [];
  const cards: Entry[][] = [];
  let card: Entry[] = [];
  for (const entry of entries) {
    const isRepeated = card.some(({ heading }) => heading === entry.heading);
    if (isRepeated && (entry.heading === first.heading || !card.some(({ heading }) => heading === first.heading))) {
      cards.push(card);
      card = [];
    }
    card.push(entry);
  }
  return [...cards, card].filter((entriesOfCard) =>
    entriesOfCard.some((entry) => isTitle(entry) && hasWords(entry.text)),
  );
}

function rowOf(card: readonly Entry[], headings: readonly string[]): GridRow[] {
  const title = card.find(({ heading, text }) => matchHeading(heading)?.field === 'title' && !isBlank(text));
  if (!title) return [];
  const found = headings.map((heading) => card.find((entry) => entry.heading === heading));
  const cells = found.map((entry) => ({
    text: entry?.text ?? '',
    inherited: false,
    ditto: false,
    strike: entry?.cell.strike === true,
    bold: false,
  }));
  const source = {
    line: title.row,
    cells: found.map((entry) => entry?.cell ?? { text: '', lines: [], colSpan: 1, rowSpan: 1 }),
  };
  return [{ cells, number: title.row, source }];
}
