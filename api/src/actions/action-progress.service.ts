import { randomUUID } from 'node:crypto';
import {
  deadlineOf,
  may,
  parsePlanDate,
  refusalToMoveDeadline,
  type ActionDetail,
  type ApproveAction,
  type DropAction,
  type MoveDeadline,
  type SetNotApplicable,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Refused } from '../platform/errors/refused';
import { DomainEvents } from '../platform/events/domain-events';
import { ActionChangeService, type OpenedForChange, type SeenVersion } from './action-change.service';
import { ActionComment } from './action-comment.entity';
import { deadlineColumns } from './action-writer.service';
import { givenAnswer, type GivenAnswer } from './given-answer';
import { mayReport } from './viewing.queries';

/** How an action comes along: its deadline, what is said about it, and whether it is still to be done. */
@Injectable()
export class ActionProgressService {
  constructor(
    private readonly changes: ActionChangeService,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  /** Moves the deadline; the original one is kept. Throws Refused: 'deadline-not-understood', 'reason-missing'. */
  moveDeadline(by: Caller, seen: SeenVersion, { deadline, reason }: MoveDeadline): Promise<ActionDetail> {
    const to = parsePlanDate(deadline, { referenceDate: this.clock.today() });
    const refusal = refusalToMoveDeadline(to, reason);
    if (refusal) throw new Refused(refusal);
    return this.changes.change(by, seen, () => ({
      what: 'deadline-moved',
      columns: deadlineColumns(deadlineOf(to)),
      reason: reason.trim(),
    }));
  }

  /** Says something about the action, without changing it. */
  comment(by: Caller, seen: SeenVersion, text: string): Promise<ActionDetail> {
    return this.changes.change(by, seen, async ({ tx, stored }) => {
      const told = { id: randomUUID(), actionId: stored.id, at: this.clock.moment(), text: text.trim() };
      await tx.insert(ActionComment, { ...told, byId: by.id, byName: by.name });
      await this.events.tell(tx, [{ kind: 'comment', ...told, by: { id: by.id, name: by.name } }]);
      return { what: null, audited: 'action.commented', columns: {} };
    });
  }

  /**
   * Decides that the action shall not be done. Throws Refused: 'reason-missing'; 'drop-needs-decider' when somebody is to
   * decide the action and it is not said who has; and as `givenAnswer` does.
   */
  drop(by: Caller, seen: SeenVersion, { reason, ...answer }: DropAction): Promise<ActionDetail> {
    if (reason.trim() === '') throw new Refused('reason-missing');
    return this.changes.change(by, seen, async (opened) => {
      const { stored, parts } = opened;
      const decided = parts.deciders.length > 0 ? await deciderOf(opened, by, answer) : null;
      return {
        what: 'dropped',
        columns: { progress: 'dropped', droppedFrom: stored.dropped_from ?? stored.progress },
        reason: reason.trim(),
        told: decided ? [{ field: 'decision', before: null, after: decided.words }] : [],
      };
    });
  }

  /**
   * Says that something that is done only if needed is not needed; nobody has to decide that. Throws Refused:
   * 'reason-missing'; 'forbidden' for who neither keeps the plan nor may report on the action; 'not-conditional' for what is to
   * be done in any case.
   */
  setNotApplicable(by: Caller, seen: SeenVersion, { reason }: SetNotApplicable): Promise<ActionDetail> {
    if (reason.trim() === '') throw new Refused('reason-missing');
    return this.changes.change(by, seen, (opened) => {
      if (!keepsOrReports(opened, by)) throw new Refused('forbidden');
      const { conditional, progress, dropped_from } = opened.stored;
      if (!conditional) throw new Refused('not-conditional');
      const columns = { progress: 'dropped', droppedFrom: dropped_from ?? progress } as const;
      return { what: 'dropped', columns, reason: reason.trim() };
    });
  }

  /**
   * Takes a dropped action up again, with the progress it had. Throws Refused('forbidden') for who does not keep the plan,
   * unless it was only not needed and they may report on it.
   */
  restore(by: Caller, seen: SeenVersion): Promise<ActionDetail> {
    return this.changes.change(by, seen, (opened) => {
      const { conditional, dropped_from, progress } = opened.stored;
      if (!(conditional ? keepsOrReports(opened, by) : may(by.role, 'plans.edit'))) throw new Refused('forbidden');
      return { what: 'restored', columns: { progress: dropped_from ?? progress, droppedFrom: null } };
    });
  }
}

function keepsOrReports({ parts, viewing }: OpenedForChange, by: Caller): boolean {
  return may(by.role, 'plans.edit') || mayReport(viewing, parts.responsible);
}

function deciderOf(opened: OpenedForChange, by: Caller, answer: ApproveAction): Promise<GivenAnswer> {
  if (!answer.decisionId && !answer.delegation) throw new Refused('drop-needs-decider');
  return givenAnswer(opened, by, answer);
}
