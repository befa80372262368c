import type { IsoDate } from '../dates/iso-date';
import type { PathBody, PathMeeting } from './decision-path';

/** A meeting that a matter can be taken up at, and the last day for its papers; null when they are in already. */
export interface Stop {
  body: PathBody;
  meeting: PathMeeting;
  due: IsoDate | null;
}

/** A body that the matter must still pass, with the meetings it can be taken up at, the earliest first. */
export interface Stage {
  body: PathBody;
  stops: readonly Stop[];
}

/** A way through every stage, one meeting for each; `decision` is the last. */
export interface MeetingChain {
  stops: readonly Stop[];
  decision: PathMeeting;
}

/**
 * Whether a body that meets on `earlier` can prepare for a meeting: it meets before it, and no later than the day its papers are
 * sent to the members, so that what it proposes is among them.
 */
export function isInTimeFor(earlier: IsoDate, { date, noticeDue }: PathMeeting): boolean {
  return earlier < date && (noticeDue === null || earlier <= noticeDue);
}

/**
 * The chain with the earliest decision among those whose papers are all due on `papersFrom` or later (any day when null);
 * null when there is none. Taking each body's first possible meeting is best, since an earlier meeting suits whatever meeting
 * follows that a later one suits.
 */
export function earliestChain(stages: readonly Stage[], papersFrom: IsoDate | null): MeetingChain | null {
  const stops: Stop[] = [];
  for (const { stops: possible } of stages) {
    const before = stops.at(-1)?.meeting.date;
    const stop = possible.find(
      ({ meeting, due }) =>
        (papersFrom === null || due === null || due >= papersFrom) &&
        (before === undefined || isInTimeFor(before, meeting)),
    );
    if (!stop) return null;
    stops.push(stop);
  }
  const decision = stops.at(-1)?.meeting;
  return decision ? { stops, decision } : null;
}

/**
 * The chains worth choosing between, those that leave the longest time for the papers first: each next one must have its papers
 * in earlier and has its decision earlier.
 */
export function bestChains(stages: readonly Stage[]): MeetingChain[] {
  const days = new Set(stages.flatMap(({ stops }) => stops.flatMap(({ due }) => due ?? [])));
  const chains: MeetingChain[] = [];
  for (const papersFrom of [...[...days].sort().reverse(), null]) {
    const chain = earliestChain(stages, papersFrom);
    const last = chains.at(-1);
    if (chain && (!last || chain.decision.date < last.decision.date)) chains.push(chain);
  }
  return chains;
}

/**
 * Of the chains whose decision is made on or before `deadline`, the one that leaves the longest time for the papers; of those
 * alike the one with the earliest decision. Null when no chain makes it.
 */
export function latestChain(best: readonly MeetingChain[], deadline: IsoDate): MeetingChain | null {
  return best.find(({ decision }) => decision.date <= deadline) ?? null;
}
