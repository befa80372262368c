import { randomUUID } from 'node:crypto';
import {
  actorKey,
  canonicalActor,
  parseActorCell,
  searchKey,
  swedishSortKey,
  type ActorKind,
  type ActorRef,
  type ActorView,
  type KnownActor,
} from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { select } from '../platform/database/select';
import { Actor } from './actor.entity';

/** What the names of an actor make in the database: what it is found by, sorted by and searched by. */
export function actorKeys({
  name,
  abbreviation = null,
  aliases = [],
}: {
  name: string;
  abbreviation?: string | null;
  aliases?: readonly string[];
}): Pick<Actor, 'nameKey' | 'sortKey' | 'searchText'> {
  return {
    nameKey: actorKey(name),
    sortKey: swedishSortKey(name),
    searchText: searchKey([name, abbreviation ?? '', ...aliases].join(' ')),
  };
}

interface StoredName {
  id: string;
  name: string;
  kind: ActorKind;
  abbreviation: string | null;
  aliases: string;
}

/** The municipality's actors as the parser of cells wants them: with every other word they go by. */
export function knownActors(
  actors: readonly Pick<ActorView, 'name' | 'kind' | 'aliases' | 'abbreviation'>[],
): KnownActor[] {
  return actors.map(({ name, kind, aliases, abbreviation }) => ({
    name,
    kind,
    aliases: abbreviation ? [...aliases, abbreviation] : aliases,
  }));
}

/** The municipality's actors during one write: understands cells, and adds the actors that they name first. */
export class ActorDirectory {
  private readonly byKey = new Map<string, ActorRef>();

  private constructor(
    private readonly tx: EntityManager,
    private readonly importId: string | null,
    /** The actors that there were when the write began, with the words they go by. */
    readonly known: readonly KnownActor[],
  ) {}

  /** The directory as the running write sees it; actors it adds are remembered as brought by `importId`. */
  static async open(tx: EntityManager, importId: string | null = null): Promise<ActorDirectory> {
    const stored = await select<StoredName>(
      tx,
      'SELECT id, name, kind, abbreviation, aliases FROM actor WHERE removed_at IS NULL ORDER BY sort_key, id',
    );
    const known = knownActors(stored.map((actor) => ({ ...actor, aliases: JSON.parse(actor.aliases) as string[] })));
    const directory = new ActorDirectory(tx, importId, known);
    for (const { id, name, kind } of stored) directory.byKey.set(actorKey(name), { id, name, kind });
    return directory;
  }

  /** Who a cell says shall act and who only takes part, each once, in the order they stand. */
  async understand(cell: string): Promise<{ actors: ActorRef[]; involved: ActorRef[] }> {
    const { actors, involved } = parseActorCell(cell, this.known);
    return { actors: await this.referAll(actors), involved: await this.referAll(involved) };
  }

  /** The actors that the names stand for, each once. */
  async named(names: readonly string[]): Promise<ActorRef[]> {
    return this.referAll(names.map((name) => canonicalActor(name, this.known)).filter(({ name }) => name !== ''));
  }

  /** The actor of that name, or null; nothing is added. */
  find(name: string): ActorRef | null {
    return this.byKey.get(actorKey(name)) ?? null;
  }

  private async referAll(mentions: readonly { name: string; kind: ActorKind }[]): Promise<ActorRef[]> {
    const found = new Map<string, ActorRef>();
    for (const { name, kind } of mentions) {
      const actor = this.find(name) ?? (await this.add(name, kind));
      found.set(actor.id, actor);
    }
    return [...found.values()];
  }

  private async add(name: string, kind: ActorKind): Promise<ActorRef> {
    const actor = { id: randomUUID(), name, kind };
    await this.tx.insert(Actor, {
      ...actor,
      ...actorKeys(actor),
      abbreviation: null,
      aliases: [],
      bodyKind: null,
      superiorId: null,
      importId: this.importId,
      removedAt: null,
    });
    this.byKey.set(actorKey(name), actor);
    return actor;
  }
}
