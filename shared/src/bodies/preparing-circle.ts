/** A body with the one that prepares its matters. */
export interface PreparedBody {
  id: string;
  name: string;
  preparedById: string | null;
}

/**
 * The names of the bodies that would prepare for each other in a circle if `change` were made, each prepared by the next and
 * the last by the first; null when there is no circle. `bodies` are as they stand before the change.
 */
export function preparingCircle(
  bodies: readonly PreparedBody[],
  change: Pick<PreparedBody, 'id' | 'preparedById'>,
): string[] | null {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const way = [change.id];
  let next = change.preparedById;
  while (next !== null && !way.includes(next)) {
    way.push(next);
    next = byId.get(next)?.preparedById ?? null;
  }
  return next === change.id ? way.map((id) => byId.get(id)?.name ?? id) : null;
}
