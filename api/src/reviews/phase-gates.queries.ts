import { gateNamed, phaseViews, type ReviewDetail, type StoredPhase } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { readRows } from '../actions/action-rows.queries';
import { type DecisionGround } from '../actions/decision-ground.queries';
import { select, type Source } from '../platform/database/select';
import { StoredGate } from './phase-gate.entity';

interface PhaseColumns extends Omit<StoredPhase, 'start' | 'end' | 'said'> {
  start_day: StoredPhase['start'];
  end_day: StoredPhase['end'];
  is_said: string | null;
  gate_id: string | null;
  reason: string | null;
}

const PHASE = `SELECT p.id, p.label, p.name, p.text, p.start_day, p.end_day, p.precision, p.position,
    g.phase_id AS is_said, g.action_id AS gate_id, g.reason
  FROM phase p LEFT JOIN phase_gate g ON g.phase_id = p.id
 WHERE p.removed_at IS NULL`;

const IN_ORDER = `FROM action a LEFT JOIN section s ON s.id = a.section_id
  WHERE a.plan_id = ? AND a.kind = 'decision' AND a.removed_at IS NULL ORDER BY COALESCE(s.position, -1), a.position, a.id`;

/** The phases of the plan in their order, with the decisions that close them, as they stand on the day of `ground`. */
export async function readPhases(
  source: Source,
  planId: string,
  ground: DecisionGround,
): Promise<Pick<ReviewDetail, 'phases' | 'decisions'>> {
  const phases = await readStoredPhases(source, planId);
  if (phases.length === 0) return { phases: [], decisions: [] };
  const ids = await select<{ id: string }>(source, `SELECT a.id ${IN_ORDER}`, [planId]);
  const decisions = await readRows(
    source,
    ids.map(({ id }) => id),
    { today: ground.today, reportsAny: false, approvesAny: false, roles: new Set(), ground },
  );
  return {
    phases: phaseViews(phases, decisions, ground.today),
    decisions: decisions.map(({ id, title }) => ({ id, title })),
  };
}

/**
 * Ties the phases of the plan that nobody has said anything of to the decisions that name them, in the running write. What
 * only seems to close a phase is left for a person to say.
 */
export async function tieGates(tx: EntityManager, planId: string): Promise<void> {
  const phases = await readStoredPhases(tx, planId);
  if (phases.every(({ said }) => said !== null)) return;
  const taken = new Set(phases.map(({ said }) => said?.actionId));
  const decisions = await select<{ id: string; title: string }>(tx, `SELECT a.id, a.title ${IN_ORDER}`, [planId]);
  const free = decisions.filter(({ id }) => !taken.has(id));
  const labels = phases.map(({ label }) => label);
  for (const { id: phaseId, label, said } of phases) {
    const gate = said === null ? gateNamed(label, labels, free) : undefined;
    if (gate) await tx.insert(StoredGate, { phaseId, actionId: gate.id, reason: null });
  }
}

async function readStoredPhases(source: Source, planId: string): Promise<StoredPhase[]> {
  const stored = await select<PhaseColumns>(source, `${PHASE} AND p.plan_id = ? ORDER BY p.position, p.id`, [planId]);
  return stored.map(({ start_day: start, end_day: end, is_said, gate_id: actionId, reason, ...phase }) => ({
    ...phase,
    start,
    end,
    said: is_said === null ? null : { actionId, reason },
  }));
}
