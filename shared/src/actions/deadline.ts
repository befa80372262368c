import { formatPlanDate } from '../dates/format-plan-date';
import type { PlanDate } from '../dates/plan-date';
import type { RefusalCode } from '../refusal';
import type { DeadlineView } from './action';

/** The deadline that a parsed date gives; one without words is no deadline. */
export function deadlineOf(planDate: PlanDate): DeadlineView {
  const { text, date, precision, start, approximate, openKind } = planDate;
  return {
    text: text.trim() || null,
    date,
    precision,
    start: start ?? null,
    approximate: approximate ?? false,
    openKind: openKind ?? null,
  };
}

/** The deadline as a plan date, for `formatPlanDate` and `compareDeadlines`. */
export function planDateOf({ text, date, precision, start, approximate, openKind }: DeadlineView): PlanDate {
  return {
    text: text ?? '',
    date,
    precision,
    ...(start === null ? {} : { start }),
    ...(approximate ? { approximate } : {}),
    ...(openKind === null ? {} : { openKind }),
  };
}

/** The deadline in Swedish words ("30 april 2018", "löpande"); null when there is none. */
export function deadlineWords(deadline: DeadlineView): string | null {
  return formatPlanDate(planDateOf(deadline)) || null;
}

/** Why a deadline may not be moved to `to` for `reason`, or null when it may: it must be understood, and have a reason. */
export function refusalToMoveDeadline(to: PlanDate, reason: string): RefusalCode | null {
  if (to.error !== undefined || to.precision === null) return 'deadline-not-understood';
  return reason.trim() === '' ? 'reason-missing' : null;
}
