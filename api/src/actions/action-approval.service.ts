import { type ActionDetail, type ApproveAction, type DeciderState } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { HistoryService } from '../history/history.service';
import { ActionDecision } from '../matters/action-decision.entity';
import { insertDecision } from '../matters/decision-writer.service';
import { Decision } from '../matters/decision.entity';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Refused } from '../platform/errors/refused';
import { ActionChangeService, type OpenedForChange, type SeenVersion } from './action-change.service';
import { readOpened } from './action-detail.queries';
import { Action } from './action.entity';
import { approvalColumns, approvalTold, approvalTurned, lastToldApproval } from './approval';
import { readDeciding } from './deciding.queries';
import { givenAnswer, refuseWhoMayNotAnswer, type GivenAnswer } from './given-answer';
import { readViewing } from './viewing.queries';

/** The deciders' yes to an action: given, taken back, and followed when decisions are registered elsewhere. */
@Injectable()
export class ActionApprovalService {
  constructor(
    private readonly changes: ActionChangeService,
    private readonly history: HistoryService,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes down that one of the deciders has said yes; the action is approved once all of them have. Throws Refused as
   * `givenAnswer` does, and 'decision-says-no'.
   */
  approve(by: Caller, seen: SeenVersion, input: ApproveAction): Promise<ActionDetail> {
    return this.changes.change(by, seen, async (opened) => {
      const answer = await givenAnswer(opened, by, input);
      const { id: actionId } = opened.stored;
      const { deciderId } = answer;
      const decisionId = answer.decision?.id ?? (await writeDown(opened, answer));
      const link = { actionId, decisionId, deciderId };
      if (!(await opened.tx.existsBy(ActionDecision, link))) await opened.tx.insert(ActionDecision, link);
      const states = await statesNow(opened);
      const now = states.find(({ decider }) => decider.id === deciderId);
      if (now?.answer !== 'approved') throw new Refused('decision-says-no');
      return { what: 'approved', columns: approvalColumns(states), reason: answer.note, always: true };
    });
  }

  /**
   * Takes the decider's answer back: the decision itself stays, except one by delegation that answered for nothing else.
   * Throws Refused: 'not-a-decider' when nothing has been answered for them; 'forbidden'.
   */
  withdraw(by: Caller, seen: SeenVersion, deciderId: string): Promise<ActionDetail> {
    return this.changes.change(by, seen, async (opened) => {
      const { tx, stored, viewing } = opened;
      await refuseWhoMayNotAnswer(tx, by, deciderId, viewing.today);
      if (!(await takeBack(tx, stored.id, deciderId))) throw new Refused('not-a-decider');
      return { what: 'approval-withdrawn', columns: approvalColumns(await statesNow(opened)), always: true };
    });
  }

  /**
   * Lets the approval of the actions follow what has been decided about them, in the running write, and tells it in their
   * history, with `reason`. To be called after decisions that answer for them, or of their matters, have been written, changed
   * or removed, and after those who decide them have become others.
   */
  async refresh(
    tx: EntityManager,
    actionIds: readonly string[],
    by: Caller,
    reason: string | null = null,
  ): Promise<void> {
    const viewing = await readViewing(tx, by, this.clock.today());
    for (const id of new Set(actionIds)) {
      const opened = await readOpened(tx, id, viewing);
      if (!opened) continue;
      const { stored, deciding } = opened;
      const columns = approvalColumns(deciding.states);
      const told = approvalTold(await lastToldApproval(tx, id), deciding.states) ?? approvalTurned(stored, columns);
      if (!told) continue;
      await tx.update(Action, { id }, { ...columns, changedOn: viewing.today });
      await this.history.record(tx, by, { actionId: id, ...told, reason, version: stored.version + 1 });
    }
  }
}

/** How it stands with the deciders after what has been written in the running change. */
async function statesNow({ tx, stored, parts, viewing }: OpenedForChange): Promise<DeciderState[]> {
  const { states } = await readDeciding(tx, { stored: { ...stored, is_answered: true }, parts }, viewing.ground);
  return states;
}

/** Stores what a role has decided by delegation, instead of what was written down for it before, and gives its id. */
async function writeDown({ tx, stored }: OpenedForChange, { deciderId, on, note }: GivenAnswer): Promise<string> {
  await takeBack(tx, stored.id, deciderId);
  return insertDecision(tx, {
    matterId: null,
    actorId: deciderId,
    byDelegation: true,
    decidedOn: on,
    role: 'decides',
    outcome: 'approved',
    clauses: note === null ? [] : [note],
  });
}

/** Lets nothing answer for the decider any more; false when nothing did. What was decided for this action alone is removed. */
async function takeBack(tx: EntityManager, actionId: string, deciderId: string): Promise<boolean> {
  const links = await tx.findBy(ActionDecision, { actionId, deciderId });
  await tx.delete(ActionDecision, { actionId, deciderId });
  for (const { decisionId } of links) {
    if (await tx.existsBy(ActionDecision, { decisionId })) continue;
    await tx.delete(Decision, { id: decisionId, byDelegation: true, matterId: IsNull() });
  }
  return links.length > 0;
}
