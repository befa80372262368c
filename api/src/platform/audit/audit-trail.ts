import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { AuditEntry } from './audit-entry.entity';

/** Who did it: a `Caller` fits. Null names mean the program itself, or somebody who is not signed in. */
export interface AuditActor {
  id: string | null;
  name: string | null;
  address: string | null;
}

/** Remembers who did what. Recorded inside the write that does it, so that there is never one without the other. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Records that `actor` did `what` ('user.changed') to `target`, as part of the running write. */
  async record(
    tx: EntityManager,
    actor: AuditActor,
    what: string,
    target?: { kind: string; id: string },
  ): Promise<void> {
    await tx.insert(AuditEntry, {
      id: randomUUID(),
      at: this.clock.now(),
      userId: actor.id,
      userName: actor.name,
      what,
      targetKind: target?.kind ?? null,
      targetId: target?.id ?? null,
      address: actor.address,
    });
  }
}
