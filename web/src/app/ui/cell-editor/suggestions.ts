/** Whole cell texts to choose from while one is typed: what stands before the last comma, and each name that fits after it. */
export function suggestions(typed: string, names: readonly string[], limit = 8): string[] {
  const comma = typed.lastIndexOf(',');
  const before = comma < 0 ? '' : `${typed.slice(0, comma)}, `;
  const begun = typed
    .slice(comma + 1)
    .trim()
    .toLocaleLowerCase('sv');
  return names
    .filter((name) => name.toLocaleLowerCase('sv').includes(begun))
    .slice(0, limit)
    .map((name) => before + name);
}
