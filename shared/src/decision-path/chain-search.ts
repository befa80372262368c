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
 * Of the chains whose decision is made on or before `deadline`, the one that leaves the longest time for the papers; of those
 * alike the one with the earliest decision. Null when no chain makes it.
 *
 * The later the papers may come, the fewer chains there are, so the last day that leaves one is found by halving.
 */
export function latestChain(stages: readonly Stage[], deadline: IsoDate): MeetingChain | null {
  const chainFrom = (papersFrom: IsoDate | null): MeetingChain | null => {
    const chain = earliestChain(stages, papersFrom);
    return chain && chain.decision.date <= deadline ? chain : null;
  };
  let best = chainFrom(null);
  const days = [...new Set(stages.flatMap(({ stops }) => stops.flatMap(({ due }) => due ?? [])))].sort();
  for (let [low, high] = [0, days.length]; best && low < high;) {
    const middle = (low + high) >> 1;
    const chain = chainFrom(days[middle] ?? null);
    if (chain) [best, low] = [chain, middle + 1];
    else high = middle;
  }
  return best;
}
