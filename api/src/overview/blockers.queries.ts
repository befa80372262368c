import { actorKey, type DependencyKind, type IsoDate, type SharedBlocker } from '@genomfor/shared';
import { type StandingRow, type Waiting } from '../actions/standings.queries';
import { among, select, type Source } from '../platform/database/select';

const MOST_BLOCKERS = 5;
const MOST_ACTIONS = 20;
/** What holds up only one action is told with that action. */
const SHARED_BY = 2;

/** What can have a date of its own; a role or a unit that is waited for has none to give. */
const DATED: ReadonlySet<DependencyKind> = new Set<DependencyKind>(['project', 'resource', 'decision']);

interface Blocker {
  text: string;
  ids: Set<string>;
}

/** What has no date of its own and holds up several open actions; the one that holds up the most first. */
export async function readBlockers(
  source: Source,
  waiting: readonly Waiting[],
  open: readonly StandingRow[],
): Promise<SharedBlocker[]> {
  const deadlines = new Map(open.map(({ id, deadline }) => [id, deadline]));
  const blockers = sharedBlockers(waiting.filter(({ actionId }) => deadlines.has(actionId)));
  const shown = blockers.map(({ text, ids }) => ({ text, total: ids.size, ids: earliest(ids, deadlines) }));
  const titles = await readTitles(source, [...new Set(shown.flatMap(({ ids }) => ids))]);
  return shown.map(({ text, total, ids }) => ({
    text,
    expected: null,
    total,
    actions: ids.map((id) => ({ id, title: titles.get(id) ?? '', deadline: deadlines.get(id) ?? null })),
  }));
}

function sharedBlockers(waiting: readonly Waiting[]): Blocker[] {
  const byKey = new Map<string, Blocker>();
  for (const { actionId, kind, text, expected } of waiting) {
    if (expected !== null || !DATED.has(kind)) continue;
    const key = actorKey(text);
    const blocker = byKey.get(key) ?? { text, ids: new Set<string>() };
    blocker.ids.add(actionId);
    byKey.set(key, blocker);
  }
  return [...byKey.values()]
    .filter(({ ids }) => ids.size >= SHARED_BY)
    .sort((a, b) => b.ids.size - a.ids.size)
    .slice(0, MOST_BLOCKERS);
}

function earliest(ids: ReadonlySet<string>, deadlines: ReadonlyMap<string, IsoDate | null>): string[] {
  const dayOf = (id: string): string => deadlines.get(id) ?? '~';
  return [...ids].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).slice(0, MOST_ACTIONS);
}

async function readTitles(source: Source, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { sql, values } = among(source, 'id', ids);
  const rows = await select<{ id: string; title: string }>(source, `SELECT id, title FROM action WHERE ${sql}`, values);
  return new Map(rows.map(({ id, title }) => [id, title]));
}
