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
  version: number;
}

const COLUMNS = 'id, name, kind, abbreviation, aliases, body_kind, version';

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

function toView({ id, name, kind, abbreviation, aliases, body_kind: bodyKind, version }: StoredActor) {
  return { id, name, kind, abbreviation, aliases: JSON.parse(aliases) as string[], bodyKind, version };
}
