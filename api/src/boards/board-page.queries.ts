import {
  addDays,
  composeBoardPage,
  type BoardPage,
  type BoardPageInput,
  type BodyView,
  type IsoDate,
  type MeetingView,
} from '@genomfor/shared';
import { readRows } from '../actions/action-rows.queries';
import { type Viewing } from '../actions/viewing.queries';
import { readDecisionCalendar } from '../bodies/decision-calendar.queries';
import { readMeetings } from '../bodies/meetings.queries';
import { readChangesOf } from '../history/history.queries';
import { swedishDay } from '../platform/clock/clock';
import { type Source } from '../platform/database/select';
import {
  readBoardActionIds,
  readOwnDecisionIds,
  readOwnedReviewIds,
  readReviewActionIds,
} from './board-actions.queries';
import { readPersonNames } from './known-names.queries';

/** What a page is of: everything that concerns the body, or all of some reviews. */
export interface BoardScope {
  body: BodyView;
  meeting: BoardPage['meeting'];
  /** Left out or empty: the reviews that the body owns, and what it decides, has given or is told of. */
  reviewIds?: readonly string[];
}

/** The body's page as it is on the day of `viewing`, made for `meeting`. Holds no name of a person. */
export async function readBoardPage(source: Source, scope: BoardScope, viewing: Viewing): Promise<BoardPage> {
  return composeBoardPage(await readBoardInput(source, scope, viewing));
}

/** Everything that the body's page, and a report to it, is composed from. Holds names. */
export async function readBoardInput(
  source: Source,
  { body: { id, name, kind, bodyKind }, meeting, reviewIds = [] }: BoardScope,
  viewing: Viewing,
): Promise<BoardPageInput> {
  const { today } = viewing;
  const meetings = await readPlannedDays(source, id, today);
  const previousMeeting = lastBefore(meetings, meeting !== null && meeting.date < today ? meeting.date : today);
  const actionIds =
    reviewIds.length === 0
      ? await readBoardActionIds(source, { bodyId: id, calendar: await readDecisionCalendar(source) })
      : await readReviewActionIds(source, reviewIds);
  return {
    body: { id, name, kind },
    bodyKind,
    meeting,
    previousMeeting,
    asOf: today,
    meetings,
    ownedReviewIds: reviewIds.length === 0 ? await readOwnedReviewIds(source, id) : reviewIds,
    decisionIds: await readOwnDecisionIds(source, id),
    rows: await readRows(source, actionIds, viewing),
    changes: previousMeeting === null ? [] : await readChanges(source, actionIds, previousMeeting),
    personNames: await readPersonNames(source),
  };
}

/** What a page says of the meeting that it is made for. */
export function meetingPlace({ date, time, place }: MeetingView): Pick<MeetingView, 'date' | 'time' | 'place'> {
  return { date, time, place };
}

async function readPlannedDays(source: Source, body: string, today: IsoDate): Promise<IsoDate[]> {
  const meetings = await readMeetings(source, today, { body });
  return meetings.filter(({ state }) => state === 'planned').map(({ date }) => date);
}

/** The body has met by then: a meeting that is still to come says nothing of what its members have been told. */
function lastBefore(days: readonly IsoDate[], day: IsoDate): IsoDate | null {
  return days.findLast((date) => date < day) ?? null;
}

async function readChanges(source: Source, actionIds: readonly string[], since: IsoDate) {
  // The Swedish day begins in the evening before by UTC.
  const changes = await readChangesOf(source, actionIds, new Date(`${addDays(since, -1)}T00:00:00Z`));
  return changes.map(({ at, ...change }) => ({ ...change, date: swedishDay(new Date(at)) }));
}
