import type { ExtractedActivity, ExtractedPhase } from '../imports/extraction';
import { likelyGate } from '../phases/gate-named';
import type { LintFinding } from './plan-lint';

/**
 * The phases of a timetable that no decision closes, as one finding with their labels; empty when each has one. A decision
 * that stands in a phase without naming it counts: whether it closes the phase is asked once the timetable is saved.
 */
export function lintPhases(
  phases: readonly Pick<ExtractedPhase, 'label'>[],
  activities: readonly Pick<ExtractedActivity, 'title' | 'kind' | 'phase'>[],
): LintFinding[] {
  const decisions = activities.filter(({ kind }) => kind === 'decision');
  const labels = phases.map(({ label }) => label);
  const open = labels.filter((label) => !likelyGate(label, labels, decisions, ({ phase }) => phase === label));
  return open.length === 0 ? [] : [{ code: 'gate-missing', keys: [], values: open }];
}
