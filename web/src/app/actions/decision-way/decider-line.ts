import {
  DECIDER_ANSWER_NAME,
  DECISION_OUTCOME_NAME,
  type DeciderAnswer,
  type DeciderState,
  type DecisionRef,
  formatIsoDate,
  paragraphText,
  pathStateName,
  type Standing,
} from '@genomfor/shared';
import { PATH_STANDING } from '../../ui/path-standing/path-standing';

/** How it stands with one decider: an icon's name and the words beside it. */
export interface DeciderLine {
  standing: Standing;
  words: string;
}

const ANSWER_STANDING: Record<Exclude<DeciderAnswer, 'pending'>, Standing> = {
  approved: 'approved',
  rejected: 'risk',
  tabled: 'risk',
  referredBack: 'risk',
};

/** "Bifall 18 juni 2018 § 55" of one that has answered; how far the matter has come of one that has not. */
export function deciderLine({ answer, decision, path }: DeciderState): DeciderLine {
  if (answer !== 'pending') return { standing: ANSWER_STANDING[answer], words: answeredText(answer, decision) };
  if (path === null) return { standing: 'await', words: DECIDER_ANSWER_NAME.pending };
  return { standing: PATH_STANDING[path.state], words: pathStateName(path) };
}

function answeredText(answer: DeciderAnswer, decision: DecisionRef | null): string {
  const { outcome = null, date = null, paragraph = null, byDelegation = false } = decision ?? {};
  const said = outcome === null || byDelegation ? DECIDER_ANSWER_NAME[answer] : DECISION_OUTCOME_NAME[outcome];
  return `${said}${date === null ? '' : ` ${formatIsoDate(date)}`}${paragraphText(paragraph)}${byDelegation ? ' på delegation' : ''}`;
}
