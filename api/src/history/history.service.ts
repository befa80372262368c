import { randomUUID } from 'node:crypto';
import { type FieldChange, type HistoryKind } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { type ActionHappened } from '../platform/events/domain-event';
import { DomainEvents } from '../platform/events/domain-events';
import { HistoryEntry } from './history-entry.entity';

/** One operation on an action, as it will be told. */
export interface Happening {
  actionId: string;
  what: HistoryKind;
  changes: FieldChange[];
  reason?: string | null;
  /** The action's version after it. */
  version: number;
  /** What the audit trail calls it; by its name in the history when left out. */
  audited?: string;
}

/** Rows of one INSERT: far below the number of values that either database takes. */
const AT_ONCE = 500;

@Injectable()
export class HistoryService {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly events: DomainEvents,
  ) {}

  /** Tells, in the running write, what `by` has done to an action, in its history, in the audit trail and to who listens. */
  async record(tx: EntityManager, by: Caller, happening: Happening): Promise<void> {
    const { audited, ...told } = happening;
    await this.tell(tx, by, [told]);
    await this.audit.record(tx, by, audited ?? `action.${happening.what}`, { kind: 'action', id: happening.actionId });
  }

  /** As `record` for many actions at once, without an audit entry: whoever did it all writes one for the whole. */
  async tell(tx: EntityManager, by: Caller, happenings: readonly Happening[]): Promise<void> {
    const at = this.clock.moment();
    const entries = happenings.map(({ reason = null, ...happening }) => ({
      id: randomUUID(),
      at,
      byId: by.id,
      byName: by.name,
      reason,
      ...happening,
    }));
    for (let first = 0; first < entries.length; first += AT_ONCE) {
      await tx.insert(HistoryEntry, entries.slice(first, first + AT_ONCE));
    }
    await this.events.tell(tx, entries.map(toEvent));
  }
}

function toEvent({ id, at, byId, byName, actionId, what, changes, reason }: HistoryEntry): ActionHappened {
  return { kind: 'action', id, at, by: { id: byId, name: byName }, actionId, what, changes, reason };
}
