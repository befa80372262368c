import type { IsoDate } from '../dates/iso-date';
import { bodyChain } from './body-chain';
import { bestChains, earliestChain, latestChain, type MeetingChain, type Stage } from './chain-search';
import type { BodyPath, DecisionCalendar, PathBody, PathMeeting, PathNeed } from './decision-path';
import { progressOf, type MatterProgress, type PlannedMeetings } from './matter-progress';
import { papersOf } from './path-steps';
import { stagesOf, type Stages } from './stages';

/** How far a matter has come and what lies ahead of it, whatever its deadline. */
export interface Situation extends MatterProgress {
  calendar: DecisionCalendar;
  plannedOf: PlannedMeetings;
  decider: PathBody;
  stages: Stages;
  /** The chains worth choosing between through the meetings whose agendas it stands on, and through any. */
  chains: Record<'bound' | 'free', readonly MeetingChain[]>;
  /** The first decision that can still be reached from today. */
  next: BodyPath['next'];
  today: IsoDate;
}

/** Which situation a need has. */
export type Situated = Pick<PathNeed, 'bodyId' | 'proposedById' | 'facts'>;

/** Reads what has been said in the matter and finds the meetings that are left for it. */
export function situationOf(
  calendar: DecisionCalendar,
  plannedOf: PlannedMeetings,
  need: Situated,
  today: IsoDate,
): Situation {
  const { decider, before } = bodyChain(calendar, need);
  const progress = progressOf([...before, decider], need.facts, plannedOf);
  const stages = stagesOf(progress, plannedOf, today);
  const best = bestChains(stages.bound);
  const bound = stages.isOnAgenda ? best.map((chain) => withLatePapersIn(chain, today)) : best;
  const chains = { bound, free: stages.isOnAgenda ? bestChains(stages.free) : bound };
  const next = nextOf(stages.bound, bound, stages.isOnAgenda ? null : today) ?? nextOf(stages.free, chains.free, today);
  return { calendar, plannedOf, decider, ...progress, stages, chains, next, today };
}

/** The meetings of each body that are not cancelled, the earliest first; sorted once for each body. */
export function plannedMeetings(): PlannedMeetings {
  const known = new Map<PathBody, readonly PathMeeting[]>();
  return (body) =>
    remembered(known, body, () =>
      body.meetings
        .filter(({ state }) => state === 'planned')
        .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)),
    );
}

/** What `known` holds for the key; worked out and put there the first time it is asked for. */
export function remembered<K, T>(known: Map<K, T>, key: K, workOut: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const answer = workOut();
  known.set(key, answer);
  return answer;
}

/** What stands on an agenda has its papers in with those before, when the day for them has passed: somebody has put it there. */
function withLatePapersIn({ stops, decision }: MeetingChain, today: IsoDate): MeetingChain {
  return {
    stops: stops.map((stop) => (stop.due !== null && stop.due < today ? { ...stop, due: null } : stop)),
    decision,
  };
}

function nextOf(
  stages: readonly Stage[],
  chains: readonly MeetingChain[],
  papersFrom: IsoDate | null,
): BodyPath['next'] {
  const first = earliestChain(stages, papersFrom);
  const chain = first && latestChain(chains, first.decision.date);
  return chain && { meeting: chain.decision.date, papersDue: papersOf(chain.stops)?.date ?? null };
}
