import { type ActionDetail } from '@genomfor/shared';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { ActionProgressService } from './action-progress.service';
import { ActionReportingService } from './action-reporting.service';
import { RecordReportDto, SetNotApplicableDto, TakeBackReportDto } from './body-report.dto';
import { tagged } from './tagged';

/** What has been told to bodies, and what was not needed. Whose action it is, the services ask. */
@WithoutCaseData()
@Controller('actions/:id')
export class ActionReportingController {
  constructor(
    private readonly reporting: ActionReportingService,
    private readonly progress: ActionProgressService,
  ) {}

  @Post('record-report')
  @HttpCode(200)
  @Allow('actions.report-own')
  async record(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() given: RecordReportDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.reporting.record(by, { id, version }, given));
  }

  @Post('take-back-report')
  @HttpCode(200)
  @Allow('actions.report-own')
  async takeBack(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { bodyId }: TakeBackReportDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.reporting.takeBack(by, { id, version }, bodyId));
  }

  @Post('not-applicable')
  @HttpCode(200)
  @Allow('actions.report-own')
  async setNotApplicable(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: SetNotApplicableDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.progress.setNotApplicable(by, { id, version }, input));
  }
}
