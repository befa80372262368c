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

/** The dependencies with the actor or the action of the plan that each one names; never the action `self` that waits. */
export async function knownDependencies(
  named: readonly NamedDependency[],
  directory: ActorDirectory,
  plan: readonly PlanAction[],
  self?: string,
): Promise<KnownDependency[]> {
  const known: KnownDependency[] = [];
  for (const { kind, text } of named) {
    const action = actionMeant(text, plan, self);
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

function actionMeant(text: string, plan: readonly PlanAction[], self?: string): PlanAction | undefined {
  const words = searchKey(text);
  const number = /^(?:åtgärd|punkt|aktivitet|nr)\s*(?:nr\.?\s*)?(\S+)$/.exec(words)?.[1];
  const { byTitle, byNumber } = indexOf(plan);
  const other = (places: readonly Place[] = []) => places.find(({ action }) => action.id !== self);
  return earliest(other(byTitle.get(words)), number === undefined ? undefined : other(byNumber.get(number)));
}

interface Place {
  action: PlanAction;
  position: number;
}

interface PlanIndex {
  byTitle: ReadonlyMap<string, readonly Place[]>;
  byNumber: ReadonlyMap<string, readonly Place[]>;
}

const indexes = new WeakMap<readonly PlanAction[], PlanIndex>();

// A plan is read once, however many of its cells are understood: a large one would otherwise take minutes.
function indexOf(plan: readonly PlanAction[]): PlanIndex {
  const found = indexes.get(plan);
  if (found) return found;
  const byTitle = new Map<string, Place[]>();
  const byNumber = new Map<string, Place[]>();
  for (const [position, action] of plan.entries()) {
    addTo(byTitle, searchKey(action.title), { action, position });
    if (action.number !== null) addTo(byNumber, action.number, { action, position });
  }
  const index = { byTitle, byNumber };
  indexes.set(plan, index);
  return index;
}

function addTo(places: Map<string, Place[]>, key: string, place: Place): void {
  const found = places.get(key);
  if (found) found.push(place);
  else places.set(key, [place]);
}

function earliest(a: Place | undefined, b: Place | undefined): PlanAction | undefined {
  if (!a || !b) return (a ?? b)?.action;
  return a.position <= b.position ? a.action : b.action;
}
