import {
  type AwaitedRound,
  type FollowUpList,
  type FollowUpTask,
  type FollowUpTasks,
  type FollowUpView,
  type RemindersSent,
} from '@genomfor/shared';
import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ReportStatusDto } from '../actions/action.dto';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { FollowUpRemindersService } from './follow-up-reminders.service';
import { FollowUpTasksService } from './follow-up-tasks.service';
import { ChangeFollowUpDto, OpenFollowUpDto, TasksQueryDto } from './follow-up.dto';
import { FollowUpsService } from './follow-ups.service';

@WithoutCaseData()
@Controller()
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly tasks: FollowUpTasksService,
    private readonly reminders: FollowUpRemindersService,
  ) {}

  @Get('reviews/:id/follow-ups')
  @Allow('plans.read')
  list(@CurrentUser() by: Caller, @IdParam() reviewId: string): Promise<FollowUpList> {
    return this.followUps.list(by, reviewId);
  }

  @Post('reviews/:id/follow-ups')
  @Allow('follow-ups.lead')
  open(@CurrentUser() by: Caller, @IdParam() reviewId: string, @Body() input: OpenFollowUpDto): Promise<FollowUpView> {
    return this.followUps.open(by, reviewId, input);
  }

  @Get('follow-ups/awaited')
  @Allow('plans.read')
  awaited(@CurrentUser() by: Caller): Promise<AwaitedRound[]> {
    return this.tasks.awaited(by);
  }

  @Get('follow-ups/:id')
  @Allow('plans.read')
  view(@CurrentUser() by: Caller, @IdParam() id: string): Promise<FollowUpView> {
    return this.followUps.view(by, id);
  }

  @Patch('follow-ups/:id')
  @Allow('follow-ups.lead')
  change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: ChangeFollowUpDto,
  ): Promise<FollowUpView> {
    return this.followUps.change(by, id, version, input);
  }

  @Post('follow-ups/:id/close')
  @HttpCode(200)
  @Allow('follow-ups.lead')
  close(@CurrentUser() by: Caller, @IdParam() id: string, @IfMatch() version: number): Promise<FollowUpView> {
    return this.followUps.close(by, id, version);
  }

  @Post('follow-ups/:id/reminders')
  @HttpCode(200)
  @Allow('follow-ups.lead')
  remind(@CurrentUser() by: Caller, @IdParam() id: string): Promise<RemindersSent> {
    return this.reminders.remind(by, id);
  }

  @Get('follow-ups/:id/tasks')
  @Allow('plans.read')
  tasksOf(@CurrentUser() by: Caller, @IdParam() id: string, @Query() { whose }: TasksQueryDto): Promise<FollowUpTasks> {
    return this.tasks.tasks(by, id, whose);
  }

  /** As on an action alone: those who may report on everything may report on their own, and the service asks whose it is. */
  @Post('follow-ups/:id/actions/:actionId/reports')
  @HttpCode(200)
  @Allow('actions.report-own')
  report(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IdParam('actionId') actionId: string,
    @IfMatch() version: number,
    @Body() report: ReportStatusDto,
  ): Promise<FollowUpTask> {
    return this.tasks.report(by, id, { id: actionId, version }, report);
  }
}
