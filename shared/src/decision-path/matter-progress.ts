import type { IsoDate } from '../dates/iso-date';
import type { PathBody, PathFact, PathMeeting } from './decision-path';

/** The meetings of a body that are not cancelled, the earliest first. */
export type PlannedMeetings = (body: PathBody) => readonly PathMeeting[];

/** What a body has said; `date` null when nobody has written when. */
export interface SettledStep {
  body: PathBody;
  meetingId: string | null;
  date: IsoDate | null;
}

/** A body that a matter has still to pass. */
export interface RemainingBody {
  body: PathBody;
  /** The day after which it must meet: it has tabled the matter, or somebody before it has answered. Null when any day will do. */
  after: IsoDate | null;
  /** The meetings on whose agenda the matter is said to stand. */
  agendaIds: string[];
}

/** How far a matter has come on its way through a chain of bodies; both lists are in the order of the chain. */
export interface MatterProgress {
  settled: SettledStep[];
  /** Empty when the decider has answered. */
  remaining: RemainingBody[];
  /** Some body has had it on its table, so that its papers are written and handed in; what tables or answers sends it on. */
  papersIn: boolean;
}

/**
 * What each body of the chain has said of the matter, and which remain. Bodies before one that has answered are passed,
 * whatever is known of them. Tabled is no answer. When the matter has been referred back, all that was said until then is
 * void: the papers are written again and it goes the whole way. Of the last body, the decider, only what it decides counts.
 */
export function progressOf(
  chain: readonly PathBody[],
  facts: readonly PathFact[],
  plannedOf: PlannedMeetings,
): MatterProgress {
  const { valid, referredOn } = sinceReferral(factsOf(chain, facts, plannedOf));
  const latestOf = chain.map(({ id }) => valid.findLast((fact) => fact.bodyId === id && fact.outcome !== null));
  const reached = latestOf.findLastIndex((fact) => fact !== undefined && fact.outcome !== 'tabled');
  const settled = chain.slice(0, reached + 1).flatMap((body, index): SettledStep[] => {
    const fact = latestOf[index];
    return fact && fact.outcome !== 'tabled' ? [{ body, meetingId: fact.meetingId, date: fact.date }] : [];
  });
  const passedOn = latestDay([referredOn, ...settled.map(({ date }) => date)]);
  const remaining = chain.slice(reached + 1).map((body, index): RemainingBody => {
    const tabledOn = latestOf[reached + 1 + index]?.date ?? null;
    const pending = valid.filter((fact) => fact.bodyId === body.id && fact.outcome === null);
    return {
      body,
      after: latestDay([passedOn, tabledOn]),
      agendaIds: pending.flatMap(({ meetingId }) => meetingId ?? []),
    };
  });
  return { settled, remaining, papersIn: latestOf.some((fact) => fact !== undefined) };
}

/** The facts that concern the chain, each with the day of its meeting when it names no other. */
function factsOf(chain: readonly PathBody[], facts: readonly PathFact[], plannedOf: PlannedMeetings): PathFact[] {
  const decider = chain.at(-1);
  return chain.flatMap((body) =>
    facts
      .filter((fact) => fact.bodyId === body.id && (body !== decider || fact.role === 'decides'))
      .map((fact) => ({ ...fact, date: fact.date ?? dayOf(plannedOf(body), fact.meetingId) })),
  );
}

/** What has been said since the matter was last referred back, in the order of time, and what is pending. */
function sinceReferral(facts: readonly PathFact[]): { valid: PathFact[]; referredOn: IsoDate | null } {
  const said = facts.filter(({ outcome }) => outcome !== null).sort(byDay);
  const referral = said.findLastIndex(({ outcome }) => outcome === 'referredBack');
  const pending = facts.filter(({ outcome }) => outcome === null);
  return { valid: [...said.slice(referral + 1), ...pending], referredOn: said[referral]?.date ?? null };
}

/** Those without a day come first: what is known to be later says more. */
function byDay(a: PathFact, b: PathFact): number {
  return (a.date ?? '').localeCompare(b.date ?? '');
}

function dayOf(meetings: readonly PathMeeting[], meetingId: string | null): IsoDate | null {
  return meetings.find(({ id }) => id === meetingId)?.date ?? null;
}

function latestDay(days: readonly (IsoDate | null)[]): IsoDate | null {
  return (
    days
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  );
}
