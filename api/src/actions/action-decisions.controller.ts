import { type ActionDetail } from '@genomfor/shared';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { ActionApprovalService } from './action-approval.service';
import { ActionProgressService } from './action-progress.service';
import { ActionScheduleService } from './action-schedule.service';
import { ApproveActionDto, DropActionDto, ScheduleActionDto, WithdrawApprovalDto } from './approval.dto';
import { tagged } from './tagged';

/** What those who decide an action say of it, and when they are asked. */
@WithoutCaseData()
@Controller('actions/:id')
export class ActionDecisionsController {
  constructor(
    private readonly approvals: ActionApprovalService,
    private readonly schedules: ActionScheduleService,
    private readonly progress: ActionProgressService,
  ) {}

  @Post('schedule')
  @HttpCode(200)
  @Allow('matters.edit')
  async schedule(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() meeting: ScheduleActionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.schedules.schedule(by, { id, version }, meeting));
  }

  /** Those who may answer for any decider may also answer for their own; the service asks whose it is. */
  @Post('approve')
  @HttpCode(200)
  @Allow('actions.approve-own')
  async approve(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() answer: ApproveActionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.approvals.approve(by, { id, version }, answer));
  }

  @Post('withdraw-approval')
  @HttpCode(200)
  @Allow('actions.approve-own')
  async withdraw(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { deciderId }: WithdrawApprovalDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.approvals.withdraw(by, { id, version }, deciderId));
  }

  @Post('drop')
  @HttpCode(200)
  @Allow('plans.edit')
  async drop(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: DropActionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.progress.drop(by, { id, version }, input));
  }
}
