import type { ActionRow } from '../actions/action';
import { commissionRows } from '../boards/board-commissions';
import { planRows, type BoardPageInput } from '../boards/board-rows';
import type { IsoDate } from '../dates/iso-date';
import type { EffectGoal } from '../matters/matter';
import type { ReportPlan } from './report';

/** What the list of actions does not know of an action. */
export interface ReportFact {
  registryNumber: string | null;
  delayReason: string | null;
  effectGoals: readonly EffectGoal[];
  /** The decision that gave it, for a commission. */
  given: { on: IsoDate | null; paragraph: string | null; by: string; registryNumber: string | null } | null;
}

/** Everything that a report is composed from. */
export interface ReportSource extends BoardPageInput {
  meeting: NonNullable<BoardPageInput['meeting']>;
  organisation: string | null;
  introduction: string | null;
  proposal: readonly string[];
  /** By the id of the review. */
  plans: ReadonlyMap<string, ReportPlan>;
  /** By the id of the action. */
  facts: ReadonlyMap<string, ReportFact>;
}

/** Each action that the report tells of, once: those of the plans in their order, then the body's commissions elsewhere. */
export function reportRows(source: BoardPageInput): { plan: ActionRow[]; commissions: ActionRow[] } {
  const plan = planRows(source);
  const told = new Set(plan.map(({ id }) => id));
  return { plan, commissions: commissionRows(source).filter(({ id }) => !told.has(id)) };
}
