import { pageCell, type PageTable } from './page-table';
import { ruledGrids, type GridCell, type RuledGrid } from './ruled-grid';
import type { Rule } from './page-rules';
import type { Word } from './words';

/** The tables that are drawn with lines on a page, and the words that stand outside them. */
export function ruledTables(words: Word[], rules: Rule[]): { tables: PageTable[]; rest: Word[] } {
  let rest = words;
  const tables: PageTable[] = [];
  for (const grid of ruledGrids(rules)) {
    const inside = rest.filter((word) => isInside(word, grid));
    if (inside.length === 0) continue;
    rest = rest.filter((word) => !inside.includes(word));
    tables.push(tableOf(grid, inside));
  }
  return { tables, rest };
}

/** Whether a word stands in a table that is drawn with lines. */
export function drawnTableTest(rules: Rule[]): (word: Word) => boolean {
  const grids = ruledGrids(rules);
  return (word) => grids.some((grid) => isInside(word, grid));
}

function tableOf(grid: RuledGrid, words: Word[]): PageTable {
  const byCell = new Map<GridCell, Word[]>();
  for (const word of words) {
    const cell = grid.cells.find((each) => holds(grid, each, word));
    if (cell) byCell.set(cell, [...(byCell.get(cell) ?? []), word]);
  }
  const rows = grid.ys
    .slice(1)
    .map((_, y) =>
      grid.cells
        .filter((cell) => cell.y === y)
        .map((cell) =>
          pageCell(byCell.get(cell) ?? [], grid.xs[cell.x] ?? 0, grid.xs[cell.x + cell.colSpan] ?? 0, cell),
        ),
    );
  return {
    kind: 'table',
    rows,
    columns: grid.xs.slice(0, -1),
    top: grid.ys[0] ?? 0,
    bottom: grid.ys.at(-1) ?? 0,
    guessed: false,
    wrapped: [],
  };
}

function isInside(word: Word, { xs, ys }: RuledGrid): boolean {
  const { x, y } = middleOf(word);
  return x >= (xs[0] ?? 0) - 1 && x <= (xs.at(-1) ?? 0) + 1 && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);
}

function holds({ xs, ys }: RuledGrid, cell: GridCell, word: Word): boolean {
  const { x, y } = middleOf(word);
  const inColumn = x >= (xs[cell.x] ?? 0) - 1 && x <= (xs[cell.x + cell.colSpan] ?? 0) + 1;
  return inColumn && y >= (ys[cell.y] ?? 0) && y <= (ys[cell.y + cell.rowSpan] ?? 0);
}

function middleOf({ x0, x1, y, size }: Word): { x: number; y: number } {
  return { x: (x0 + Math.min(x1, x0 + size)) / 2, y: y - size * 0.3 };
}
