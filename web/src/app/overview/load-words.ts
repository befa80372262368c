import { type RoleLoad, listText, numberText, sentenceCase, smallNumber } from '@genomfor/shared';

/** Numbers that are compared are written alike: all in words, or all in digits. */
const MOST_IN_WORDS = 12;

/** How many of a role's open actions are late, may fail, and neither; an action is counted once. */
export interface LoadParts {
  late: number;
  risk: number;
  calm: number;
}

/** The parts of a role's bar. */
export function partsOf({ open, late, atRisk }: RoleLoad): LoadParts {
  return { late, risk: atRisk, calm: Math.max(0, open - late - atRisk) };
}

/** ", varav 1 försenad och 2 riskerar", ", som riskerar" of a single one; empty when nothing speaks against them. */
export function troubleText({ open, late, atRisk }: RoleLoad): string {
  if (open === 1 && late + atRisk === 1) return late === 1 ? ', som är försenad' : ', som riskerar';
  const parts = [
    ...(late > 0 ? [`${late} ${late === 1 ? 'försenad' : 'försenade'}`] : []),
    ...(atRisk > 0 ? [`${atRisk} riskerar`] : []),
  ];
  return parts.length > 0 ? `, varav ${listText(parts)}` : '';
}

/** A sentence when one role carries more than half of what is open; otherwise empty. */
export function overloadText(load: readonly RoleLoad[], open: number): string {
  const most = load[0];
  if (!most || load.length < 2 || most.open * 2 <= open) return '';
  const many = open > MOST_IN_WORDS ? numberText : smallNumber;
  return `${sentenceCase(many(most.open))} av ${many(open)} åtgärder ligger på en enda roll.`;
}
