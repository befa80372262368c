import { apply, type Matrix, numbersIn } from './matrix';

/** A straight line along an axis, in points from the top left of the page. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Point {
  x: number;
  y: number;
}

/** A filled shape this thin is a drawn line. */
const THIN = 3;
const SHORTEST = 3;
/** How many numbers follow each of pdf.js's drawing codes: move, line, curve, quadratic curve, close. */
const OPERANDS = [2, 2, 6, 4, 0];

/** The axis-parallel lines that a path draws when it is stroked (its segments) or filled (thin shapes). */
export function rulesOfPath(data: unknown, ctm: Matrix, painted: 'stroke' | 'fill'): Rule[] {
  const shapes = shapesOf(numbersIn(data)).map((shape) => shape.map(({ x, y }) => apply(ctm, x, y)));
  return shapes.flatMap(painted === 'stroke' ? strokedRules : filledRule);
}

function shapesOf(numbers: number[]): Point[][] {
  const shapes: Point[][] = [];
  let at = 0;
  while (at < numbers.length) {
    const code = numbers[at] ?? 4;
    const operands = numbers.slice(at + 1, at + 1 + (OPERANDS[code] ?? 0));
    const shape = shapes.at(-1);
    const end = { x: operands.at(-2) ?? 0, y: operands.at(-1) ?? 0 };
    if (code === 0) shapes.push([end]);
    else if (code === 4 && shape?.[0]) shape.push(shape[0]);
    else shape?.push(end);
    at += 1 + operands.length;
  }
  return shapes;
}

function strokedRules(shape: Point[]): Rule[] {
  return shape.slice(1).flatMap((to, index) => {
    const from = shape[index] ?? to;
    const dx = Math.abs(to.x - from.x);
    const dy = Math.abs(to.y - from.y);
    return Math.min(dx, dy) <= 1 && Math.max(dx, dy) >= SHORTEST ? [ruleBetween(from, to)] : [];
  });
}

function filledRule(shape: Point[]): Rule[] {
  const xs = shape.map(({ x }) => x);
  const ys = shape.map(({ y }) => y);
  const low = { x: Math.min(...xs), y: Math.min(...ys) };
  const high = { x: Math.max(...xs), y: Math.max(...ys) };
  const width = high.x - low.x;
  const height = high.y - low.y;
  return Math.min(width, height) <= THIN && Math.max(width, height) >= SHORTEST ? [ruleBetween(low, high)] : [];
}

function ruleBetween(from: Point, to: Point): Rule {
  const flat = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return {
    x0: flat ? Math.min(from.x, to.x) : middle.x,
    x1: flat ? Math.max(from.x, to.x) : middle.x,
    y0: flat ? middle.y : Math.min(from.y, to.y),
    y1: flat ? middle.y : Math.max(from.y, to.y),
  };
}
