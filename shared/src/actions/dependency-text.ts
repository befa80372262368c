import type { ActorKind, KnownActor } from '../actors/actor';
import { linesOf, parseActorCell } from '../actors/actor-cell';
import type { DependencyKind } from './action';

/** What a plan says that an action waits for, in its own words. */
export interface NamedDependency {
  kind: DependencyKind;
  text: string;
}

const NOTHING = /^(?:-|–|—|inga?|inget|nej|n\/a|ej aktuellt|none|ingen|saknas)\.?$/iu;
const DECISION = /(?<!\p{L})(?:beslut(?:as)?|beslutet|budgetbeslut|nämndbeslut|vedtak|decision|approval)(?!\p{L})/iu;
const RESOURCE =
  /(?<!\p{L})(?:budget|medel|finansiering|resurser|resurs|personalresurser|tillskott|rekrytering|anställning|lokaler|kompetens|statsbidrag|ressurser|funding|resources)(?!\p{L})/iu;
const PROJECT =
  /(?:översyn(?:en)?|projekt(?:et)?|upphandling(?:en)?|utredning(?:en)?|process(?:en)?|programmet|införande(?:t)?|omorganisation(?:en)?|system(?:et)?|lagstiftning(?:en)?|lagförslag(?:et)?|reform(?:en)?|avtal(?:et)?|gjennomgang(?:en)?|prosjekt(?:et)?|gennemgang(?:en)?|review|project|procurement)(?!\p{L})/iu;
const ACTION = /^(?:åtgärd|punkt|aktivitet|tiltak|nr|action)\s*(?:nr\.?\s*)?[\p{L}]?\d+(?:\.\d+)*$/iu;

// "Rekrytering av controller" speaks of an actor without being one.
const ABOUT = /\s(?:av|för|till|om|of|for)\s/iu;

const ACTOR_DEPENDENCY: Record<ActorKind, DependencyKind> = {
  role: 'actor',
  body: 'actor',
  person: 'actor',
  group: 'actor',
  external: 'actor',
  unit: 'unit',
};

function kindOfPhrase(text: string): DependencyKind {
  if (ACTION.test(text)) return 'action';
  if (DECISION.test(text)) return 'decision';
  if (PROJECT.test(text)) return 'project';
  if (RESOURCE.test(text)) return 'resource';
  return 'project';
}

function understandPhrase(phrase: string, known: readonly KnownActor[]): NamedDependency[] {
  if (ACTION.test(phrase) || DECISION.test(phrase)) return [{ kind: kindOfPhrase(phrase), text: phrase }];
  const { actors, involved } = parseActorCell(phrase, known);
  const named = [...actors, ...involved];
  if (named.length > 0 && named.every((actor) => actor.known) && !ABOUT.test(phrase)) {
    return named.map(({ kind, name }) => ({ kind: ACTOR_DEPENDENCY[kind], text: name }));
  }
  return [{ kind: kindOfPhrase(phrase), text: phrase }];
}

/**
 * What a cell says that the work waits for, in order: actors and units by their canonical names, everything else in the
 * plan's own words. A phrase that names nobody known is a process outside the plan ('project') unless its words say that
 * it is a decision, a resource or another row. Empty for an empty cell, a dash or "inga". Never throws.
 */
export function understandDependencies(text: string, known: readonly KnownActor[] = []): NamedDependency[] {
  return linesOf(text)
    .flatMap((line) => line.split(/\s*;\s*/u))
    .map((phrase) => phrase.trim())
    .filter((phrase) => /\p{L}/u.test(phrase) && !NOTHING.test(phrase))
    .flatMap((phrase) => understandPhrase(phrase, known));
}
