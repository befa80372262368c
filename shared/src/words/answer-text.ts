import { REPORT_ANSWERS, type ReportAnswer } from '../answers/report-answer';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';

export const REPORT_ANSWER_NAME: Record<ReportAnswer, string> = {
  ongoing: 'På gång',
  done: 'Klar',
  'more-time': 'Behöver mer tid',
  cannot: 'Kan ej',
};

/** The answers in the order they are offered, in words. */
export const REPORT_ANSWER_CHOICES = REPORT_ANSWERS.map((answer) => ({ answer, name: REPORT_ANSWER_NAME[answer] }));

/** The answer as it is told to others: "Kan ej, via länk i mejl". */
export function answerTold(answer: ReportAnswer, byLink: boolean): string {
  return byLink ? `${REPORT_ANSWER_NAME[answer]}, via länk i mejl` : REPORT_ANSWER_NAME[answer];
}

/** "Du svarade På gång 26 februari 2018." */
export function answeredText(answer: ReportAnswer, on: IsoDate): string {
  return `Du svarade ${REPORT_ANSWER_NAME[answer]} ${formatIsoDate(on)}.`;
}
