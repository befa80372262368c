/** The rows by their key, each group in the order that its rows came. */
export function grouped<K, V>(rows: Iterable<V>, keyOf: (row: V) => K): ReadonlyMap<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
