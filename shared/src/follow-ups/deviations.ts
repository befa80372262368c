import type { ActionRow } from '../actions/action';
import type { Reason } from '../assessment/assessment';
import { isBetterThanComputed } from '../assessment/own-assessment';
import { compareByGravity, gravityOf } from '../assessment/standings';
import { deviationText } from '../words/follow-up-text';
import { DEVIATION_CODES, type Deviation, type DeviationCode, type RoundAnswer } from './follow-up';

/** An action that a round asks about, with what was answered. */
export interface AskedAction {
  row: ActionRow;
  answer: Pick<RoundAnswer, 'assessment' | 'comment'> | null;
}

/**
 * Why an action deviates in a round, gravest first; empty when it does not. It is late or at risk by what is computed, is
 * believed to deviate or not to be done in time, is believed to be better than what is computed, or is not reported.
 */
export function deviationCodes({ row, answer }: AskedAction): DeviationCode[] {
  const { standing, light, reasons } = row.assessment;
  const own = answer?.assessment ?? null;
  const forecastIsLate = reasons.some(({ code }) => code === 'forecast-late');
  const deviates: Record<DeviationCode, boolean> = {
    late: standing === 'late',
    'will-fail': own === 'red',
    'forecast-late': forecastIsLate,
    'at-risk': standing === 'risk' && reasons[0]?.code !== 'forecast-late',
    deviates: own === 'yellow',
    'better-than-computed': own !== null && isBetterThanComputed(own, light),
    'not-reported': answer === null,
  };
  return DEVIATION_CODES.filter((code) => deviates[code]);
}

/** The actions that deviate, the gravest first, and of those that are equally grave the one that stands first. */
export function deviationsOf(asked: readonly AskedAction[]): Deviation[] {
  return asked
    .flatMap((each) => {
      const codes = deviationCodes(each);
      const [gravest] = codes;
      return gravest ? [{ ...each, codes, gravest }] : [];
    })
    .sort(
      (a, b) =>
        DEVIATION_CODES.indexOf(a.gravest) - DEVIATION_CODES.indexOf(b.gravest) ||
        compareByGravity(gravityOf(a.row.assessment), gravityOf(b.row.assessment)),
    )
    .map(({ row, answer, codes }) => ({
      actionId: row.id,
      title: row.title,
      responsible: row.responsible.map(({ name }) => name),
      standing: row.assessment.standing,
      own: answer?.assessment ?? null,
      comment: answer?.comment ?? null,
      reasons: codes.map((code) => ({ code, text: deviationText(code, reasonBehind(code, row)) })),
    }));
}

/** The computed reason that says why; null for what is said in the round itself. */
function reasonBehind(code: DeviationCode, { assessment }: ActionRow): Reason | null {
  switch (code) {
    case 'late':
    case 'at-risk':
      return assessment.reasons[0] ?? null;
    case 'forecast-late':
      return assessment.reasons.find((reason) => reason.code === 'forecast-late') ?? null;
    case 'will-fail':
    case 'deviates':
    case 'better-than-computed':
    case 'not-reported':
      return null;
  }
}
