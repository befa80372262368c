import type { ActionRow } from '../actions/action';
import type { IsoDate } from '../dates/iso-date';
import { approvedWhen } from '../decision-path/deciders';
import { likelyGate } from './gate-named';
import type { PhaseGate, PhaseView, PhaseWarning } from './phase';

/** A decision of the plan, as far as the phases go. */
export type PlannedDecision = Pick<
  ActionRow,
  'id' | 'title' | 'phaseId' | 'progress' | 'deadline' | 'deciders' | 'deciderStates' | 'approval'
>;

/** A phase with what somebody has said of the decision that closes it: an action, that none is planned, or nothing. */
export interface StoredPhase extends Omit<PhaseView, 'overlaps' | 'gate' | 'warnings'> {
  said: { actionId: string | null; reason: string | null } | null;
}

/**
 * The phases with the decisions that close them and what should be known on `today`, in the order given. A decision counts as
 * made when all that must decide have answered; a report of "klar" makes no decision. `decisions` are those of the plan that
 * are in it today, in its order. Warns and never blocks.
 */
export function phaseViews(
  phases: readonly StoredPhase[],
  decisions: readonly PlannedDecision[],
  today: IsoDate,
): PhaseView[] {
  const gates = new Map(phases.map((phase) => [phase.id, gateOf(phase, phases, decisions)]));
  return phases.map(({ said: _, ...phase }) => {
    const gate = gates.get(phase.id) ?? NO_GATE;
    return { ...phase, gate, overlaps: overlapsOf(phase, phases), warnings: warningsOf(phase, phases, gates, today) };
  });
}

const NO_GATE: PhaseGate = {
  state: 'missing',
  action: null,
  answer: null,
  decidedOn: null,
  reason: null,
  proposed: null,
};

function gateOf(phase: StoredPhase, phases: readonly StoredPhase[], decisions: readonly PlannedDecision[]): PhaseGate {
  const { said } = phase;
  if (said !== null && said.actionId === null) return { ...NO_GATE, state: 'notPlanned', reason: said.reason };
  const decision = decisions.find(({ id }) => id === said?.actionId);
  if (!decision) return { ...NO_GATE, proposed: proposedFor(phase, phases, decisions) };
  const { id, title, deadline, deciders, progress } = decision;
  const action = { id, title, deadline, deciders: [...deciders] };
  if (progress === 'dropped') return { ...NO_GATE, action, proposed: proposedFor(phase, phases, decisions) };
  return { ...NO_GATE, ...answerOf(decision), action };
}

/** How those who decide have answered: yes when all have, no when one has said no and nobody is waited for. */
function answerOf({ deciderStates, approval }: PlannedDecision): Pick<PhaseGate, 'state' | 'answer' | 'decidedOn'> {
  const answered = deciderStates.every(({ answer }) => answer === 'approved' || answer === 'rejected');
  if (!answered || (deciderStates.length === 0 && approval === null)) {
    return { state: 'pending', answer: null, decidedOn: null };
  }
  if (deciderStates.every(({ answer }) => answer === 'approved')) {
    return { state: 'decided', answer: 'approved', decidedOn: approvedWhen(deciderStates) ?? approval?.on ?? null };
  }
  const days = deciderStates.flatMap(({ decision }) => decision?.date ?? []).sort();
  return { state: 'decided', answer: 'rejected', decidedOn: days.at(-1) ?? null };
}

/** The decision that names the phase, or else the last decision in it; none that another phase has or is named by. */
function proposedFor(
  phase: StoredPhase,
  phases: readonly StoredPhase[],
  decisions: readonly PlannedDecision[],
): PhaseGate['proposed'] {
  const taken = new Set(phases.map(({ said }) => said?.actionId));
  const free = decisions.filter(({ id, progress }) => !taken.has(id) && progress !== 'dropped');
  const labels = phases.map(({ label }) => label);
  const found = likelyGate(phase.label, labels, free, ({ phaseId }) => phaseId === phase.id);
  return found ? { id: found.id, title: found.title } : null;
}

function warningsOf(
  phase: Pick<StoredPhase, 'id' | 'start'>,
  phases: readonly StoredPhase[],
  gates: ReadonlyMap<string, PhaseGate>,
  today: IsoDate,
): PhaseWarning[] {
  const gate = gates.get(phase.id);
  const own: PhaseWarning[] =
    gate?.state !== 'missing'
      ? []
      : [gate.action ? { code: 'gate-dropped', title: gate.action.title } : { code: 'gate-missing' }];
  if (phase.start === null || phase.start > today) return own;
  const before = phases.filter((other) => nextAfter(other, phases) === phase.start);
  return [...before.flatMap((other) => begunWarning(other, gates.get(other.id))), ...own];
}

function begunWarning({ label }: StoredPhase, gate: PhaseGate | undefined): PhaseWarning[] {
  const isOpen = gate?.state === 'pending';
  if (!gate?.action || !(isOpen || gate.answer === 'rejected')) return [];
  const bodies = gate.action.deciders.map(({ name }) => name);
  return [{ code: isOpen ? 'begun-undecided' : 'begun-rejected', phase: label, bodies, actionId: gate.action.id }];
}

/** The first day after the phase on which another begins; null when none does. One that overlaps it does not follow it. */
function nextAfter({ start, end }: StoredPhase, phases: readonly StoredPhase[]): IsoDate | null {
  const last = end ?? start;
  if (last === null) return null;
  const starts = phases.flatMap((other) => (other.start !== null && other.start > last ? [other.start] : []));
  return starts.sort()[0] ?? null;
}

function overlapsOf(phase: Pick<StoredPhase, 'id' | 'start' | 'end'>, phases: readonly StoredPhase[]): string[] {
  const { start, end } = phase;
  if (start === null || end === null) return [];
  return phases
    .filter((other) => other.id !== phase.id && other.start !== null && other.end !== null)
    .filter((other) => (other.start ?? '') <= end && (other.end ?? '') >= start)
    .map(({ label }) => label);
}
