import {
  actorKey,
  canonicalActor,
  registrySearchKey,
  searchKey,
  type ActorView,
  type DraftCommitment,
  type DraftDecision,
  type KnownActor,
} from '@genomfor/shared';
import { knownActors } from '../actors/actor-directory.service';
import { readKnownMatters, readWhichAreKnown } from '../matters/known-matters.queries';
import type { Source } from '../platform/database/select';
import type { StoredDecision } from './import-row.entity';

/** The decisions of a document that belong together: one matter, known or proposed. */
export interface MatterGroup {
  matter: DraftDecision['matter'];
  title: string;
  registryNumber: string | null;
  rows: DraftDecision[];
}

/**
 * The names that the decision's body may go by, the fullest first: the "Allmänna utskottet" of Socialnämnden is "Socialnämndens
 * allmänna utskott", for another board may have one of the same name.
 */
export function bodyNames({ body, parentBody }: Pick<StoredDecision, 'body' | 'parentBody'>): string[] {
  if (!parentBody || !/utskottet$/iu.test(body) || body.startsWith(parentBody)) return [body];
  const own = body.charAt(0).toLocaleLowerCase('sv') + body.slice(1, -2);
  return [`${parentBody.replace(/s$/u, '')}s ${own}`, body];
}

/** The canonical name of the decision's body among those who are known; the fullest one when none is. */
export function bodyNameAmong(decision: StoredDecision, known: readonly KnownActor[]): string {
  const keys = new Set(known.map(({ name }) => actorKey(name)));
  const names = bodyNames(decision).map((name) => canonicalActor(name, known).name);
  return names.find((name) => keys.has(actorKey(name))) ?? names[0] ?? decision.body;
}

/** The proposed decisions as things stand: each with the matter it belongs to, and what is written down already left out. */
export async function readDecisionRows(
  source: Source,
  stored: readonly StoredDecision[],
  actors: readonly ActorView[],
): Promise<DraftDecision[]> {
  if (stored.length === 0) return [];
  const known = knownActors(actors);
  const idOf = new Map(actors.map(({ id, name }) => [actorKey(name), id]));
  const matters = await readKnownMatters(
    source,
    stored.flatMap(({ registryNumber }) => registryNumber ?? []),
  );
  const placed = stored.map((row) => {
    const matter = row.registryNumber === null ? null : (matters.get(row.registryNumber) ?? null);
    return { row, matter, actorId: idOf.get(actorKey(bodyNameAmong(row, known))) ?? null };
  });
  const asked = placed.flatMap(({ row, matter, actorId }) =>
    actorId === null ? [] : [{ ...row, outcome: row.outcomeCode, actorId, matterId: matter?.id ?? null }],
  );
  const answers = await readWhichAreKnown(source, asked);
  const knownKeys = new Set(asked.flatMap(({ key }, index) => (answers[index] ? [key] : [])));
  return placed.map(({ row, matter }) => {
    const isKnown = knownKeys.has(row.key);
    return { ...row, matter, known: isKnown, included: row.included && !isKnown };
  });
}

/** The decisions by the matter they belong to: a known one, one registry number, or one heading; in the document's order. */
export function matterGroups(rows: readonly DraftDecision[]): MatterGroup[] {
  const groups = new Map<string, MatterGroup>();
  for (const row of rows) {
    const key = row.matter?.id ?? groupKey(row);
    const group = groups.get(key) ?? {
      matter: row.matter,
      title: titleOf(row),
      registryNumber: row.registryNumber,
      rows: [],
    };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The body whose list what is promised may be put in: the last one that speaks under a § or on a day, or else the one that the
 * promises name; null when there is none.
 */
export function listBodyOf(
  decisions: readonly StoredDecision[],
  commitments: readonly DraftCommitment[],
  known: readonly KnownActor[],
): string | null {
  const speaks = decisions.filter(({ paragraph, date }) => paragraph !== null || date !== null).at(-1);
  const names = [
    ...(speaks ? [bodyNameAmong(speaks, known)] : []),
    ...commitments.flatMap(({ decider }) => decider).map((name) => canonicalActor(name, known).name),
  ];
  return names.find((name) => canonicalActor(name, known).kind === 'body') ?? null;
}

function groupKey(row: DraftDecision): string {
  if (row.registryNumber !== null) return `number ${registrySearchKey(row.registryNumber)}`;
  return `title ${searchKey(titleOf(row))}`;
}

/** A matter has a name: that of its heading, or else the place in the minutes. */
function titleOf({ title, body, paragraph, key }: DraftDecision): string {
  return title ?? (paragraph === null ? `${body}, beslut ${key.slice(1)}` : `${body} § ${paragraph}`);
}
