import { lacksDecider } from '../assessment/assess';
import type { AssessedAction, AssessedDependency } from '../assessment/assessment';
import type { ActionKind, DependencyView } from './action';
import type { MissingField } from './action-list';

/** What the assessment sees in something an action waits for: a process outside the plan is one that the plan cannot steer. */
export function assessedDependency(
  dependency: Pick<DependencyView, 'kind' | 'text' | 'expected' | 'settled'>,
): AssessedDependency {
  const { kind, text, expected, settled } = dependency;
  return { text, expected, settled, outside: kind === 'project', decision: kind === 'decision' };
}

/** Whether somebody must decide an action of this kind. An activity of a timetable is decided only when the plan names who. */
export function needsDecider(kind: ActionKind): boolean {
  return kind === 'measure' || kind === 'decision';
}

/** Whether work remains: neither reported as done nor dropped. A decider's yes does not do the work. */
export function isOpen({ progress }: Pick<AssessedAction, 'progress'>): boolean {
  return progress !== 'done' && progress !== 'dropped';
}

/**
 * What an action lacks; nothing is asked of a dropped one. A deadline is there when it has a day, goes on without end,
 * is as soon as possible or hangs on something else; "ej fastställt" is a lack.
 */
export function missingFields(
  action: Pick<
    AssessedAction,
    'progress' | 'deadlineDate' | 'openKind' | 'relative' | 'hasResponsible' | 'deciders' | 'needsDecider'
  >,
): MissingField[] {
  if (action.progress === 'dropped') return [];
  const { deadlineDate, openKind, relative } = action;
  const missing: MissingField[] = [];
  if (lacksDecider(action)) missing.push('decider');
  if (!action.hasResponsible) missing.push('responsible');
  if (deadlineDate === null && !relative && (openKind === null || openKind === 'tbd')) missing.push('deadline');
  return missing;
}
