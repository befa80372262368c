import {
  formatIsoDate,
  may,
  paragraphText,
  type ApproveAction,
  type DeciderState,
  type DelegatedAnswer,
  type IsoDate,
} from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { Decision } from '../matters/decision.entity';
import { type Caller } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { writtenDays } from '../platform/validation/written-days';
import { heldRoles } from '../users/held-roles.queries';
import { type OpenedForChange } from './action-change.service';

/** What somebody who is to decide an action has answered. */
export interface GivenAnswer {
  deciderId: string;
  on: IsoDate;
  /** "Kommunstyrelsen 10 april 2018 § 45", "Sektorchef 3 maj 2018 på delegation". */
  words: string;
  /** The decision of a body there is; null for one by delegation, which is yet to be written down. */
  decision: Decision | null;
  note: string | null;
}

/**
 * The answer that `given` names: a decision of one of the action's deciders, or what one of its roles decides by delegation.
 * Throws Refused: 'invalid-input' when both or neither are given; 'not-a-decider'; 'decision-not-made' for a decision without
 * an outcome or a day, or one of a day to come; 'forbidden' for who neither answers for anybody nor holds the role, both now
 * and on that day.
 */
export async function givenAnswer(
  opened: OpenedForChange,
  by: Caller,
  { decisionId, delegation }: ApproveAction,
): Promise<GivenAnswer> {
  if (Boolean(decisionId) === Boolean(delegation)) throw new Refused('invalid-input');
  return delegation ? delegatedAnswer(opened, by, delegation) : registeredAnswer(opened, by, decisionId ?? '');
}

/** Refuses who may answer neither for anybody nor for this decider as the holder of the role on the day. */
export async function refuseWhoMayNotAnswer(
  tx: EntityManager,
  by: Caller,
  deciderId: string,
  on: IsoDate,
): Promise<void> {
  if (may(by.role, 'actions.approve-any')) return;
  const held = may(by.role, 'actions.approve-own') ? await heldRoles(tx, by.id, on) : [];
  if (!held.some(({ id }) => id === deciderId)) throw new Refused('forbidden');
}

async function delegatedAnswer(
  { tx, deciding, viewing }: OpenedForChange,
  by: Caller,
  { deciderId, on, note }: DelegatedAnswer,
): Promise<GivenAnswer> {
  const { on: day } = writtenDays({ on }, viewing.today);
  if (!day) throw new Refused('invalid-input', undefined, [{ field: 'delegation.on', message: 'Fyll i dagen.' }]);
  const state = stateOf(deciding.states, deciderId);
  // A body decides at its meetings; whoever decides for it by delegation is a decider of their own.
  if (state.decider.kind !== 'role') throw new Refused('not-a-decider');
  if (day > viewing.today) throw new Refused('decision-not-made');
  // Who has left the role says nothing more for it, not even of the days when they held it.
  for (const held of [day, viewing.today]) await refuseWhoMayNotAnswer(tx, by, deciderId, held);
  const words = `${state.decider.name} ${formatIsoDate(day)} på delegation`;
  return { deciderId, on: day, words, decision: null, note: note?.trim() || null };
}

async function registeredAnswer(
  { tx, deciding, viewing }: OpenedForChange,
  by: Caller,
  decisionId: string,
): Promise<GivenAnswer> {
  if (!may(by.role, 'actions.approve-any')) throw new Refused('forbidden');
  const decision = await tx.findOneBy(Decision, { id: decisionId });
  if (!decision) throw new Refused('not-found');
  const { actorId, outcome, decidedOn, role, paragraph } = decision;
  const { decider } = stateOf(deciding.states, actorId);
  if (role !== 'decides') throw new Refused('not-a-decider');
  if (outcome === null || decidedOn === null || decidedOn > viewing.today) throw new Refused('decision-not-made');
  const words = `${decider.name} ${formatIsoDate(decidedOn)}${paragraphText(paragraph)}`;
  return { deciderId: actorId, on: decidedOn, words, decision, note: null };
}

function stateOf(states: readonly DeciderState[], deciderId: string): DeciderState {
  const state = states.find(({ decider }) => decider.id === deciderId);
  if (!state) throw new Refused('not-a-decider');
  return state;
}
