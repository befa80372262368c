import type { IsoDate } from '../dates/iso-date';
import { latestChain, type MeetingChain, type Stop } from './chain-search';
import { consultationBefore, type Consultation } from './consultation';
import type {
  BodyPath,
  DecisionCalendar,
  PathBody,
  PathMeeting,
  PathNeed,
  PathObstacle,
  PathRemark,
  PathState,
} from './decision-path';
import type { PlannedMeetings } from './matter-progress';
import { calendarEnds, obstacleOf } from './obstacle';
import { nameOf, papersOf, pathSteps } from './path-steps';
import { plannedMeetings, remembered, situationOf, type Situation } from './situation';

const NO_CONSULTATION: Consultation = { steps: [], remarks: [] };

/**
 * A matter's way to the decision of one body, as it looks on the Swedish calendar day `today`: the chain of meetings that makes
 * the deadline and leaves the longest time for the papers, worked backwards through every body on the way, or why there is none.
 * Source: docs/adr/0013-the-deadline-behind-the-deadline.md
 */
export function decisionPath(calendar: DecisionCalendar, need: PathNeed, today: IsoDate): BodyPath {
  return pathsFor(calendar, today)(need);
}

/** `decisionPath` for one calendar and day. Each need is worked out once: thousands of actions share few of them. */
export function pathsFor(calendar: DecisionCalendar, today: IsoDate): (need: PathNeed) => BodyPath {
  const plannedOf = plannedMeetings();
  const situations = new Map<string, Situation>();
  const paths = new Map<string, BodyPath>();
  return ({ bodyId, deadline, important, proposedById, facts }) => {
    const key = JSON.stringify([bodyId, proposedById, facts]);
    const situation = remembered(situations, key, () =>
      situationOf(calendar, plannedOf, { bodyId, proposedById, facts }, today),
    );
    return remembered(paths, `${deadline} ${important} ${key}`, () => pathOf(situation, { deadline, important }));
  };
}

/** What a path differs by in one situation. */
type Demand = Pick<PathNeed, 'deadline' | 'important'>;

function pathOf(situation: Situation, { deadline, important }: Demand): BodyPath {
  const { remaining, stages, plannedOf } = situation;
  if (remaining.length === 0) return decidedPath(situation);
  const { agenda } = stages;
  if (agenda && (deadline === null || agenda.meeting.date <= deadline)) return agendaPath(situation, agenda, important);
  const blank = remaining.find(({ body }) => plannedOf(body).length === 0);
  if (blank) return withoutWay(situation, 'no-calendar', { code: 'no-calendar', body: blank.body.name });
  return deadline === null ? withoutWay(situation, 'no-deadline', null) : deadlinePath(situation, deadline, important);
}

function decidedPath(situation: Situation): BodyPath {
  const { decider, settled } = situation;
  const { meetingId = null, date = null } = settled.at(-1) ?? {};
  return {
    body: nameOf(decider),
    state: 'decided',
    steps: pathSteps(decider.id, settled, [], []),
    papersDue: null,
    meeting: meetingId !== null && date !== null ? { id: meetingId, date } : null,
    obstacle: null,
    next: null,
    remarks: [],
  };
}

/** It stands on the agenda whether or not anybody has written down how it was prepared. */
function agendaPath(situation: Situation, agenda: Stop, important: boolean): BodyPath {
  const chain = latestChain(situation.chains.bound, agenda.meeting.date);
  return withWay(situation, 'on-agenda', chain ?? { stops: [agenda], decision: agenda.meeting }, important);
}

function deadlinePath(situation: Situation, deadline: IsoDate, important: boolean): BodyPath {
  const { decider, remaining, stages, chains, plannedOf, today } = situation;
  const chain = latestChain(chains.bound, deadline) ?? latestChain(chains.free, deadline);
  const ended = remaining.map(({ body }) => body).filter((body) => calendarEnds(plannedOf(body), deadline));
  const remarks = ended.flatMap((body) => endRemarks(body, plannedOf));

  const papers = chain && papersOf(chain.stops);
  const isLate = papers !== null && papers.date < today;
  if (chain && !isLate) return withWay(situation, 'open', chain, important, remarks);

  const obstacle = chain ? null : obstacleOf(stages.free, deadline, plannedOf, today);
  // A calendar that nobody has entered yet is no reason to say that it is too late, unless the decider's own is known.
  const unknown = obstacle?.code === 'no-meeting' ? ended.find((body) => body === decider) : ended.at(-1);
  if (unknown) return withoutWay(situation, 'no-calendar', { code: 'no-calendar', body: unknown.name }, remarks);
  return chain
    ? withWay(situation, 'papers-late', chain, important, remarks)
    : withoutWay(situation, 'impossible', obstacle, remarks);
}

function withWay(
  situation: Situation,
  state: PathState,
  chain: MeetingChain,
  important: boolean,
  remarks: readonly PathRemark[] = [],
): BodyPath {
  const { decider, settled, next } = situation;
  const { stops, decision } = chain;
  const consultation = important ? consultationFor(situation, decision) : NO_CONSULTATION;
  return {
    body: nameOf(decider),
    state,
    steps: pathSteps(decider.id, settled, stops, consultation.steps),
    papersDue: papersOf(stops)?.date ?? null,
    meeting: { id: decision.id, date: decision.date },
    obstacle: null,
    next,
    remarks: [...remarks, ...leadRemarks(stops), ...consultation.remarks],
  };
}

/** Of a meeting that has been held it is too late to consult. */
function consultationFor({ calendar, plannedOf, today }: Situation, { date }: PathMeeting): Consultation {
  return date < today ? NO_CONSULTATION : consultationBefore(date, calendar, plannedOf, today);
}

function withoutWay(
  { decider, next }: Situation,
  state: PathState,
  obstacle: PathObstacle | null,
  remarks: PathRemark[] = [],
): BodyPath {
  return { body: nameOf(decider), state, steps: [], papersDue: null, meeting: null, obstacle, next, remarks };
}

function endRemarks(body: PathBody, plannedOf: PlannedMeetings): PathRemark[] {
  const last = plannedOf(body).at(-1);
  return last ? [{ code: 'calendar-ends', body: body.name, last: last.date }] : [];
}

function leadRemarks(stops: readonly Stop[]): PathRemark[] {
  return stops
    .filter(({ meeting, due }) => due !== null && meeting.submissionDue === null)
    .map(({ body }) => ({ code: 'lead-missing', body: body.name }));
}
