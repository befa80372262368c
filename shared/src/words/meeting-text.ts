import type { UnionMode } from '../bodies/body';
import { WEEKDAY_NAMES, formatIsoDate } from '../dates/format-plan-date';
import { isoWeekOf, weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { MeetingProblem, MeetingRemark } from '../meetings/meeting';

export const UNION_MODE_NAME: Record<UnionMode, string> = {
  samverkan: 'Samverkan',
  mbl: 'MBL-förhandling',
};

/** Why a row of a sammanträdesplan needs a look, each as one sentence. */
export const MEETING_PROBLEM_TEXT: Record<MeetingProblem, string> = {
  'body-missing': 'Planen säger inte vilket organ.',
  'body-unknown': 'Organet finns inte i Genomför.',
  'date-not-understood': 'Datumet går inte att tolka.',
  'no-such-day': 'Den dagen finns inte i kalendern.',
  'year-inferred': 'Året står inte i planen utan är antaget.',
  'weekday-differs': 'Veckodagen stämmer inte med datumet.',
  'twice-in-plan': 'Samma organ och dag står två gånger.',
  'falls-on-weekend': 'Dagen är en helg.',
  'falls-on-holiday': 'Dagen är en röd dag.',
};

/** What a secretary should look at in a meeting, in Swedish as one sentence. */
export function meetingRemarkText(remark: MeetingRemark): string {
  switch (remark.code) {
    case 'falls-on-weekend':
      return remark.weekday === 'saturday' ? 'Dagen är en lördag.' : 'Dagen är en söndag.';
    case 'falls-on-holiday':
      return `Dagen är ${remark.name}.`;
    case 'same-day':
      return `${remark.body} sammanträder samma dag.`;
    case 'submission-after-notice':
      return `Papperen ska in först ${formatIsoDate(remark.submissionDue)}, efter kallelsen ${formatIsoDate(remark.noticeDue)}.`;
    case 'submission-passed':
      return `Dagen för papper passerade ${formatIsoDate(remark.submissionDue)}.`;
  }
}

/** "onsdag, vecka 16": what a secretary knows a day by beside its date. Weeks are those of ISO 8601. */
export function weekdayAndWeek(date: IsoDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(date) - 1] ?? ''}, vecka ${isoWeekOf(date).week}`;
}
