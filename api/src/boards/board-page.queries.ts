import { addDays, composeBoardPage, type BoardPage, type BodyView, type IsoDate } from '@genomfor/shared';
import { readRows } from '../actions/action-rows.queries';
import { type Viewing } from '../actions/viewing.queries';
import { readDecisionCalendar } from '../bodies/decision-calendar.queries';
import { readMeetings } from '../bodies/meetings.queries';
import { readChangesOf } from '../history/history.queries';
import { swedishDay } from '../platform/clock/clock';
import { type Source } from '../platform/database/select';
import { readBoardActionIds, readOwnDecisionIds, readOwnedReviewIds } from './board-actions.queries';
import { readPersonNames } from './known-names.queries';

/** The body's page as it is on the day of `viewing`, made for `meeting`. Holds no name of a person. */
export async function readBoardPage(
  source: Source,
  { id, name, kind, bodyKind }: BodyView,
  meeting: BoardPage['meeting'],
  viewing: Viewing,
): Promise<BoardPage> {
  const { today } = viewing;
  const meetings = await readPlannedDays(source, id, today);
  const previousMeeting = lastBefore(meetings, meeting !== null && meeting.date < today ? meeting.date : today);
  const actionIds = await readBoardActionIds(source, {
    bodyId: id,
    calendar: await readDecisionCalendar(source),
  });
  const rows = await readRows(source, actionIds, viewing);
  return composeBoardPage({
    body: { id, name, kind },
    bodyKind,
    meeting,
    previousMeeting,
    asOf: today,
    meetings,
    ownedReviewIds: await readOwnedReviewIds(source, id),
    decisionIds: await readOwnDecisionIds(source, id),
    rows,
    changes: previousMeeting === null ? [] : await readChanges(source, actionIds, previousMeeting),
    personNames: await readPersonNames(source),
  });
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
