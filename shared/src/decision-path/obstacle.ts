import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { isInTimeFor, type Stage } from './chain-search';
import type { PathBody, PathMeeting, PathObstacle } from './decision-path';
import type { PlannedMeetings } from './matter-progress';

/** Days past a body's last known meeting from which a deadline lies in a calendar that nobody has entered yet. */
const CALENDAR_DAYS = 60;

/** Whether the deadline lies so far past the body's last meeting that the calendar of that time cannot have been entered. */
export function calendarEnds(meetings: readonly PathMeeting[], deadline: IsoDate): boolean {
  const last = meetings.at(-1);
  return last !== undefined && addDays(last.date, CALENDAR_DAYS) < deadline;
}

/**
 * Why no chain through the stages makes the deadline: the decider does not meet in time, or a body that prepares has no
 * meeting left before the body it prepares for. Null when a chain makes it.
 */
export function obstacleOf(
  stages: readonly Stage[],
  deadline: IsoDate,
  plannedOf: PlannedMeetings,
  today: IsoDate,
): PathObstacle | null {
  let next: Useful | null = null;
  for (const stage of [...stages].reverse()) {
    const useful: Useful = { body: stage.body, meetings: usefulMeetings(stage, next, deadline) };
    if (useful.meetings.length === 0)
      return next ? unprepared(stage.body, next) : gapOf(stage, plannedOf, deadline, today);
    next = useful;
  }
  return null;
}

/** The meetings of a body from which a decision can still be reached in time. */
interface Useful {
  body: PathBody;
  meetings: PathMeeting[];
}

function usefulMeetings({ stops }: Stage, next: Useful | null, deadline: IsoDate): PathMeeting[] {
  const meetings = stops.map(({ meeting }) => meeting);
  return next
    ? meetings.filter(({ date }) => next.meetings.some((later) => isInTimeFor(date, later)))
    : meetings.filter(({ date }) => date <= deadline);
}

function unprepared(body: PathBody, next: Useful): PathObstacle | null {
  const meeting = next.meetings.at(-1);
  return meeting ? { code: 'no-preparation', body: body.name, decider: next.body.name, meeting: meeting.date } : null;
}

/** The time around the deadline, and around today when that is later, in which the body does not meet. */
function gapOf({ body }: Stage, plannedOf: PlannedMeetings, deadline: IsoDate, today: IsoDate): PathObstacle {
  const meetings = plannedOf(body);
  const before = meetings.find(({ date }) => date > deadline && date >= today)?.date ?? null;
  const after = meetings.findLast(({ date }) => before === null || date < before)?.date ?? null;
  return { code: 'no-meeting', body: body.name, after, before };
}
