import type { ActorRef, BodyKind } from '../actors/actor';
import type { UnionMode, UnionRegime } from '../bodies/body';
import type { IsoDate } from '../dates/iso-date';
import type { MeetingState } from '../meetings/meeting';

/** A meeting as far as a matter's way to it goes. */
export interface PathMeeting {
  id: string;
  date: IsoDate;
  state: MeetingState;
  submissionDue: IsoDate | null;
  noticeDue: IsoDate | null;
}

export interface PathBody {
  id: string;
  name: string;
  kind: BodyKind | null;
  preparedById: string | null;
  /** Earliest first. */
  meetings: readonly PathMeeting[];
}

/** Everything that a way to a decision is computed from. */
export interface DecisionCalendar {
  bodies: ReadonlyMap<string, PathBody>;
  /** The bodies that a group actor stands for. */
  groups: ReadonlyMap<string, readonly string[]>;
  unions: readonly UnionRegime[];
}

/** What a body has already said, or is about to say at a meeting, in the matter. */
export interface PathFact {
  bodyId: string;
  /** Null for a pending one that is on no agenda. */
  meetingId: string | null;
  date: IsoDate | null;
  /** Null while it is pending. */
  outcome: DecisionOutcome | null;
  role: DecisionRole;
}

export interface PathNeed {
  bodyId: string;
  deadline: IsoDate | null;
  /** An important change: unions are consulted and risks assessed before the decision. */
  important: boolean;
  /** A board that must propose before the decider's own preparing bodies; null when none. */
  proposedById: string | null;
  facts: readonly PathFact[];
}

export const DECISION_ROLES = ['prepares', 'proposes', 'decides'] as const;
/** What the body does with the matter: bereder, föreslår, beslutar. */
export type DecisionRole = (typeof DECISION_ROLES)[number];

export const DECISION_OUTCOMES = [
  'approved',
  'rejected',
  'tabled',
  'referredBack',
  'filed',
  'answered',
  'noted',
] as const;
/** bifall, avslag, bordlagd, återremiss, läggs till handlingarna, anses besvarad, noteras. */
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

export const PATH_STEP_KINDS = ['risk', 'union', 'mbl', 'papers', 'prepare', 'decide'] as const;
export type PathStepKind = (typeof PATH_STEP_KINDS)[number];

/** One thing that must happen on the way, in the order of time. `date` is the meeting, or the last day it can be done. */
export interface PathStep {
  kind: PathStepKind;
  date: IsoDate;
  /** The body that meets, or that the papers go to; null for a risk assessment and a negotiation. */
  body: { id: string; name: string } | null;
  meetingId: string | null;
  /** For a consultation: which unions, and how. */
  unions?: { union: string; mode: UnionMode }[];
  /** True when it has already been done. */
  settled: boolean;
}

/** Why no chain of meetings can make the deadline. */
export type PathObstacle =
  | { code: 'no-calendar'; body: string }
  /** The body meets on neither side within: its last meeting before and its next after, null where the calendar ends. */
  | { code: 'no-meeting'; body: string; after: IsoDate | null; before: IsoDate | null }
  /** The decider meets in time, but no meeting of the body that prepares for it comes before. */
  | { code: 'no-preparation'; body: string; decider: string; meeting: IsoDate };

export const PATH_STATES = [
  'decided',
  'on-agenda',
  'open',
  'papers-late',
  'impossible',
  'no-calendar',
  'no-deadline',
] as const;
/**
 * decided: the body has said yes or no. on-agenda: the matter is on the agenda of a meeting that makes the deadline.
 * open: there is still time to hand in the papers. papers-late: the meetings are still ahead but the papers' day has passed.
 * impossible: no chain of meetings left makes the deadline. no-calendar: nobody has entered when the body meets.
 * no-deadline: there is nothing to count back from; `next` says the first way.
 */
export type PathState = (typeof PATH_STATES)[number];

/** A matter's way to the decision of one body. */
export interface BodyPath {
  body: { id: string; name: string };
  state: PathState;
  /** Earliest first; empty when there is no way. */
  steps: PathStep[];
  /**
   * The last day to hand in papers to make the deadline: the deadline behind the deadline. Null when they are in (it stands on
   * the agenda of the first body left, or some body has had it on its table) and when nobody has said how long before a meeting
   * they are due.
   */
  papersDue: IsoDate | null;
  /** The body's meeting where it must be decided. */
  meeting: { id: string; date: IsoDate } | null;
  obstacle: PathObstacle | null;
  /** The first decision that can still be reached from today, whatever the deadline; null when the calendar has none. */
  next: { meeting: IsoDate; papersDue: IsoDate | null } | null;
  remarks: PathRemark[];
}

export type PathRemark =
  | { code: 'lead-missing'; body: string }
  | { code: 'no-union-meeting'; by: IsoDate }
  | { code: 'calendar-ends'; body: string; last: IsoDate };

/** A decision as a row refers to it. */
export interface DecisionRef {
  id: string;
  matterId: string | null;
  date: IsoDate | null;
  paragraph: string | null;
  outcome: DecisionOutcome | null;
  byDelegation: boolean;
}

export const DECIDER_ANSWERS = ['pending', 'approved', 'rejected', 'tabled', 'referredBack'] as const;
export type DeciderAnswer = (typeof DECIDER_ANSWERS)[number];

/** How it stands with one of those who must decide an action, after groups have been spread out to their members. */
export interface DeciderState {
  decider: ActorRef;
  answer: DeciderAnswer;
  decision: DecisionRef | null;
  /** Null for a role, which decides by delegation and needs no meeting. */
  path: BodyPath | null;
}
