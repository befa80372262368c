import { type DecisionChanges, type DecisionInput, type DecisionOutcome, type MatterDetail } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { writtenDays } from '../platform/validation/written-days';
import { ActionDecision } from './action-decision.entity';
import { DecisionDispatch } from './decision-dispatch.entity';
import {
  insertDecision,
  replaceAnswered,
  replaceDispatches,
  updateDecision,
  type DecisionRecord,
} from './decision-writer.service';
import { refuseWhoDoesNotDecide } from './deciders.queries';
import { Decision } from './decision.entity';
import { changedByOther, existing, MatterChangesService, type MatterChange } from './matter-changes.service';
import { Matter } from './matter.entity';

/** A decision that belongs to a matter. */
export type MatterDecision = Decision & { matterId: string };

/** What the bodies say in a matter, one row for each handling. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly changes: MatterChangesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes down what a body says in the matter, or that it is to. Throws Refused: 'not-found', 'not-a-body',
   * 'paragraph-taken', 'not-a-decider' when it decides about an action that is others' to decide, and 'invalid-input' for
   * words that are no day or a meeting of another body.
   */
  async add(by: Caller, matterId: string, { bodyId, ...input }: DecisionInput): Promise<MatterDetail> {
    const { sentTo = [], actionIds = [], role } = input;
    const said = this.recordIn(input);
    return this.changes.write(by, async (tx) => {
      existing(await tx.findOneBy(Matter, { id: matterId }));
      if (role === 'decides') await refuseWhoDoesNotDecide(tx, bodyId, actionIds);
      const answers = actionIds.map((actionId) => ({ actionId, deciderId: bodyId }));
      const decision = { ...said, role, matterId, actorId: bodyId, sentTo, answers };
      const decisionId = await insertDecision(tx, decision);
      return { matterId, what: 'decision.added', decisionId, ...outcomeGiven(null, said.outcome) };
    });
  }

  /**
   * Changes a decision; what is not named stays. Throws Refused as `add`, and 'changed-by-other' with the matter as it
   * stands when `version` is not the newest.
   */
  async change(by: Caller, id: string, version: number, changes: DecisionChanges): Promise<MatterDetail> {
    const said = this.recordIn(changes);
    return this.changes.write(by, async (tx, viewing) => {
      const decision = await matterDecision(tx, id);
      const { matterId, actorId } = decision;
      if (!(await updateDecision(tx, { id, version }, { ...recordOf(decision), ...said })))
        throw await changedByOther(tx, matterId, viewing);
      if (changes.sentTo) await replaceDispatches(tx, id, changes.sentTo);
      const released = await answeredBy(tx, id);
      if (changes.actionIds) {
        const added = changes.actionIds.filter((actionId) => !released.includes(actionId));
        if ((said.role ?? decision.role) === 'decides') await refuseWhoDoesNotDecide(tx, actorId, added);
        await answerFor(tx, id, actorId, changes.actionIds);
      }
      const outcome = outcomeGiven(decision.outcome, said.outcome);
      return { matterId, what: 'decision.changed', decisionId: id, released, ...outcome };
    });
  }

  /** Takes a decision away. Throws Refused: 'not-found', and 'decision-in-use' when it has given or approved actions. */
  async remove(by: Caller, id: string): Promise<MatterDetail> {
    return this.changes.write(by, async (tx) => {
      const { matterId, outcome } = await matterDecision(tx, id);
      if (await isUsed(tx, id, outcome !== null)) throw new Refused('decision-in-use');
      const released = await answeredBy(tx, id);
      await tx.delete(ActionDecision, { decisionId: id });
      await tx.delete(DecisionDispatch, { decisionId: id });
      await tx.delete(Decision, { id });
      return { matterId, what: 'decision.removed', decisionId: id, released };
    });
  }

  /**
   * Ticks that the decision has been sent to one of those on its list, with the day, or takes the tick away. Throws Refused:
   * 'not-found', 'invalid-input' for words that are no day, and 'changed-by-other' with the matter as it stands.
   */
  async tick(
    by: Caller,
    { id, version }: Pick<Decision, 'id' | 'version'>,
    dispatchId: string,
    words: string | null,
  ): Promise<MatterDetail> {
    const { sentOn = null } = writtenDays({ sentOn: words }, this.clock.today());
    return this.changes.write(by, async (tx, viewing) => {
      const decision = await matterDecision(tx, id);
      const { affected } = await tx.update(DecisionDispatch, { id: dispatchId, decisionId: id }, { sentOn });
      if (!affected) throw new Refused('not-found');
      if (!(await updateDecision(tx, { id, version }, recordOf(decision))))
        throw await changedByOther(tx, decision.matterId, viewing);
      return { matterId: decision.matterId, what: 'decision.dispatched', decisionId: id };
    });
  }

  private recordIn(input: DecisionChanges): Partial<DecisionRecord> {
    const { byDelegation, meetingId, paragraph, pages, role, outcome, clauses, floorMotions, dissents } = input;
    const said = { byDelegation, meetingId, paragraph, pages, role, outcome, clauses, floorMotions, dissents };
    const { date, approvedOn, postedOn } = input;
    const { date: decidedOn, ...days } = writtenDays({ date, approvedOn, postedOn }, this.clock.today());
    return sent({ ...said, decidedOn, ...days });
  }
}

