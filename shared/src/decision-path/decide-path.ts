import type { IsoDate } from '../dates/iso-date';
import { bodyChain } from './body-chain';
import { earliestChain, latestChain, type MeetingChain, type Stop } from './chain-search';
import { consultationBefore } from './consultation';
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
import { progressOf, type MatterProgress, type PlannedMeetings } from './matter-progress';
import { calendarEnds, obstacleOf } from './obstacle';
import { nameOf, papersOf, pathSteps } from './path-steps';
import { stagesOf, type Stages } from './stages';

/** What a path is worked out from, once the facts have been read. */
interface Situation extends MatterProgress {
  calendar: DecisionCalendar;
  plannedOf: PlannedMeetings;
  need: PathNeed;
  decider: PathBody;
  stages: Stages;
  today: IsoDate;
}

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
  const known = new Map<string, BodyPath>();
  return (need) => {
    const { bodyId, deadline, important, proposedById, facts } = need;
    const key = JSON.stringify([bodyId, deadline, important, proposedById, facts]);
    const path = known.get(key) ?? pathOf(situationOf(calendar, need, today, plannedOf));
    known.set(key, path);
    return path;
  };
}

function plannedMeetings(): PlannedMeetings {
  const known = new Map<PathBody, readonly PathMeeting[]>();
  return (body) => {
    const found = known.get(body);
    if (found) return found;
    const planned = body.meetings
      .filter(({ state }) => state === 'planned')
      .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
    known.set(body, planned);
    return planned;
  };
}

function situationOf(
  calendar: DecisionCalendar,
  need: PathNeed,
  today: IsoDate,
  plannedOf: PlannedMeetings,
): Situation {
  const { decider, before } = bodyChain(calendar, need);
  const progress = progressOf([...before, decider], need.facts, plannedOf);
  const stages = stagesOf(progress, plannedOf, today);
  return { calendar, plannedOf, need, decider, ...progress, stages, today };
}

function pathOf(situation: Situation): BodyPath {
  const { need, remaining, stages, plannedOf } = situation;
  const { deadline } = need;
  if (remaining.length === 0) return decidedPath(situation);
  const { agenda } = stages;
  if (agenda && (deadline === null || agenda.meeting.date <= deadline)) return agendaPath(situation, agenda);
  const blank = remaining.find(({ body }) => plannedOf(body).length === 0);
  if (blank) return withoutWay(situation, 'no-calendar', { code: 'no-calendar', body: blank.body.name });
  return deadline === null ? withoutWay(situation, 'no-deadline', null) : deadlinePath(situation, deadline);
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
function agendaPath(situation: Situation, agenda: Stop): BodyPath {
  const chain = latestChain(situation.stages.bound, agenda.meeting.date);
  return withWay(situation, 'on-agenda', chain ?? { stops: [agenda], decision: agenda.meeting }, []);
}

function deadlinePath(situation: Situation, deadline: IsoDate): BodyPath {
  const { decider, remaining, stages, plannedOf, today } = situation;
  const chain = latestChain(stages.bound, deadline) ?? latestChain(stages.free, deadline);
  const ended = remaining.map(({ body }) => body).filter((body) => calendarEnds(plannedOf(body), deadline));
  const remarks = ended.flatMap((body) => endRemarks(body, plannedOf));

  const papers = chain && papersOf(chain.stops);
  const isLate = papers !== null && papers.date < today;
  if (chain && !isLate) return withWay(situation, 'open', chain, remarks);

  const obstacle = chain ? null : obstacleOf(stages.free, deadline, plannedOf, today);
  // A calendar that nobody has entered yet is no reason to say that it is too late, unless the decider's own is known.
  const unknown = obstacle?.code === 'no-meeting' ? ended.find((body) => body === decider) : ended.at(-1);
  if (unknown) return withoutWay(situation, 'no-calendar', { code: 'no-calendar', body: unknown.name }, remarks);
  return chain
    ? withWay(situation, 'papers-late', chain, remarks)
    : withoutWay(situation, 'impossible', obstacle, remarks);
}

function withWay(
  situation: Situation,
  state: PathState,
  chain: MeetingChain,
  remarks: readonly PathRemark[],
): BodyPath {
  const { calendar, plannedOf, need, decider, settled, today } = situation;
  const { stops, decision } = chain;
  const consulted = need.important && decision.date >= today;
  const consultation = consulted
    ? consultationBefore(decision.date, calendar, plannedOf, today)
    : { steps: [], remarks: [] };
  return {
    body: nameOf(decider),
    state,
    steps: pathSteps(decider.id, settled, stops, consultation.steps),
    papersDue: papersOf(stops)?.date ?? null,
    meeting: { id: decision.id, date: decision.date },
    obstacle: null,
    next: nextOf(situation),
    remarks: [...remarks, ...leadRemarks(stops), ...consultation.remarks],
  };
}

function withoutWay(
  situation: Situation,
  state: PathState,
  obstacle: PathObstacle | null,
  remarks: PathRemark[] = [],
): BodyPath {
  const next = nextOf(situation);
  return { body: nameOf(situation.decider), state, steps: [], papersDue: null, meeting: null, obstacle, next, remarks };
}

function nextOf({ stages, today }: Situation): BodyPath['next'] {
  for (const each of [stages.bound, stages.free]) {
    const first = earliestChain(each, today);
    const chain = first && latestChain(each, first.decision.date);
    if (chain) return { meeting: chain.decision.date, papersDue: papersOf(chain.stops)?.date ?? null };
  }
  return null;
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
