import { type AcceptProposal, type ActionDetail, type CommissionInput, type MatterDetail } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { readDetail } from '../actions/action-detail.queries';
import { readViewing } from '../actions/viewing.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { execute } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { ActionDecision } from './action-decision.entity';
import { insertDecision } from './decision-writer.service';
import { Decision } from './decision.entity';
import { matterDecision, type MatterDecision } from './decisions.service';
import { GivenActionsService } from './given-actions.service';
import { existing, MatterChangesService } from './matter-changes.service';
import { readMatterDetail } from './matter-detail.queries';

/** What follows from decisions, once a person says so: commissions, and the proposals that somebody says yes to. */
@Injectable()
export class CommissionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: MatterChangesService,
    private readonly given: GivenActionsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The action that the decision gives. Throws Refused: 'not-found', 'decision-not-made' for a pending decision,
   * 'deadline-not-understood', 'not-a-body' for one it is to be reported back to and who does not meet.
   */
  commission(by: Caller, decisionId: string, input: CommissionInput): Promise<ActionDetail> {
    return this.unitOfWork.write(async (tx) => {
      const decision = existing(await tx.findOneBy(Decision, { id: decisionId }));
      if (decision.outcome === null) throw new Refused('decision-not-made');
      const id = await this.given.give(tx, by, decision, {
        originKind: 'commission',
        title: input.title,
        description: input.description,
        kind: input.reportBackBodyId ? 'report' : 'measure',
        responsible: input.responsible,
        deadline: input.deadline ?? '',
        reportBackToId: input.reportBackBodyId,
        effectGoals: input.effectGoals,
      });
      await this.audit.record(tx, by, 'action.commissioned', { kind: 'action', id });
      return existing(await readDetail(tx, id, await readViewing(tx, by, this.clock.today())));
    });
  }

  /**
   * Does what was proposed after the decision: puts the matter on the agenda of the body's next meeting, or makes an action
   * to complete its papers. Throws Refused: 'not-found', 'already-exists' when it is no longer proposed, and as
   * `insertDecision` and `commission` do.
   */
  accept(by: Caller, decisionId: string, accepted: AcceptProposal): Promise<MatterDetail> {
    return this.changes.write(by, async (tx, viewing) => {
      // Two who say yes at the same time take turns, so that it is done once.
      await execute(tx, 'UPDATE decision SET version = version WHERE id = ?', [decisionId]);
      const decision = await matterDecision(tx, decisionId);
      const { matterId } = decision;
      const { proposals } = existing(await readMatterDetail(tx, matterId, viewing));
      const isProposed = proposals.some((one) => one.decisionId === decisionId && one.kind === accepted.kind);
      if (!isProposed) throw new Refused('already-exists');
      if (accepted.kind === 'next-meeting') await putOnAgenda(tx, decision, accepted.meetingId);
      else await this.completePapers(tx, by, decision, accepted);
      return { matterId, what: `decision.${accepted.kind}`, decisionId };
    });
  }

  private async completePapers(
    tx: EntityManager,
    by: Caller,
    decision: MatterDecision,
    { title, responsible, deadline }: Extract<AcceptProposal, { kind: 'complete-papers' }>,
  ): Promise<void> {
    await this.given.give(tx, by, decision, {
      originKind: 'completion',
      title,
      kind: 'measure',
      responsible,
      deadline: deadline ?? '',
    });
  }
}

/** The same handling once more, pending: it answers for what the tabled one answered for. */
async function putOnAgenda(tx: EntityManager, tabled: MatterDecision, meetingId: string): Promise<void> {
  const { matterId, actorId, role } = tabled;
  const answers = await tx.findBy(ActionDecision, { decisionId: tabled.id });
  await insertDecision(tx, {
    matterId,
    actorId,
    role,
    meetingId,
    answers: answers.map(({ actionId, deciderId }) => ({ actionId, deciderId })),
  });
}
