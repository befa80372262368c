import { type ActionRow, PROGRESS_NAME, REPORT_ANSWER_NAME, type Progress, type ReportStatus } from '@genomfor/shared';

/** One of the answers that can be given with a single press. */
export interface ReportChoice {
  key: 'ongoing' | 'done' | 'continuous' | 'more-time' | 'cannot';
  word: string;
  progress: Progress;
  /** Asks when it will be done instead. */
  asksWhen: boolean;
}

/** The answers that make sense for an action as it stands; none for one that shall not be done. */
export function reportChoices({ progress, deadline }: Pick<ActionRow, 'progress' | 'deadline'>): ReportChoice[] {
  const ongoing = choice('ongoing', PROGRESS_NAME.ongoing, 'ongoing');
  const done = choice('done', PROGRESS_NAME.done, 'done');
  const cannot = choice('cannot', REPORT_ANSWER_NAME.cannot, progress);
  switch (progress) {
    case 'dropped':
      return [];
    case 'done':
      return [{ ...ongoing, word: 'Pågår igen' }];
    case 'continuous':
      return [choice('continuous', 'Fortsätter', 'continuous'), done, cannot];
    case 'notStarted':
    case 'ongoing':
    case 'paused':
      return deadline.date === null
        ? [ongoing, done, cannot]
        : [
            ongoing,
            done,
            { ...choice('more-time', REPORT_ANSWER_NAME['more-time'], progress), asksWhen: true },
            cannot,
          ];
  }
}

/** What is sent for an answer. A forecast that was made earlier stands until the action is done or a new one is made. */
export function reportOf({ key, progress, asksWhen }: ReportChoice, when: string, comment: string): ReportStatus {
  return {
    progress,
    ...(asksWhen && { forecast: when.trim() }),
    ...(progress === 'done' && { forecast: null }),
    ...(key === 'cannot' && { cannot: true }),
    ...(comment.trim() && { comment: comment.trim() }),
  };
}

/** The report that puts back what stood before. */
export function undoOf({
  progress,
  forecast,
  assessment,
}: Pick<ActionRow, 'progress' | 'forecast' | 'assessment'>): ReportStatus {
  const cannot = assessment.reasons.find(({ code }) => code === 'cannot');
  return { progress, forecast, ...(cannot?.code === 'cannot' && { cannot: true, comment: cannot.because }) };
}

function choice(key: ReportChoice['key'], word: string, progress: Progress): ReportChoice {
  return { key, word, progress, asksWhen: false };
}
