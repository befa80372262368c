import {
  DECISION_OUTCOME_NAME,
  type DecisionOutcome,
  type DecisionView,
  formatIsoDate,
  type IsoDate,
  paragraphText,
} from '@genomfor/shared';

/** A decision to choose among: "18 juni 2018 § 55, bifall". */
export interface RegisteredDecision {
  id: string;
  words: string;
}

/** What answers yes to an action. */
const SAYS_YES: readonly DecisionOutcome[] = ['approved', 'answered', 'filed', 'noted'];

/** The final decisions of a body on or before `today`, latest first; only those that say yes when `onlyYes`. */
export function registeredDecisions(
  decisions: readonly DecisionView[],
  bodyId: string,
  { today, onlyYes }: { today: IsoDate; onlyYes: boolean },
): RegisteredDecision[] {
  return decisions
    .flatMap(({ id, body, role, outcome, date, paragraph }) =>
      body.id === bodyId && role === 'decides' && outcome !== null && date !== null && date <= today
        ? [{ id, outcome, date, paragraph }]
        : [],
    )
    .filter(({ outcome }) => !onlyYes || SAYS_YES.includes(outcome))
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ id, outcome, date, paragraph }) => ({
      id,
      words: `${formatIsoDate(date)}${paragraphText(paragraph)}, ${DECISION_OUTCOME_NAME[outcome].toLocaleLowerCase('sv')}`,
    }));
}
