import type { ActorRef } from '../actors/actor';
import type { DeadlineView } from '../actions/action';
import type { IsoDate } from '../dates/iso-date';
import type { Precision } from '../dates/plan-date';

export const GATE_STATES = ['decided', 'pending', 'missing', 'notPlanned'] as const;
/** fattat, inte fattat, saknas, ej planerat: how it stands with the decision that closes a phase. */
export type GateState = (typeof GATE_STATES)[number];

/** The decision that closes a phase, or that none is planned. */
export interface PhaseGate {
  state: GateState;
  /** The action of the plan that is decided; null when nobody has said which. */
  action: { id: string; title: string; deadline: DeadlineView; deciders: ActorRef[] } | null;
  /** Whether those who decide said yes; null until all have answered. */
  answer: 'approved' | 'rejected' | null;
  decidedOn: IsoDate | null;
  /** Why no decision is planned, in somebody's words. */
  reason: string | null;
  /** The action that seems to be it, for a person to confirm; null when there is none or one is chosen. */
  proposed: { id: string; title: string } | null;
}

/** What somebody should know of a phase. It never stops anybody. */
export type PhaseWarning =
  | { code: 'gate-missing' }
  | { code: 'gate-dropped'; title: string }
  /** It has begun, but the decision that closes the phase before is not made, or was a no. */
  | { code: 'begun-undecided' | 'begun-rejected'; phase: string; bodies: string[]; actionId: string };

export interface PhaseView {
  id: string;
  label: string;
  name: string | null;
  text: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  precision: Precision | null;
  position: number;
  /** The labels of the phases that go on at the same time. */
  overlaps: string[];
  gate: PhaseGate;
  warnings: PhaseWarning[];
}

/** Which decision closes a phase. Exactly one is said, or none of them to take away what was said. */
export interface GateInput {
  /** An action of the plan that is a decision. */
  actionId?: string | null;
  /** That no decision is planned. */
  notPlanned?: boolean;
  /** Why none is planned. */
  reason?: string | null;
}
