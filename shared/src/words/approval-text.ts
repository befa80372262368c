import type { ActionRow } from '../actions/action';
import { formatIsoDate } from '../dates/format-plan-date';
import type { DeciderState } from '../decision-path/decision-path';
import { paragraphText } from './decision-reason-text';

/** What the responsible says, told apart from what the deciders say: "Klar 12 juni 2018"; null for work that remains. */
export function doneText({ progress, reportedOn }: Pick<ActionRow, 'progress' | 'reportedOn'>): string | null {
  if (progress !== 'done') return null;
  return reportedOn === null ? 'Klar' : `Klar ${formatIsoDate(reportedOn)}`;
}

/** When the last of all that must decide said yes, and by which §: "18 juni 2018 § 55"; null until all have. */
export function approvalText({
  approval,
  deciderStates,
}: Pick<ActionRow, 'approval' | 'deciderStates'>): string | null {
  if (approval === null) return null;
  const last = deciderStates.findLast(({ decision }) => decision?.date === approval.on)?.decision;
  return `${formatIsoDate(approval.on)}${paragraphText(last?.paragraph ?? null)}${last?.byDelegation ? ' på delegation' : ''}`;
}

/** "3 av 4 beslutade" while some of several deciders have answered yes or no and others have not; otherwise null. */
export function decidedPartText(states: readonly DeciderState[]): string | null {
  const decided = states.filter(({ answer }) => answer === 'approved' || answer === 'rejected').length;
  return decided > 0 && decided < states.length ? `${decided} av ${states.length} beslutade` : null;
}
