import {
  answerFaults,
  parsePlanDate,
  reportOfAnswer,
  type ActionDetail,
  type AnswerPageView,
  type GiveAnswer,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StatusReportsService } from '../actions/status-reports.service';
import { ActionsService } from '../actions/actions.service';
import { StatusReport } from '../actions/status-report.entity';
import { readPersonNames } from '../boards/known-names.queries';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { Refused } from '../platform/errors/refused';
import { heldRoles } from '../users/held-roles.queries';
import { organisationOfReviews } from '../users/organisation.queries';
import { toAnswerPageView } from './answer-page';
import { AnswerPasses } from './answer-passes.service';

export interface Opening {
  address: string;
  /** Whether somebody reads it now; a program that only looks ahead is no reader. */
  isRead: boolean;
}

/** What somebody with a link from a mail may do: see one action, and answer how it goes. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passes: AnswerPasses,
    private readonly actions: ActionsService,
    private readonly reports: StatusReportsService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * The page of the link. Throws Refused: as `AnswerPasses.open` does, and 'answer-link-expired' also when the person no
   * longer answers for the action, or when there is nothing left to answer.
   */
  async open(token: string, { address, isRead }: Opening): Promise<AnswerPageView> {
    const { pass, by, actionId } = await this.passes.open(token, address);
    const page = await this.pageOf(by, await this.asked(by, actionId));
    if (isRead) await this.passes.markOpened(pass);
    return page;
  }

  /**
   * The page after the answer has been reported, by the same rules as when its person is signed in. The same answer sent again
   * on the same day changes nothing. Throws Refused: as `open` does; 'invalid-input' with the fields that are missing or wrong;
   * 'changed-by-other' with the page as it is now when the action is no longer what the person saw, and then nothing is written.
   */
  async answer(token: string, address: string, version: number, given: GiveAnswer): Promise<AnswerPageView> {
    const { by, actionId } = await this.passes.open(token, address);
    const action = await this.asked(by, actionId);
    const today = this.clock.today();
    const faults = answerFaults(given, action.deadline.date, today);
    if (faults.length > 0) throw new Refused('invalid-input', undefined, faults);
    try {
      const report = reportOfAnswer(action.progress, given);
      return await this.pageOf(
        by,
        await this.reports.report(by, { id: actionId, version }, report, { byLink: given.answer }),
      );
    } catch (error) {
      // Two who answer at once: only the write itself can tell, and what it tells of the action is more than a link may show.
      if (!(error instanceof Refused) || error.code !== 'changed-by-other') throw error;
      const page = await this.pageOf(by, await this.asked(by, actionId));
      if (isSaid(page, given)) return page;
      throw new Refused('changed-by-other', page);
    }
  }

  private async asked(by: Caller, actionId: string): Promise<ActionDetail> {
    const action = await this.actions.find(by, actionId);
    if (!action?.mayReport || action.progress === 'dropped') throw new Refused('answer-link-expired');
    return action;
  }

  private async pageOf(by: Caller, action: ActionDetail): Promise<AnswerPageView> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const [latest] = action.reports;
    return toAnswerPageView(action, {
      roles: await heldRoles(manager, by.id, today),
      reportedByOwner: latest !== undefined && (await manager.existsBy(StatusReport, { id: latest.id, byId: by.id })),
      names: await readPersonNames(manager),
      organisation: this.settings.organisation ?? (await organisationOfReviews(manager)),
      today,
    });
  }
}

/** Whether the person's latest report already says what is given: the answer came twice, or its receipt was lost on the way. */
function isSaid({ lastReport, today }: AnswerPageView, { answer, when, comment }: GiveAnswer): boolean {
  if (!lastReport?.own || lastReport.answer !== answer || lastReport.on !== today) return false;
  if (lastReport.comment !== (comment?.trim() || null)) return false;
  return answer !== 'more-time' || parsePlanDate(when ?? '', { referenceDate: today }).date === lastReport.forecast;
}
