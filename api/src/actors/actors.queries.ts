import { type ActorKind, type ActorView, type BodyKind } from '@genomfor/shared';
import { select, type Source } from '../platform/database/select';
import { readHoldings } from './holdings.queries';

interface StoredActor {
  id: string;
  name: string;
  kind: ActorKind;
  abbreviation: string | null;
  aliases: string;
  body_kind: BodyKind | null;
  superior_id: string | null;
  version: number;
}

const COLUMNS = 'id, name, kind, abbreviation, aliases, body_kind, superior_id, version';

/** Every role, body, unit and other actor of the municipality, by name, with who holds what. */
export async function readActors(source: Source): Promise<ActorView[]> {
  const stored = await select<StoredActor>(
    source,
    `SELECT ${COLUMNS} FROM actor WHERE removed_at IS NULL ORDER BY sort_key, id`,
  );
  const holdings = await readHoldings(source);
  return stored.map((actor) => ({ ...toView(actor), holdings: holdings.get(actor.id) ?? [] }));
}

/** One actor with who holds it; null when there is none. */
export async function readActor(source: Source, id: string): Promise<ActorView | null> {
  const [stored] = await select<StoredActor>(
    source,
    `SELECT ${COLUMNS} FROM actor WHERE id = ? AND removed_at IS NULL`,
    [id],
  );
  if (!stored) return null;
  const holdings = await readHoldings(source, id);
  return { ...toView(stored), holdings: holdings.get(id) ?? [] };
}

/** Whether there is a body with that id: somebody who meets. */
export async function isBody(source: Source, id: string): Promise<boolean> {
  const found = await select(source, "SELECT id FROM actor WHERE id = ? AND kind = 'body' AND removed_at IS NULL", [
    id,
  ]);
  return found.length > 0;
}

/** By role, the role that it reports to; roles that report to none are left out. */
export async function readSuperiors(source: Source): Promise<ReadonlyMap<string, string>> {
  const stored = await select<{ id: string; superior_id: string }>(
    source,
    'SELECT id, superior_id FROM actor WHERE superior_id IS NOT NULL AND removed_at IS NULL',
  );
  return new Map(stored.map(({ id, superior_id }) => [id, superior_id]));
}

function toView({ aliases, body_kind: bodyKind, superior_id: superiorId, ...rest }: StoredActor) {
  return { ...rest, aliases: JSON.parse(aliases) as string[], bodyKind, superiorId };
}
