import type { ReportStatus } from '../actions/action-change';
import type { Progress } from '../assessment/assessment';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { parsePlanDate } from '../dates/parse-plan-date';
import type { FieldError } from '../refusal';
import type { GiveAnswer } from './answer-page';
import type { ReportAnswer } from './report-answer';

const NEEDS_WHY: readonly ReportAnswer[] = ['more-time', 'cannot'];

/** Whether the answer must say why. */
export function asksWhy(answer: ReportAnswer): boolean {
  return NEEDS_WHY.includes(answer);
}

/**
 * What is missing or wrong in an answer, by the fields `when` and `comment`, in Swedish; empty when it can be sent. More time
 * means a day that is not past and lies after the deadline, if there is one. Today is a Swedish calendar day.
 */
export function answerFaults(given: GiveAnswer, deadline: IsoDate | null, today: IsoDate): FieldError[] {
  const faults: FieldError[] = [];
  if (given.answer === 'more-time') faults.push(...whenFaults(given.when?.trim() ?? '', deadline, today));
  if (asksWhy(given.answer) && !given.comment?.trim()) {
    faults.push({
      field: 'comment',
      message: given.answer === 'cannot' ? 'Skriv varför det inte går.' : 'Skriv varför mer tid behövs.',
    });
  }
  return faults;
}

function whenFaults(when: string, deadline: IsoDate | null, today: IsoDate): FieldError[] {
  const fault = (message: string): FieldError[] => [{ field: 'when', message }];
  if (when === '') return fault('Skriv när du tror att det blir klart.');
  const { date, error } = parsePlanDate(when, { referenceDate: today });
  if (error === 'no-such-day') return fault('Den dagen finns inte i kalendern.');
  if (error !== undefined || date === null) {
    return fault('Datumet går inte att tolka. Skriv till exempel 2018-04-30 eller april 2018.');
  }
  if (date < today) return fault(`${formatIsoDate(date)} har redan passerat. Skriv en kommande dag.`);
  if (deadline !== null && date <= deadline) {
    return fault(`Slutdatum är ${formatIsoDate(deadline)}. Skriv en senare dag, eller svara På gång.`);
  }
  return [];
}

/**
 * The report that an answer without faults makes of an action with this progress. The plan's deadline stays in every case,
 * and an earlier forecast stands until it is taken back, the action is done or a new one is made.
 */
export function reportOfAnswer(progress: Progress, given: GiveAnswer): ReportStatus {
  const comment = given.comment?.trim() || null;
  switch (given.answer) {
    case 'ongoing':
      return {
        progress: progress === 'continuous' ? progress : 'ongoing',
        comment,
        ...(given.deadlineHolds && { forecast: null }),
      };
    case 'done':
      return { progress: 'done', comment, forecast: null };
    case 'more-time':
      return { progress: stillOpen(progress), comment, forecast: given.when?.trim() ?? null };
    case 'cannot':
      return { progress: stillOpen(progress), comment, cannot: true };
  }
}

/** Who needs more time, or cannot, has not done it after all. */
function stillOpen(progress: Progress): Progress {
  return progress === 'done' ? 'ongoing' : progress;
}
