import { randomUUID } from 'node:crypto';
import {
  OWN_ASSESSMENT_NAME,
  answerTold,
  parsePlanDate,
  refusalToAssess,
  type ActionDetail,
  type FieldChange,
  type IsoDate,
  type OwnAssessment,
  type ReportAnswer,
  type ReportStatus,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Refused } from '../platform/errors/refused';
import { ActionChangeService, type OpenedForChange, type SeenVersion } from './action-change.service';
import { Milestone } from './milestone.entity';
import { ReportListeners } from './report-listeners.service';
import { StatusReport } from './status-report.entity';
import { assessmentOf, type ActionParts } from './stored-action';
import { mayReport } from './viewing.queries';

/** How a report came about, when it was not made on a page of the action itself. */
export interface ReportWay {
  /** What was answered through a link in a mail. */
  byLink?: ReportAnswer;
  /** Must agree first, within the same write; it throws when it does not. */
  first?: (tx: EntityManager) => Promise<void>;
}

/** What is reported of how an action comes along, whichever page or mail it is said on. */
@Injectable()
export class StatusReportsService {
  constructor(
    private readonly changes: ActionChangeService,
    private readonly clock: Clock,
    private readonly listeners: ReportListeners,
  ) {}

  /**
   * Reports how it goes; what an earlier report said of why it cannot be done no longer stands. Throws Refused: 'forbidden'
   * for an action that the caller does not answer for, or one that is dropped; 'deadline-not-understood' for a forecast that
   * names no day; 'reason-missing' when it cannot be done and nothing says why; 'assessment-needs-comment' for a belief that is
   * better than what is computed once the report is in.
   */
  report(
    by: Caller,
    seen: SeenVersion,
    { progress, forecast, assessment = null, comment, cannot = false, milestonesDone }: ReportStatus,
    { byLink, first }: ReportWay = {},
  ): Promise<ActionDetail> {
    const believed = forecast === undefined ? undefined : this.dayIn(forecast);
    const answer = byLink ?? (cannot ? 'cannot' : null);
    return this.changes.change(by, seen, async (opened) => {
      const { tx, stored, viewing } = opened;
      await first?.(tx);
      if (!mayReport(viewing, opened.parts.responsible) || stored.progress === 'dropped')
        throw new Refused('forbidden');
      const day = believed === undefined ? stored.forecast : believed;
      const said = comment?.trim() || null;
      if (cannot && said === null) throw new Refused('reason-missing');
      const cannotBecause = cannot ? said : null;
      const now = { ...stored, progress, forecast: day, reported_on: viewing.today, cannot_because: cannotBecause };
      refuseBetter({ ...opened, stored: now, parts: withMilestones(opened.parts, milestonesDone) }, assessment, said);

      const signed = {
        id: randomUUID(),
        actionId: stored.id,
        at: this.clock.moment(),
        byId: by.id,
        byName: by.name,
      };
      const report = { progress, forecast: day, assessment, comment: said, answer, byLink: byLink !== undefined };
      await tx.insert(StatusReport, { ...signed, ...report });
      if (milestonesDone) await markMilestones(tx, stored.id, milestonesDone);
      await this.listeners.tell(tx, { reportId: signed.id, actionId: stored.id, at: signed.at, by });
      return {
        what: 'reported',
        columns: { progress, forecast: day, reportedOn: viewing.today, cannotBecause },
        reason: said,
        told: toldOf(report),
        always: true,
        parts: milestonesDone !== undefined,
        ...(byLink && { audited: 'action.reported-by-link' }),
      };
    });
  }

  private dayIn(forecast: string | null): IsoDate | null {
    if (forecast === null || forecast.trim() === '') return null;
    const { date, error } = parsePlanDate(forecast, { referenceDate: this.clock.today() });
    if (date === null || error !== undefined) throw new Refused('deadline-not-understood');
    return date;
  }
}

function refuseBetter(now: OpenedForChange, assessment: OwnAssessment | null, comment: string | null): void {
  const refusal = refusalToAssess(assessment, assessmentOf(now, now.viewing.today).light, comment);
  if (refusal) throw new Refused(refusal);
}

/** What is told beside the progress and the forecast. */
function toldOf({ answer, byLink, assessment }: Pick<StatusReport, 'answer' | 'byLink' | 'assessment'>): FieldChange[] {
  const told = (field: string, after: string): FieldChange => ({ field, before: null, after });
  return [
    ...(answer ? [told('answer', answerTold(answer, byLink))] : []),
    ...(assessment ? [told('ownAssessment', OWN_ASSESSMENT_NAME[assessment])] : []),
  ];
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
