import type { PlanBody } from './read-meeting-plan-bodies';
import type { PlanBlock } from './read-meeting-plan';

/** The bodies of the example municipality. */
export const bodiesOfPlan: PlanBody[] = [
  ['Kommunfullmäktige', 'KF'],
  ['Kommunstyrelsen', 'KS'],
  ['Kommunstyrelsens arbetsutskott', 'KSAU'],
  ['Socialnämnden', 'SN'],
].map(([name = '', abbreviation = '']) => ({ id: abbreviation, name, kind: 'body', abbreviation, aliases: [] }));

/** Lines of a plan. */
export function lines(...texts: string[]): PlanBlock[] {
  return texts.map((text) => ({ kind: 'line', text }));
}

/** A table of a plan, its rows written with '|' between the cells. */
export function table(...rows: string[]): PlanBlock {
  return { kind: 'table', rows: rows.map((row) => row.split('|').map((cell) => cell.trim())) };
}
