import { type GateInput, type ReviewDetail } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { select } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { StoredGate } from './phase-gate.entity';
import { Review } from './review.entity';
import { readReview } from './reviews.queries';

interface PhaseOfReview {
  plan_id: string;
  review_id: string;
  title: string;
}

/** What people say of the decisions that close the phases of a plan. */
@Injectable()
export class GatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Says which decision closes the phase, that none is planned, or takes away what was said; gives the review as it is then.
   * Throws Refused: 'not-found', also for an action of another plan; 'invalid-input' for one that is no decision or closes
   * another phase, and when both a decision and none are said; 'changed-by-other' with the review as it stands when `version`
   * is not its newest.
   */
  say(by: Caller, phaseId: string, version: number, input: GateInput): Promise<ReviewDetail> {
    return this.unitOfWork.write(async (tx) => {
      const { plan_id: planId, review_id: id, title } = await phaseOf(tx, phaseId);
      // The phases are part of the review: who says something of one has seen all of it.
      const { affected } = await tx.update(Review, { id, version }, { title });
      if (!affected) throw new Refused('changed-by-other', await this.read(tx, id));
      const gate = await understood(tx, { planId, phaseId }, input);
      await tx.delete(StoredGate, { phaseId });
      if (gate) await tx.insert(StoredGate, gate);
      await this.audit.record(tx, by, 'phase.gate-set', { kind: 'review', id });
      return this.read(tx, id);
    });
  }

  private async read(tx: EntityManager, id: string): Promise<ReviewDetail> {
    const review = await readReview(tx, id, this.clock.today());
    if (!review) throw new Refused('not-found');
    return review;
  }
}

async function phaseOf(tx: EntityManager, id: string): Promise<PhaseOfReview> {
  const [phase] = await select<PhaseOfReview>(
    tx,
    `SELECT plan.id AS plan_id, r.id AS review_id, r.title FROM phase p JOIN plan ON plan.id = p.plan_id
       JOIN review r ON r.id = plan.review_id WHERE p.id = ? AND p.removed_at IS NULL AND r.removed_at IS NULL`,
    [id],
  );
  if (!phase) throw new Refused('not-found');
  return phase;
}

type SaidGate = Pick<StoredGate, 'phaseId' | 'actionId' | 'reason'>;

/** What is to be kept; null when nothing is said any more. */
async function understood(
  tx: EntityManager,
  { planId, phaseId }: { planId: string; phaseId: string },
  { actionId, notPlanned = false, reason }: GateInput,
): Promise<SaidGate | null> {
  if (actionId && notPlanned) throw wrong('Välj ett beslut, eller ange att inget är planerat. Inte båda.');
  if (notPlanned) return { phaseId, actionId: null, reason: reason?.trim() || null };
  if (!actionId) return null;
  const [action] = await select<{ kind: string }>(
    tx,
    'SELECT kind FROM action WHERE id = ? AND plan_id = ? AND removed_at IS NULL',
    [actionId, planId],
  );
  if (!action) throw new Refused('not-found');
  if (action.kind !== 'decision') throw wrong('Välj en åtgärd som är ett beslut.');
  const closed = await tx.findOneBy(StoredGate, { actionId });
  if (closed && closed.phaseId !== phaseId) throw wrong('Beslutet avslutar redan en annan fas. Välj ett annat.');
  return { phaseId, actionId, reason: null };
}

function wrong(message: string): Refused {
  return new Refused('invalid-input', undefined, [{ field: 'actionId', message }]);
}
