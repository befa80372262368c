import { randomUUID } from 'node:crypto';
import { type ActorView, type HoldingInput } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { DomainEvents } from '../platform/events/domain-events';
import { readActor } from './actors.queries';
import { Holding } from './holding.entity';

/** Who holds which role, from day to day. Each method answers with the actor as it is afterwards. */
@Injectable()
export class HoldingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  /** Gives the role to a user. Throws Refused: 'not-found', and 'invalid-input' when it would end before it began. */
  add(by: Caller, actorId: string, { userId, from, to = null, acting }: HoldingInput): Promise<ActorView> {
    refuseBackwards(from, to);
    return this.write(by, actorId, 'actor.holder-added', async (tx) => {
      if (!(await tx.existsBy(User, { id: userId }))) throw new Refused('not-found');
      const id = randomUUID();
      await tx.insert(Holding, { id, actorId, userId, fromDay: from, toDay: to, acting: acting ?? false });
      const told = { id, at: this.clock.moment(), by: { id: by.id, name: by.name } };
      await this.events.tell(tx, [{ kind: 'role-given', ...told, actorId, userId, from }]);
    });
  }

  /** Changes the days of a holding, or whether it is acting. Throws Refused as `add` does. */
  change(by: Caller, actorId: string, id: string, changes: Partial<Omit<HoldingInput, 'userId'>>): Promise<ActorView> {
    return this.write(by, actorId, 'actor.holder-changed', async (tx) => {
      const holding = await tx.findOneBy(Holding, { id, actorId });
      if (!holding) throw new Refused('not-found');
      const { from = holding.fromDay, to = holding.toDay } = changes;
      const acting = changes.acting ?? holding.acting;
      refuseBackwards(from, to);
      await tx.update(Holding, { id }, { fromDay: from, toDay: to, acting });
    });
  }

  /** Takes a holding away, as one that was entered by mistake. Throws Refused('not-found'). */
  remove(by: Caller, actorId: string, id: string): Promise<ActorView> {
    return this.write(by, actorId, 'actor.holder-removed', async (tx) => {
      const { affected } = await tx.delete(Holding, { id, actorId });
      if (!affected) throw new Refused('not-found');
    });
  }

  private write(
    by: Caller,
    actorId: string,
    what: string,
    work: (tx: EntityManager) => Promise<void>,
  ): Promise<ActorView> {
    return this.unitOfWork.write(async (tx) => {
      if (!(await readActor(tx, actorId))) throw new Refused('not-found');
      await work(tx);
      await this.audit.record(tx, by, what, { kind: 'actor', id: actorId });
      const actor = await readActor(tx, actorId);
      if (!actor) throw new Refused('not-found');
      return actor;
    });
  }
}

function refuseBackwards(from: string, to: string | null): void {
  if (to !== null && to < from) {
    throw new Refused('invalid-input', undefined, [{ field: 'to', message: 'Slutdagen ligger före startdagen.' }]);
  }
}