function outcomeGiven(
  before: DecisionOutcome | null,
  after: DecisionOutcome | null | undefined,
): Pick<MatterChange, 'outcome'> {
  return after ? { outcome: { before, after } } : {};
}

/** The decision, which has a matter. Throws Refused('not-found') for one that stands alone, too. */
export async function matterDecision(tx: EntityManager, id: string): Promise<MatterDecision> {
  const decision = existing(await tx.findOneBy(Decision, { id }));
  return Object.assign(decision, { matterId: existing(decision.matterId) });
}

function recordOf({ matterId, actorId, decidedOn, approvedOn, postedOn, ...decision }: Decision): DecisionRecord {
  const { byDelegation, meetingId, paragraph, pages, role, outcome, clauses, floorMotions, dissents } = decision;
  const said = { byDelegation, meetingId, paragraph, pages, role, outcome, clauses, floorMotions, dissents };
  return { matterId, actorId, decidedOn, approvedOn, postedOn, ...said };
}

async function answeredBy(tx: EntityManager, decisionId: string): Promise<string[]> {
  return (await tx.findBy(ActionDecision, { decisionId })).map(({ actionId }) => actionId);
}

/** Those that it already answers for keep for whom; the others are answered by whoever took the decision. */
async function answerFor(
  tx: EntityManager,
  decisionId: string,
  takenById: string,
  actionIds: readonly string[],
): Promise<void> {
  const standing = await tx.findBy(ActionDecision, { decisionId });
  const answers = actionIds.flatMap((actionId) => {
    const its = standing.filter((answered) => answered.actionId === actionId);
    return its.length > 0 ? its : [{ actionId, deciderId: takenById }];
  });
  await replaceAnswered(
    tx,
    decisionId,
    answers.map(({ actionId, deciderId }) => ({ actionId, deciderId })),
  );
}

/** Whether an action comes from the decision, or has been answered by it once it is taken. */
async function isUsed(tx: EntityManager, id: string, isTaken: boolean): Promise<boolean> {
  const given = await select(tx, 'SELECT id FROM action WHERE removed_at IS NULL AND origin LIKE ? LIMIT 1', [
    `%"decisionId":"${id}"%`,
  ]);
  if (given.length > 0 || !isTaken) return given.length > 0;
  const answered = await select(
    tx,
    `SELECT x.action_id FROM action_decision x JOIN action a ON a.id = x.action_id
      WHERE x.decision_id = ? AND a.removed_at IS NULL LIMIT 1`,
    [id],
  );
  return answered.length > 0;
}
