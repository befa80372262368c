import {
  formatIsoDate,
  type FollowUpTask,
  isBetterThanComputed,
  type OwnAssessment,
  type Progress,
  REPORTABLE_PROGRESS,
  type ReportStatus,
} from '@genomfor/shared';

/** What stands in the fields of a report. */
export interface ReportFields {
  progress: Progress;
  forecast: string;
  assessment: OwnAssessment | null;
  comment: string;
}

/** What the fields say from the start: how the action stands, and what was last believed of it. */
export function fieldsOf({ action, answer, before }: FollowUpTask): ReportFields {
  return {
    progress: REPORTABLE_PROGRESS.includes(action.progress) ? action.progress : 'ongoing',
    forecast: action.forecast === null ? '' : formatIsoDate(action.forecast),
    assessment: (answer ?? before)?.assessment ?? null,
    comment: answer?.comment ?? '',
  };
}

/** Whether a forecast and an assessment have any meaning: not for what is done. */
export function asksAhead(progress: Progress): boolean {
  return progress !== 'done';
}

/** What is sent for the fields. An empty forecast takes an earlier one away. */
export function reportOf({ progress, forecast, assessment, comment }: ReportFields): ReportStatus {
  const ahead = asksAhead(progress);
  return {
    progress,
    forecast: ahead ? forecast.trim() || null : null,
    assessment: ahead ? assessment : null,
    comment: comment.trim() || null,
  };
}

/**
 * The report that nothing has happened: all stays as it was. What was believed is said again, unless it has become better than
 * what is computed, which somebody must explain.
 */
export function nothingNew({ action, answer, before }: FollowUpTask): ReportStatus {
  const believed = (answer ?? before)?.assessment ?? null;
  const stands = believed !== null && !isBetterThanComputed(believed, action.assessment.light);
  return { progress: action.progress, assessment: stands ? believed : null, comment: 'Inget nytt.' };
}
