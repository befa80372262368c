import { randomUUID } from 'node:crypto';
import { reachesItself, type ActorInput, type ActorView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { takeTurn } from '../platform/database/take-turn';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { actorKeys } from './actor-directory.service';
import { Actor } from './actor.entity';
import { readActor, readActors, readSuperiors } from './actors.queries';

/** The roles, bodies, units and other actors of the municipality. */
@Injectable()
export class ActorsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Every actor by name, with who holds it. */
  list(): Promise<ActorView[]> {
    return readActors(this.dataSource);
  }

  /** Adds an actor. Throws Refused: 'already-exists' when one by that name is in use, 'not-a-role' as `change`. */
  add(by: Caller, input: ActorInput): Promise<ActorView> {
    const id = randomUUID();
    return this.unitOfWork.write(async (tx) => {
      await refuseSuperior(tx, id, input);
      await tx.insert(Actor, { id, ...columnsOf(input), importId: null, removedAt: null });
      await this.audit.record(tx, by, 'actor.added', { kind: 'actor', id });
      return this.view(tx, id);
    });
  }

  /**
   * Changes an actor; what is not named stays. Throws Refused: 'not-found', 'already-exists', 'changed-by-other' with the
   * actor as it stands when `version` is not the newest, 'not-a-role' for a superior that is not one, and 'superior-circle'.
   */
  change(by: Caller, id: string, version: number, changes: Partial<ActorInput>): Promise<ActorView> {
    return this.unitOfWork.write(async (tx) => {
      const actor = await this.view(tx, id);
      const input = { ...actor, ...sent(changes) };
      const { affected } = await tx.update(Actor, { id, version }, columnsOf(input));
      if (!affected) throw new Refused('changed-by-other', await this.view(tx, id));
      await refuseSuperior(tx, id, input);
      await this.audit.record(tx, by, 'actor.changed', { kind: 'actor', id });
      return this.view(tx, id);
    });
  }

  private async view(tx: EntityManager, id: string): Promise<ActorView> {
    const actor = await readActor(tx, id);
    if (!actor) throw new Refused('not-found');
    return actor;
  }
}

function columnsOf(input: ActorInput) {
  const name = input.name.trim();
  const abbreviation = input.abbreviation?.trim() || null;
  const aliases = (input.aliases ?? []).map((alias) => alias.trim()).filter(Boolean);
  const bodyKind = input.kind === 'body' ? (input.bodyKind ?? null) : null;
  const superiorId = superiorOf(input);
  const keys = actorKeys({ name, abbreviation, aliases });
  return { name, kind: input.kind, abbreviation, aliases, bodyKind, superiorId, ...keys };
}

/** Only a role reports to a role. */
function superiorOf({ kind, superiorId }: ActorInput): string | null {
  return kind === 'role' ? (superiorId ?? null) : null;
}

async function refuseSuperior(tx: EntityManager, id: string, input: ActorInput): Promise<void> {
  const superiorId = superiorOf(input);
  if (superiorId === null) return;
  // Two who put each other's roles above each other at the same time take turns, so that the second sees the first.
  await takeTurn(tx, 'superiors');
  const superior = await readActor(tx, superiorId);
  if (superior?.kind !== 'role') throw new Refused('not-a-role');
  if (reachesItself(id, superiorId, await readSuperiors(tx))) throw new Refused('superior-circle');
}
