import type { ActorRef } from '../actors/actor';
import type { IsoDate } from '../dates/iso-date';
import { pathsFor } from './decide-path';
import type {
  DeciderAnswer,
  DeciderState,
  DecisionCalendar,
  DecisionOutcome,
  DecisionRef,
  DecisionRole,
  PathNeed,
} from './decision-path';

/** A decision that answers for one of those who must decide an action. */
export interface DeciderDecision extends DecisionRef {
  deciderId: string;
  role: DecisionRole;
}

/** What an action that somebody must decide is judged by. */
export interface ActionToDecide extends Omit<PathNeed, 'bodyId'> {
  deciders: readonly ActorRef[];
  answers: readonly DeciderDecision[];
}

const ANSWER: Record<DecisionOutcome, DeciderAnswer> = {
  approved: 'approved',
  answered: 'approved',
  filed: 'approved',
  noted: 'approved',
  rejected: 'rejected',
  tabled: 'tabled',
  referredBack: 'referredBack',
};

/**
 * Each actor that must decide, once: a group stands for the bodies it is made of, in its own place ("KS/Nämnderna" = the
 * executive board and each board). A group that nobody knows the members of stands for itself.
 */
export function spreadDeciders({ bodies, groups }: DecisionCalendar, deciders: readonly ActorRef[]): ActorRef[] {
  const spread = new Map<string, ActorRef>();
  for (const decider of deciders) {
    const members = (groups.get(decider.id) ?? []).flatMap((id): ActorRef[] => {
      const body = bodies.get(id);
      return body ? [{ id, name: body.name, kind: 'body' }] : [];
    });
    for (const actor of members.length > 0 ? members : [decider]) {
      if (!spread.has(actor.id)) spread.set(actor.id, actor);
    }
  }
  return [...spread.values()];
}

/** How it stands on `today` with each that must decide the action, groups spread out. */
export function deciderStates(calendar: DecisionCalendar, action: ActionToDecide, today: IsoDate): DeciderState[] {
  return decidersFor(calendar, today)(action);
}

/** `deciderStates` for one calendar and day; ways that several actions share are worked out once. */
export function decidersFor(calendar: DecisionCalendar, today: IsoDate): (action: ActionToDecide) => DeciderState[] {
  const pathOf = pathsFor(calendar, today);
  return ({ deciders, answers, deadline, important, proposedById, facts }) =>
    spreadDeciders(calendar, deciders).map((decider): DeciderState => {
      const decision = lastWord(answers, decider.id);
      return {
        decider,
        answer: decision?.outcome ? ANSWER[decision.outcome] : 'pending',
        decision: decision ? toRef(decision) : null,
        path: decider.kind === 'body' ? pathOf({ bodyId: decider.id, deadline, important, proposedById, facts }) : null,
      };
    });
}

/**
 * The day on which the last of all that must decide said yes; null until all have, and when nobody is to decide. A yes
 * without a day says nothing of when.
 */
export function approvedWhen(states: readonly DeciderState[]): IsoDate | null {
  if (!states.every(({ answer }) => answer === 'approved')) return null;
  const days = states.flatMap(({ decision }) => decision?.date ?? []);
  return days.sort().at(-1) ?? null;
}

/** The latest decision with an outcome, by day and then by order; the pending one when there is none. */
function lastWord(answers: readonly DeciderDecision[], deciderId: string): DeciderDecision | undefined {
  const own = answers.filter((answer) => answer.deciderId === deciderId && answer.role === 'decides');
  const said = own.filter(({ outcome }) => outcome !== null);
  return said.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1) ?? own.at(-1);
}

function toRef({ id, matterId, date, paragraph, outcome, byDelegation }: DeciderDecision): DecisionRef {
  return { id, matterId, date, paragraph, outcome, byDelegation };
}
