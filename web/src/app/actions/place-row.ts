import { type ActionRow, type PlaceAction } from '@genomfor/shared';

/**
 * Where a row lands when it is moved one step in the order of the plan, or null when it already stands at the end.
 * The step past the first or last row of a section leads into the section beside it.
 */
export function stepped(rows: readonly ActionRow[], id: string, step: 'up' | 'down'): PlaceAction | null {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  const beside = rows[step === 'up' ? at - 1 : at + 1];
  if (!row || !beside) return null;
  if (step === 'up') {
    return beside.sectionId === row.sectionId
      ? { sectionId: row.sectionId, beforeId: beside.id }
      : { sectionId: beside.sectionId, beforeId: null };
  }
  if (beside.sectionId !== row.sectionId) return { sectionId: beside.sectionId, beforeId: beside.id };
  const after = rows[at + 2];
  return { sectionId: row.sectionId, beforeId: after?.sectionId === row.sectionId ? after.id : null };
}

/** The rows as they will stand when `place` has been carried out; unchanged when the row is not among them. */
export function placed(rows: readonly ActionRow[], id: string, place: PlaceAction): ActionRow[] {
  const row = rows.find((each) => each.id === id);
  if (!row) return [...rows];
  const others = rows.filter((each) => each.id !== id);
  const sectionTitle = others.find((each) => each.sectionId === place.sectionId)?.sectionTitle ?? row.sectionTitle;
  const moved = { ...row, sectionId: place.sectionId, sectionTitle };
  const lastInSection = others.findLastIndex((each) => each.sectionId === place.sectionId);
  const at = place.beforeId ? others.findIndex((each) => each.id === place.beforeId) : lastInSection + 1;
  return [...others.slice(0, at), moved, ...others.slice(at)];
}
