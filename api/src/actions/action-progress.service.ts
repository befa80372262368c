import { randomUUID } from 'node:crypto';
import {
  answerTold,
  deadlineOf,
  may,
  parsePlanDate,
  refusalToMoveDeadline,
  type ActionDetail,
  type ApproveAction,
  type DropAction,
  type IsoDate,
  type MoveDeadline,
  type ReportAnswer,
  type ReportStatus,
  type SetNotApplicable,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Refused } from '../platform/errors/refused';
import { ActionChangeService, type OpenedForChange, type SeenVersion } from './action-change.service';
import { ActionComment } from './action-comment.entity';
import { deadlineColumns } from './action-writer.service';
import { givenAnswer, type GivenAnswer } from './given-answer';
import { Milestone } from './milestone.entity';
import { StatusReport } from './status-report.entity';
import { mayReport } from './viewing.queries';

/** How an action comes along: its deadline, what is reported and said about it, and whether it is still to be done. */
@Injectable()
export class ActionProgressService {
  constructor(
    private readonly changes: ActionChangeService,
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

  /**
   * Reports how it goes; what an earlier report said of why it cannot be done no longer stands. Throws Refused: 'forbidden'
   * for an action that the caller does not answer for, or one that is dropped; 'deadline-not-understood' for a forecast that
   * names no day; 'reason-missing' when it cannot be done and nothing says why.
   */
  report(
    by: Caller,
    seen: SeenVersion,
    { progress, forecast, comment, cannot = false, milestonesDone }: ReportStatus,
    byLink: ReportAnswer | null = null,
  ): Promise<ActionDetail> {
    const believed = forecast === undefined ? undefined : this.dayIn(forecast);
    const answer = byLink ?? (cannot ? 'cannot' : null);
    return this.changes.change(by, seen, async ({ tx, stored, parts, viewing }) => {
      if (!mayReport(viewing, parts.responsible) || stored.progress === 'dropped') throw new Refused('forbidden');
      const day = believed === undefined ? stored.forecast : believed;
      const said = comment?.trim() || null;
      if (cannot && said === null) throw new Refused('reason-missing');
      await tx.insert(StatusReport, {
        ...this.signed(by, stored.id),
        progress,
        forecast: day,
        comment: said,
        answer,
        byLink: byLink !== null,
      });
      if (milestonesDone) await markMilestones(tx, stored.id, milestonesDone);
      return {
        what: 'reported',
        columns: { progress, forecast: day, reportedOn: viewing.today, cannotBecause: cannot ? said : null },
        reason: said,
        told: answer ? [{ field: 'answer', before: null, after: answerTold(answer, byLink !== null) }] : [],
        always: true,
        parts: milestonesDone !== undefined,
        ...(byLink && { audited: 'action.reported-by-link' }),
      };
    });
  }

  /** Says something about the action, without changing it. */
  comment(by: Caller, seen: SeenVersion, text: string): Promise<ActionDetail> {
    return this.changes.change(by, seen, async ({ tx, stored }) => {
      await tx.insert(ActionComment, { ...this.signed(by, stored.id), text: text.trim() });
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

  private signed(by: Caller, actionId: string) {
    return { id: randomUUID(), actionId, at: this.clock.moment(), byId: by.id, byName: by.name };
  }

  private dayIn(forecast: string | null): IsoDate | null {
    if (forecast === null || forecast.trim() === '') return null;
    const { date, error } = parsePlanDate(forecast, { referenceDate: this.clock.today() });
    if (date === null || error !== undefined) throw new Refused('deadline-not-understood');
    return date;
  }
}

function keepsOrReports({ parts, viewing }: OpenedForChange, by: Caller): boolean {
  return may(by.role, 'plans.edit') || mayReport(viewing, parts.responsible);
}

function deciderOf(opened: OpenedForChange, by: Caller, answer: ApproveAction): Promise<GivenAnswer> {
  if (!answer.decisionId && !answer.delegation) throw new Refused('drop-needs-decider');
  return givenAnswer(opened, by, answer);
}

/** Marks exactly these milestones of the action as done. */
async function markMilestones(tx: EntityManager, actionId: string, done: readonly string[]): Promise<void> {
  await tx.update(Milestone, { actionId }, { done: false });
  if (done.length > 0) await tx.update(Milestone, { actionId, id: In([...done]) }, { done: true });
}
