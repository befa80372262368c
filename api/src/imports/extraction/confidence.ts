import type { ExtractedAction, WarningCode } from '@genomfor/shared';
import type { PlanTable } from './plan-table';

const CLEAN = 0.98;

/** How much less sure a reading is for each kind of doubt. */
const COST: Partial<Record<WarningCode, number>> = {
  'title-split': 0.2,
  'several-dates': 0.25,
  'stacked-actors': 0.1,
  'date-not-understood': 0.3,
  'no-such-day': 0.3,
  'year-inferred': 0.15,
  'date-approximate': 0.05,
  'date-ambiguous': 0.25,
  'responsible-missing': 0.05,
  'actor-unknown': 0.06,
  ditto: 0.05,
  'cell-merged': 0.03,
  'row-wrapped': 0.25,
  'columns-guessed': 0.3,
  'possible-typo': 0.1,
  'title-missing': 0.3,
};

const BASIS: Record<PlanTable['basis'], number> = {
  headings: 0,
  continued: 0.05,
  'continued-loosely': 0.1,
  content: 0.1,
  text: 0.15,
  lines: 0.1,
};

/** How sure the reading of a row is (0 to 1, two decimals): 0.9 and more only for known headings and exact cells. */
export function confidenceOf(
  action: Pick<ExtractedAction, 'warnings' | 'deadlineText' | 'responsible' | 'status'>,
  basis: PlanTable['basis'],
  weakTitle: boolean,
): number {
  const codes = new Set(action.warnings.map(({ code }) => code));
  let sure = CLEAN - BASIS[basis] - (weakTitle && basis === 'headings' ? 0.12 : 0);
  for (const code of codes) sure -= COST[code] ?? 0;
  if (action.deadlineText === null && action.responsible.length === 0) sure -= action.status === null ? 0.35 : 0.15;
  else if (action.deadlineText === null) sure -= 0.05;
  return Math.round(Math.max(0.05, sure) * 100) / 100;
}
