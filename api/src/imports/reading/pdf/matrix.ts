/** An affine transformation [a b c d e f] as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Where a point ends up. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A matrix of the six first numbers of nested lists; the identity when they are not six numbers. */
export function toMatrix(values: unknown): Matrix {
  const [a, b, c, d, e, f] = numbersIn(values);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) {
    return IDENTITY;
  }
  return [a, b, c, d, e, f];
}

/** All numbers in a value that may be a number, a list, a typed array or lists of these. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (isTypedArray(value)) return Array.from(value);
  return Array.isArray(value) ? value.flatMap(numbersIn) : [];
}

/** Seen by its shape, for PDF.js may hand over lists made in another context, of which `instanceof` knows nothing. */
function isTypedArray(value: unknown): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && 'length' in value;
}
