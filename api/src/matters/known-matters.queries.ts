import {
  isSameRegistryNumber,
  paragraphKey,
  registrySearchKey,
  type DecisionOutcome,
  type DecisionRole,
  type IsoDate,
} from '@genomfor/shared';
import { among, select, type Source } from '../platform/database/select';

/** A matter as a document may mean it by its registry number. */
export interface KnownMatter {
  id: string;
  title: string;
  registryNumber: string | null;
}

/** What a document says that a body has done or is to do. */
export interface ToldDecision {
  actorId: string;
  /** The matter it belongs to, when that is known. */
  matterId: string | null;
  date: IsoDate | null;
  paragraph: string | null;
  role: DecisionRole;
  outcome: DecisionOutcome | null;
}

/**
 * The matter of each registry number, however it is written: the one with just that number, or else the only one that it can
 * be. A number that could be several matters' has none, for a person to tell.
 */
export async function readKnownMatters(
  source: Source,
  registryNumbers: readonly string[],
): Promise<ReadonlyMap<string, KnownMatter>> {
  if (registryNumbers.length === 0) return new Map();
  const matters = await select<KnownMatter & { registryKey: string }>(
    source,
    `SELECT id, title, registry_number AS "registryNumber", registry_key AS "registryKey" FROM matter
      WHERE registry_key <> '' ORDER BY CASE WHEN closed_on IS NULL THEN 0 ELSE 1 END, title_key, id`,
  );
  const found = new Map<string, KnownMatter>();
  for (const number of new Set(registryNumbers)) {
    const key = registrySearchKey(number);
    const alike = matters.filter((matter) => isSameRegistryNumber(matter.registryNumber ?? '', number));
    const [matter] = alike.some(({ registryKey }) => registryKey === key)
      ? alike.filter(({ registryKey }) => registryKey === key)
      : alike.length === 1
        ? alike
        : [];
    if (matter) found.set(number, { id: matter.id, title: matter.title, registryNumber: matter.registryNumber });
  }
  return found;
}

interface StoredDecision {
  matter_id: string | null;
  actor_id: string;
  paragraph: string | null;
  paragraph_key: string | null;
  decided_on: IsoDate | null;
  role: DecisionRole;
  outcome: DecisionOutcome | null;
}

/**
 * For each of `told` whether it is written down already: the body has used the § that year, or the matter has the same
 * decision with a day or a § that one of them lacks. That a body is to decide is known when the matter says so, or has what it
 * decided.
 */
export async function readWhichAreKnown(source: Source, told: readonly ToldDecision[]): Promise<boolean[]> {
  if (told.length === 0) return [];
  const ofMatters = among(source, 'matter_id', [...new Set(told.flatMap(({ matterId }) => matterId ?? []))]);
  const ofActors = among(source, 'actor_id', [...new Set(told.map(({ actorId }) => actorId))]);
  const stored = await select<StoredDecision>(
    source,
    `SELECT matter_id, actor_id, paragraph, paragraph_key, decided_on, role, outcome FROM decision
      WHERE ${ofMatters.sql} OR (paragraph_key IS NOT NULL AND ${ofActors.sql})`,
    [...ofMatters.values, ...ofActors.values],
  );
  return told.map((decision) => stored.some((known) => isSame(known, decision)));
}

function isSame(known: StoredDecision, told: ToldDecision): boolean {
  if (known.actor_id !== told.actorId) return false;
  const number = paragraphKey(told.paragraph);
  const year = told.date?.slice(0, 4);
  if (number !== '' && year && known.paragraph_key === `${year}:${number}`) return true;
  if (told.matterId === null || known.matter_id !== told.matterId) return false;
  const isAwaited = told.outcome === null && number === '' && told.date === null;
  if (isAwaited) return known.role === told.role;
  if (known.outcome === null && told.outcome !== null) return false;
  const isSameDay = known.decided_on === null || told.date === null || known.decided_on === told.date;
  return paragraphKey(known.paragraph) === number && isSameDay && (number !== '' || told.date !== null);
}
