import type { IsoDate } from '../dates/iso-date';
import type { MeetingConsequence } from '../meetings/meeting';
import { decidersFor, type ActionToDecide } from './deciders';
import type { BodyPath, DecisionCalendar, PathState } from './decision-path';

/** An action that leans on the meetings of those who decide it. */
export interface LeaningAction extends ActionToDecide {
  actionId: string;
  title: string;
  reviewTitle: string;
}

const MAKES_IT: ReadonlySet<PathState> = new Set<PathState>(['decided', 'on-agenda', 'open']);

/**
 * What becomes of the actions when the calendar is changed: one line for each decision whose meeting or papers' day is another
 * than before. Where no meeting makes the deadline it tells the first that can still be reached. The worst first: those that
 * made their deadline and no longer do, then those whose papers are due first.
 */
export function meetingConsequences(
  before: DecisionCalendar,
  after: DecisionCalendar,
  actions: readonly LeaningAction[],
  today: IsoDate,
): MeetingConsequence[] {
  const [statesBefore, statesAfter] = [decidersFor(before, today), decidersFor(after, today)];
  return actions
    .flatMap((action) => {
      const later = new Map(statesAfter(action).map(({ decider, path }) => [decider.id, path]));
      return statesBefore(action).flatMap(({ decider, path }) => {
        const changed = later.get(decider.id);
        return path && changed ? consequenceOf(action, decider.name, path, changed) : [];
      });
    })
    .sort(worstFirst);
}

function consequenceOf(
  { actionId, title, reviewTitle, deadline }: LeaningAction,
  decider: string,
  path: BodyPath,
  changed: BodyPath,
): MeetingConsequence[] {
  const [before, after] = [wayOf(path), wayOf(changed)];
  const lost = MAKES_IT.has(path.state) && !MAKES_IT.has(changed.state);
  if (!lost && before.meeting === after.meeting && before.papersDue === after.papersDue) return [];
  return [{ actionId, title, reviewTitle, deadline, decider, before, after, lost }];
}

/** A meeting whose papers' day has passed cannot be reached. An action without a deadline leans on none before it is on an agenda. */
function wayOf({ state, meeting, papersDue, next }: BodyPath): MeetingConsequence['before'] {
  if (meeting && state !== 'papers-late') return { meeting: meeting.date, papersDue };
  return state === 'no-deadline' || !next ? { meeting: null, papersDue: null } : next;
}

function worstFirst(a: MeetingConsequence, b: MeetingConsequence): number {
  return (
    Number(b.lost) - Number(a.lost) ||
    orderOf(a.after.papersDue).localeCompare(orderOf(b.after.papersDue)) ||
    orderOf(a.deadline).localeCompare(orderOf(b.deadline)) ||
    a.title.localeCompare(b.title, 'sv')
  );
}

/** What has no day comes last. */
function orderOf(day: IsoDate | null): string {
  return day ?? '~';
}
