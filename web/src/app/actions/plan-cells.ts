import { type ActionEdit, type ActionRow, type ActorRef } from '@genomfor/shared';

/** The cells of a plan that are edited where they stand, in the order of the paper. */
export const PLAN_CELLS = ['title', 'deadline', 'responsible', 'deciders', 'dependencies'] as const;
export type PlanCell = (typeof PLAN_CELLS)[number];

/** A cell in a certain row, as long as it is being edited or saved. */
export interface CellPlace {
  id: string;
  cell: PlanCell;
}

/** What stands in a cell as a person would type it; empty when nothing does. */
export function cellText(row: ActionRow, cell: PlanCell): string {
  switch (cell) {
    case 'title':
      return row.title;
    case 'deadline':
      return row.deadline.text ?? row.deadline.date ?? '';
    case 'responsible':
      return names(row.responsible);
    case 'deciders':
      return names(row.deciders);
    case 'dependencies':
      return row.dependencies.map((dependency) => dependency.text).join(', ');
  }
}

/** The change that puts `text` in the cell. The deadline is changed in a way of its own, with a reason. */
export function editOf(cell: Exclude<PlanCell, 'deadline'>, text: string): ActionEdit {
  return { [cell]: text.trim() };
}

/** The cell that Tab leads to from `place`, through the row and on to the next; null after the last one. */
export function cellBeside(ids: readonly string[], place: CellPlace, step: 1 | -1): CellPlace | null {
  const flat = ids.indexOf(place.id) * PLAN_CELLS.length + PLAN_CELLS.indexOf(place.cell) + step;
  const id = ids[Math.floor(flat / PLAN_CELLS.length)];
  const cell = PLAN_CELLS[((flat % PLAN_CELLS.length) + PLAN_CELLS.length) % PLAN_CELLS.length];
  return id !== undefined && cell ? { id, cell } : null;
}

function names(actors: readonly ActorRef[]): string {
  return actors.map((actor) => actor.name).join(', ');
}
