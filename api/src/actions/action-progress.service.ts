import { randomUUID } from 'node:crypto';
import {
  deadlineOf,
  OWN_ASSESSMENT_NAME,
  parsePlanDate,
  refusalToAssess,
  refusalToMoveDeadline,
  type ActionDetail,
  type ApproveAction,
  type DropAction,
  type IsoDate,
  type MoveDeadline,
  type ReportStatus,
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
import { ReportListeners } from './report-listeners.service';
import { StatusReport } from './status-report.entity';
import { assessmentOf, type ActionParts } from './stored-action';
import { mayReport } from './viewing.queries';

/** How an action comes along: its deadline, what is reported and said about it, and whether it is still to be done. */
@Injectable()
export class ActionProgressService {
  constructor(
    private readonly changes: ActionChangeService,
    private readonly clock: Clock,
    private readonly listeners: ReportListeners,
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
   * Reports how it goes, once `first`, when it is given, has agreed within the same write. Throws Refused: 'forbidden' for an
   * action that the caller does not answer for, or one that is dropped; 'deadline-not-understood' for a forecast that names no
   * day; 'assessment-needs-comment' for a belief that is better than what is computed once the report is in.
   */
  report(
    by: Caller,
    seen: SeenVersion,
    { progress, forecast, assessment = null, comment, milestonesDone }: ReportStatus,
    first?: (tx: EntityManager) => Promise<void>,
  ): Promise<ActionDetail> {
    const believed = forecast === undefined ? undefined : this.dayIn(forecast);
    return this.changes.change(by, seen, async (opened) => {
      const { tx, stored, parts, viewing } = opened;
      await first?.(tx);
      if (!mayReport(viewing, parts.responsible) || stored.progress === 'dropped') throw new Refused('forbidden');
      const day = believed === undefined ? stored.forecast : believed;
      const said = comment?.trim() || null;
      const now = { ...stored, progress, forecast: day, reported_on: viewing.today };
      const judgedNow = { ...opened, stored: now, parts: withMilestones(parts, milestonesDone) };
      const refusal = refusalToAssess(assessment, assessmentOf(judgedNow, viewing.today).light, said);
      if (refusal) throw new Refused(refusal);
      const signed = this.signed(by, stored.id);
      await tx.insert(StatusReport, { ...signed, progress, forecast: day, assessment, comment: said });
      if (milestonesDone) await markMilestones(tx, stored.id, milestonesDone);
      await this.listeners.tell(tx, { reportId: signed.id, actionId: stored.id, at: signed.at, by });
      return {
        what: 'reported',
        columns: { progress, forecast: day, reportedOn: viewing.today },
        reason: said,
        told: assessment ? [{ field: 'ownAssessment', before: null, after: OWN_ASSESSMENT_NAME[assessment] }] : [],
        always: true,
        parts: milestonesDone !== undefined,
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

  /** Takes a dropped action up again, with the progress it had. */
  restore(by: Caller, seen: SeenVersion): Promise<ActionDetail> {
    return this.changes.change(by, seen, ({ stored }: OpenedForChange) => ({
      what: 'restored',
      columns: { progress: stored.dropped_from ?? stored.progress, droppedFrom: null },
    }));
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

function deciderOf(opened: OpenedForChange, by: Caller, answer: ApproveAction): Promise<GivenAnswer> {
  if (!answer.decisionId && !answer.delegation) throw new Refused('drop-needs-decider');
  return givenAnswer(opened, by, answer);
}

/** The parts as they are once exactly these milestones are done; as they are when nothing is said of them. */
function withMilestones(parts: ActionParts, done: readonly string[] | undefined): ActionParts {
  if (done === undefined) return parts;
  return { ...parts, milestones: parts.milestones.map((each) => ({ ...each, done: done.includes(each.id) })) };
}

/** Marks exactly these milestones of the action as done. */
async function markMilestones(tx: EntityManager, actionId: string, done: readonly string[]): Promise<void> {
  await tx.update(Milestone, { actionId }, { done: false });
  if (done.length > 0) await tx.update(Milestone, { actionId, id: In([...done]) }, { done: true });
}
