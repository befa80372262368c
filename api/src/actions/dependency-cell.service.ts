import { randomUUID } from 'node:crypto';
import {
  actorKey,
  searchKey,
  understandDependencies,
  type DependencyView,
  type NamedDependency,
} from '@genomfor/shared';
import { type ActorDirectory } from '../actors/actor-directory.service';
import { type KnownDependency } from './action-writer.service';

/** An action of the same plan, as words may point at it. */
export interface PlanAction {
  id: string;
  number: string | null;
  title: string;
}

/** What the words of a cell say that an action waits for; what it already waits for keeps its day and its state. */
export async function dependenciesIn(
  cell: string,
  directory: ActorDirectory,
  plan: readonly PlanAction[],
  before: readonly DependencyView[],
): Promise<KnownDependency[]> {
  const named = understandDependencies(cell, directory.known);
  const known = await knownDependencies(named, directory, plan);
  return known.map((dependency) => {
    const same = before.find(({ text }) => actorKey(text) === actorKey(dependency.text));
    if (!same) return dependency;
    // Another action of the plan speaks for itself.
    if (dependency.onActionId !== null) return { ...dependency, id: same.id };
    return { ...dependency, id: same.id, expected: same.expected, settled: same.settled };
  });
}

/** The dependencies with the actor or the action of the plan that each one names. */
export async function knownDependencies(
  named: readonly NamedDependency[],
  directory: ActorDirectory,
  plan: readonly PlanAction[],
): Promise<KnownDependency[]> {
  const known: KnownDependency[] = [];
  for (const { kind, text } of named) {
    const action = actionMeant(text, plan);
    const isActor = kind === 'actor' || kind === 'unit';
    const [actor] = isActor && !action ? await directory.named([text]) : [];
    known.push({
      id: randomUUID(),
      kind: action ? 'action' : kind,
      text,
      actorId: actor?.id ?? null,
      onActionId: action?.id ?? null,
      expected: null,
      settled: false,
    });
  }
  return known;
}

function actionMeant(text: string, plan: readonly PlanAction[]): PlanAction | undefined {
  const words = searchKey(text);
  const number = /^(?:åtgärd|punkt|aktivitet|nr)\s*(?:nr\.?\s*)?(\S+)$/.exec(words)?.[1];
  return plan.find((action) => searchKey(action.title) === words || (number !== undefined && action.number === number));
}
