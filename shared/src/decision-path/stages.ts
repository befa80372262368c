import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { Stage, Stop } from './chain-search';
import type { PathBody, PathMeeting } from './decision-path';
import type { MatterProgress, PlannedMeetings } from './matter-progress';

/** Days after a meeting by which its protocol must be signed: until then what it said may not have been written down. */
const PROTOCOL_DAYS = 14;

/** The bodies that remain, with the meetings at which each can take the matter up from today on. */
export interface Stages {
  /** With every coming meeting. */
  free: Stage[];
  /**
   * The same, where a body on whose agenda the matter stands has that meeting alone. The papers are in with that body and with
   * those after it, but not with those that must prepare before.
   */
  bound: Stage[];
  /** The decider's meeting on whose agenda it stands. */
  agenda: Stop | null;
  /** Whether it stands on any agenda; if not, `bound` is `free`. */
  isOnAgenda: boolean;
}

/**
 * The meetings that are left for the bodies that remain. A meeting that has been held counts as long as its protocol may be
 * unsigned, if the matter stood on its agenda: it is not missed because nobody has written down what was said.
 */
export function stagesOf(
  { remaining, papersIn }: Pick<MatterProgress, 'remaining' | 'papersIn'>,
  plannedOf: PlannedMeetings,
  today: IsoDate,
): Stages {
  const ahead = remaining.map(({ body, after, agendaIds }) => {
    const meetings = plannedOf(body).filter(({ date }) => after === null || date > after);
    const agenda = meetings.findLast(({ id, date }) => agendaIds.includes(id) && addDays(date, PROTOCOL_DAYS) >= today);
    return { body, agenda, coming: meetings.filter(({ date }) => date >= today) };
  });
  const first = ahead.findIndex(({ agenda }) => agenda !== undefined);
  const isOnAgenda = first !== -1;
  const decider = ahead.at(-1);
  return {
    free: ahead.map(({ body, agenda, coming }) => ({
      body,
      stops: coming.map((meeting) => stopAt(body, meeting, papersIn || meeting === agenda)),
    })),
    bound: ahead.map(({ body, agenda, coming }, index) => ({
      body,
      stops: (agenda ? [agenda] : coming).map((meeting) =>
        stopAt(body, meeting, papersIn || (isOnAgenda && index >= first)),
      ),
    })),
    isOnAgenda,
    agenda: decider?.agenda ? stopAt(decider.body, decider.agenda, true) : null,
  };
}

/** Papers that nobody has set a day for must be there by the meeting itself. */
function stopAt(body: PathBody, meeting: PathMeeting, papersIn: boolean): Stop {
  return { body, meeting, due: papersIn ? null : (meeting.submissionDue ?? meeting.date) };
}
