import { actorKey, canonicalActor, type ActorProposal, type ActorView } from '@genomfor/shared';
import { knownActors } from '../actors/actor-directory.service';
import { bodyNameAmong } from './decision-rows';
import type { Draft } from './draft';

type Proposal = Pick<Draft, 'rows' | 'timetable' | 'decisionRows' | 'commitmentRows'>;
type Existing = Pick<ActorView, 'id' | 'name' | 'kind' | 'aliases' | 'abbreviation'>;

/** Every name that an included row gives, with the number of rows that give it, most often first, then in Swedish order. */
export function actorProposals(
  { rows, timetable, decisionRows, commitmentRows }: Proposal,
  existing: readonly Existing[],
): ActorProposal[] {
  const count = new Map<string, number>();
  const add = (names: readonly string[]) => {
    for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + 1);
  };
  for (const row of rows.filter(({ included }) => included)) {
    const waitedFor = row.dependencies
      .filter(({ kind }) => kind === 'actor' || kind === 'unit')
      .map(({ text }) => text);
    add([...row.responsible, ...row.involved, ...row.decider, ...waitedFor]);
  }
  for (const { body } of timetable.filter(({ included }) => included)) add(body === undefined ? [] : [body].flat());
  const known = knownActors(existing);
  for (const row of decisionRows.filter(({ included }) => included)) add([bodyNameAmong(row, known)]);
  for (const row of commitmentRows.filter(({ included }) => included)) add([...row.responsible, ...row.decider]);

  const byKey = new Map<string, Existing>();
  for (const actor of existing) {
    for (const word of [actor.name, actor.abbreviation, ...actor.aliases]) if (word) byKey.set(actorKey(word), actor);
  }
  return [...count]
    .map(([name, times]): ActorProposal => {
      const match = byKey.get(actorKey(name));
      return {
        name,
        kind: match?.kind ?? canonicalActor(name, known).kind,
        count: times,
        matches: match ? { id: match.id, name: match.name } : null,
        isNew: match === undefined,
      };
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'sv'));
}
