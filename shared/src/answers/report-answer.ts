export const REPORT_ANSWERS = ['ongoing', 'done', 'more-time', 'cannot'] as const;
/** What the responsible answers when asked how it goes: på gång, klar, behöver mer tid, kan ej. */
export type ReportAnswer = (typeof REPORT_ANSWERS)[number];

/** How the answers are written in addresses: "?svar=klar". */
export const ANSWER_IN_ADDRESS: Record<ReportAnswer, string> = {
  ongoing: 'pa-gang',
  done: 'klar',
  'more-time': 'mer-tid',
  cannot: 'kan-ej',
};

/**
 * The address of an answer page with one answer chosen beforehand. Nothing is sent until the person presses: a program that
 * follows the address has answered nothing.
 */
export function answerAddress(page: string, answer: ReportAnswer): string {
  return `${page}?svar=${ANSWER_IN_ADDRESS[answer]}`;
}

/** The answer that the word of an address stands for; null when it stands for none. */
export function answerInAddress(word: string | null | undefined): ReportAnswer | null {
  return REPORT_ANSWERS.find((answer) => ANSWER_IN_ADDRESS[answer] === word) ?? null;
}
