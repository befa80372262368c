import { type ActionRow } from '@genomfor/shared';
import { cellText, PLAN_CELLS } from './plan-cells';

/** A field that a change is about, named as in the history, and what it is to say. */
export interface WantedField {
  field: string;
  text: string;
}

/** One field of an action that two people have changed, or that only the other one has. */
export interface FieldDifference {
  field: string;
  /** What stood when the person opened it. */
  before: string;
  /** What the person wants; null when only the other one has changed the field. */
  mine: string | null;
  /** What stands there now. */
  theirs: string;
}

/**
 * Every field where what the person saw or wants differs from what stands there now, in the order of the plan. A field
 * where both want the same is no difference.
 */
export function differences(seen: ActionRow, now: ActionRow, wanted: readonly WantedField[]): FieldDifference[] {
  const cells = PLAN_CELLS.map((cell) => ({ field: cell, before: cellText(seen, cell), theirs: cellText(now, cell) }));
  const others = [
    { field: 'progress', before: seen.progress, theirs: now.progress },
    { field: 'forecast', before: seen.forecast ?? '', theirs: now.forecast ?? '' },
    { field: 'description', before: seen.description ?? '', theirs: now.description ?? '' },
  ];
  return [...cells, ...others]
    .map((each) => ({ ...each, mine: wanted.find(({ field }) => field === each.field)?.text ?? null }))
    .filter(({ before, mine, theirs }) => (mine === null ? before !== theirs : mine !== theirs));
}
