import type { ActorRef, BodyKind } from '../actors/actor';
import type { IsoDate } from '../dates/iso-date';
import type { MeetingView } from '../meetings/meeting';

/** A body that meets, with how matters travel to it. */
export interface BodyView extends ActorRef {
  bodyKind: BodyKind | null;
  abbreviation: string | null;
  /** The body that prepares its matters: a committee for its board, the executive board for the council. */
  preparedBy: ActorRef | null;
  /** Days before a meeting on which the papers must be handed in; null when nobody has said. */
  submissionLeadDays: number | null;
  /** Days before a meeting on which the notice and the papers are sent to the members; null when nobody has said. */
  noticeLeadDays: number | null;
  nextMeeting: MeetingView | null;
  previousMeeting: MeetingView | null;
  /** How many meetings that are not cancelled lie on or after today. */
  comingMeetings: number;
  version: number;
}

/** What is to hold for a body; what is left out stays. Days are 0 to 120. */
export interface BodyRulesInput {
  bodyKind?: BodyKind;
  preparedById?: string | null;
  submissionLeadDays?: number | null;
  noticeLeadDays?: number | null;
}

/** The actors that a group actor stands for ("Nämnderna"); all boards when nobody has listed them. */
export interface GroupMembersView {
  group: ActorRef;
  members: ActorRef[];
  /** False when the members are all boards because nobody has listed them. */
  listed: boolean;
}

export interface GroupMembersInput {
  memberIds: string[];
}

export const UNION_MODES = ['samverkan', 'mbl'] as const;
/** How the employer consults a union: in the samverkansgrupp by agreement, or by negotiation under MBL 11 §. */
export type UnionMode = (typeof UNION_MODES)[number];

/** From a day on, one union is consulted in this way; the latest day on or before a date holds for that date. */
export interface UnionRegime {
  id: string;
  union: string;
  mode: UnionMode;
  from: IsoDate;
  /** Why it changed ("Kommunal har sagt upp samverkansavtalet"). */
  note: string | null;
}

export interface UnionRegimeInput {
  union: string;
  mode: UnionMode;
  from: string;
  note?: string | null;
}
