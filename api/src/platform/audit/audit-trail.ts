import { type FieldChange } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { AuditEntry } from './audit-entry.entity';

const PAGE = 100;

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

  /**
   * Records that `actor` did `what` ('user.changed') to `target`, as part of the running write. `changes` tell from what and
   * to what, for that which has no history of its own.
   */
  async record(
    tx: EntityManager,
    actor: AuditActor,
    what: string,
    target?: { kind: string; id: string },
    changes: readonly FieldChange[] = [],
  ): Promise<void> {
    await tx.insert(AuditEntry, {
      id: randomUUID(),
      at: this.clock.now(),
      userId: actor.id,
      userName: actor.name,
      what,
      targetKind: target?.kind ?? null,
      targetId: target?.id ?? null,
      changes: changes.length > 0 ? [...changes] : null,
      address: actor.address,
    });
  }

  /** The newest entries, or those that come after `after`, the end of an earlier page. */
  async page(manager: EntityManager, after?: string): Promise<{ entries: AuditEntry[]; next: string | null }> {
    const query = manager
      .createQueryBuilder(AuditEntry, 'entry')
      .orderBy('entry.at', 'DESC')
      .addOrderBy('entry.id', 'DESC');
    if (after) {
      const [at, id] = after.split('_');
      query.where('entry.at < :at OR (entry.at = :at AND entry.id < :id)', { at: new Date(at ?? ''), id });
    }
    const found = await query.take(PAGE + 1).getMany();
    const entries = found.slice(0, PAGE);
    const last = entries.at(-1);
    return { entries, next: last && found.length > PAGE ? `${last.at.toISOString()}_${last.id}` : null };
  }
}
