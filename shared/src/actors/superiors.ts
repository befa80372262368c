/**
 * Whether the role `id` would be above itself if it reported to `superiorId`. `superiors` is whom each role reports to, by id;
 * a circle among others that is there already does not concern it.
 */
export function reachesItself(id: string, superiorId: string, superiors: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  let above: string | undefined = superiorId;
  while (above !== undefined && !passed.has(above)) {
    if (above === id) return true;
    passed.add(above);
    above = superiors.get(above);
  }
  return false;
}
