import type { Rule } from './page-rules';

/** A table drawn with lines: the edges of its columns and rows, and which of its squares belong together. */
export interface RuledGrid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** A cell from column and row `x`, `y`, counted from 0, that spans so many columns and rows. */
export interface GridCell {
  x: number;
  y: number;
  colSpan: number;
  rowSpan: number;
}

/** Lines closer than this, in points, are one line drawn twice. */
const SAME = 3;
const MOST_RULES = 8_000;

/** The grids that lines along both axes form, from the top down. */
export function ruledGrids(rules: Rule[]): RuledGrid[] {
  if (rules.length > MOST_RULES) return [];
  return components(rules)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((one, other) => (one.ys[0] ?? 0) - (other.ys[0] ?? 0));
}

function components(rules: Rule[]): Rule[][] {
  const parent = rules.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const byTop = rules.map((rule, index) => ({ rule, index })).sort((one, other) => one.rule.y0 - other.rule.y0);
  byTop.forEach(({ rule, index }, at) => {
    for (let next = at + 1; next < byTop.length; next += 1) {
      const other = byTop[next];
      if (!other || other.rule.y0 > rule.y1 + SAME) break;
      if (other.rule.x0 <= rule.x1 + SAME && other.rule.x1 >= rule.x0 - SAME) parent[find(other.index)] = find(index);
    }
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const group = groups.get(find(index));
    if (group) group.push(rule);
    else groups.set(find(index), [rule]);
  });
  return [...groups.values()];
}

function gridOf(rules: Rule[]): RuledGrid | null {
  const walls = rules.filter(({ x0, x1 }) => x0 === x1);
  const floors = rules.filter(({ y0, y1 }) => y0 === y1);
  const xs = cluster(walls.map(({ x0 }) => x0));
  const ys = cluster(floors.map(({ y0 }) => y0));
  if (xs.length < 3 || ys.length < 3) return null;
  return { xs, ys, cells: cellsOf(xs, ys, walls, floors) };
}

function cluster(values: number[]): number[] {
  const edges: number[] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = edges.at(-1);
    if (last === undefined || value - last > SAME) edges.push(value);
  }
  return edges;
}

function cellsOf(xs: number[], ys: number[], walls: Rule[], floors: Rule[]): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const taken = new Set<number>();
  const hasWall = (edge: number, row: number): boolean => {
    const level = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    return walls.some(({ x0, y0, y1 }) => Math.abs(x0 - (xs[edge] ?? 0)) <= SAME && y0 <= level && y1 >= level);
  };
  const hasFloor = (edge: number, column: number): boolean => {
    const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    return floors.some(({ y0, x0, x1 }) => Math.abs(y0 - (ys[edge] ?? 0)) <= SAME && x0 <= middle && x1 >= middle);
  };
  const cells: GridCell[] = [];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (taken.has(y * columns + x)) continue;
      let colSpan = 1;
      while (x + colSpan < columns && !taken.has(y * columns + x + colSpan) && !hasWall(x + colSpan, y)) colSpan += 1;
      let rowSpan = 1;
      while (y + rowSpan < rows && !hasFloor(y + rowSpan, x)) rowSpan += 1;
      for (let dy = 0; dy < rowSpan; dy += 1)
        for (let dx = 0; dx < colSpan; dx += 1) taken.add((y + dy) * columns + x + dx);
      cells.push({ x, y, colSpan, rowSpan });
    }
  }
  return cells;
}
