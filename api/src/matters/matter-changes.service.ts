import { randomUUID } from 'node:crypto';
import { type DecisionOutcome, type MatterDetail } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ActionApprovalService } from '../actions/action-approval.service';
import { readViewing, type Viewing } from '../actions/viewing.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { DomainEvents } from '../platform/events/domain-events';
import { readMatterDetail } from './matter-detail.queries';
import { readMatterParts } from './matter-parts.queries';

/** What a change of a matter, or of one of its decisions, did. */
export interface MatterChange {
  matterId: string;
  /** As the audit trail tells it: 'decision.added'. */
  what: string;
  /** What was changed, when it was not the matter itself. */
  decisionId?: string;
  /** Actions that a decision answered for and no longer does. */
  released?: readonly string[];
  /** What the decision's outcome was and became, when it got one. */
  outcome?: { before: DecisionOutcome | null; after: DecisionOutcome };
}

/** The one way to change a matter and what hangs on it: the audit trail is told in the same write. */
@Injectable()
export class MatterChangesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly approvals: ActionApprovalService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly events: DomainEvents,
  ) {}

  /**
   * The matter after `work` has changed it, and the approval of its actions has followed its decisions. Throws what `work`
   * throws, and then nothing is written.
   */
  write(by: Caller, work: (tx: EntityManager, viewing: Viewing) => Promise<MatterChange>): Promise<MatterDetail> {
    return this.unitOfWork.write(async (tx) => {
      const viewing = await readViewing(tx, by, this.clock.today());
      const change = await work(tx, viewing);
      const { matterId, what, decisionId, released = [] } = change;
      const target = decisionId === undefined ? { kind: 'matter', id: matterId } : { kind: 'decision', id: decisionId };
      await this.audit.record(tx, by, what, target);
      if (decisionId !== undefined) {
        const { actions = [] } = (await readMatterParts(tx, [matterId])).get(matterId) ?? {};
        await this.approvals.refresh(tx, [...actions.map(({ id }) => id), ...released], by);
      }
      await this.tellOutcome(tx, by, change);
      return existing(await readMatterDetail(tx, matterId, viewing));
    });
  }

  private async tellOutcome(tx: EntityManager, by: Caller, change: MatterChange): Promise<void> {
    const { matterId, decisionId, outcome } = change;
    if (decisionId === undefined || outcome === undefined || outcome.before === outcome.after) return;
    const told = { id: randomUUID(), at: this.clock.moment(), by: { id: by.id, name: by.name } };
    const { before, after } = outcome;
    await this.events.tell(tx, [{ kind: 'decision', ...told, decisionId, matterId, before, outcome: after }]);
  }
}

/** Refused('changed-by-other') with the matter as it stands. */
export async function changedByOther(tx: EntityManager, matterId: string, viewing: Viewing): Promise<Refused> {
  return new Refused('changed-by-other', await readMatterDetail(tx, matterId, viewing));
}

/** What was found. Throws Refused('not-found') when there was nothing. */
export function existing<T>(found: T | null): T {
  if (found === null) throw new Refused('not-found');
  return found;
}
