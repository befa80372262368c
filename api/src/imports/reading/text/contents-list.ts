/** Whether rows are a table of contents: two columns or more where the last is page numbers that never go back. */
export function isContentsList(rows: string[][]): boolean {
  if (rows.length < 3) return false;
  const pages = rows.map((row) => (row.length >= 2 ? pageNumber(row.at(-1) ?? '') : null));
  const known = pages.filter((page): page is number => page !== null);
  const rising = known.every((page, index) => index === 0 || page >= (known[index - 1] ?? 0));
  const titled = rows.every((row) => /\p{L}{2}/u.test(row.slice(0, -1).join(' ')) && row.length <= 3);
  return known.length === rows.length && rising && titled;
}

function pageNumber(text: string): number | null {
  const digits = /^\s*(\d{1,3})\s*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
