/** What was sent of a change. A DTO carries every field that it names, as undefined when nobody sent it. */
export function sent<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}
