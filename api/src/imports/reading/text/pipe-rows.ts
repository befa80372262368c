const RULE_CELL = /^:?-{2,}:?$|^:-+:?$|^-+:$|^-$/;

/** Whether a line may be a row of a table drawn with pipes: with pipes at its edges, or at least two inside. */
export function looksPiped(line: string): boolean {
  const trimmed = line.trim();
  const inner = splitPipes(trimmed).length;
  return trimmed.startsWith('|') ? inner >= 1 && trimmed.length > 1 : inner >= 3;
}

/** Whether a row is only the rule under the headings, as in '|---|:--:|', or a drawn border, as in '+----+----+'. */
export function isPipeRule(line: string): boolean {
  const trimmed = line.trim();
  if (/^\+(?:[-=:]+\+)+$/.test(trimmed)) return true;
  return splitPipes(trimmed).every((cell) => RULE_CELL.test(cell.trim())) && trimmed.includes('-');
}

/** The cells of a row parted by pipes. Escaped pipes stay in their cell; '<br>' breaks the line inside a cell. */
export function splitPipes(line: string): string[] {
  const trimmed = line.trim();
  const inner = trimmed.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').replace(/<br\s*\/?>/gi, '\n'));
}
