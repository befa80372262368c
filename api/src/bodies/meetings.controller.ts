import { type MeetingConsequences, type MeetingList, type MeetingView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { CancelMeetingDto, MeetingChangesDto, MeetingFilterDto, MeetingInputDto, MeetingTrialDto } from './meeting.dto';
import { MeetingTrialsService } from './meeting-trials.service';
import { MeetingsService } from './meetings.service';

@WithoutCaseData()
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly trials: MeetingTrialsService,
  ) {}

  @Get()
  @Allow('plans.read')
  list(@Query() filter: MeetingFilterDto): Promise<MeetingList> {
    return this.meetings.list(filter);
  }

  @Get(':id')
  @Allow('plans.read')
  async detail(@IdParam() id: string, @Res({ passthrough: true }) response: Response): Promise<MeetingView> {
    return tagged(response, await this.meetings.detail(id));
  }

  @Post()
  @Allow('bodies.edit')
  async add(
    @CurrentUser() by: Caller,
    @Body() input: MeetingInputDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeetingView> {
    return tagged(response, await this.meetings.add(by, input));
  }

  @Patch(':id')
  @Allow('bodies.edit')
  async change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: MeetingChangesDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeetingView> {
    return tagged(response, await this.meetings.change(by, { id, version }, changes));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('bodies.edit')
  async cancel(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { reason }: CancelMeetingDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeetingView> {
    return tagged(response, await this.meetings.cancel(by, { id, version }, reason));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Allow('bodies.edit')
  async restore(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeetingView> {
    return tagged(response, await this.meetings.restore(by, { id, version }));
  }

  /** Nothing is saved. */
  @Post(':id/trial')
  @HttpCode(200)
  @Allow('bodies.edit')
  tryOut(@IdParam() id: string, @Body() trial: MeetingTrialDto): Promise<MeetingConsequences> {
    return this.trials.tryOut(id, trial);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('bodies.edit')
  remove(@CurrentUser() by: Caller, @IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.meetings.remove(by, { id, version });
  }
}

/** The meeting, with its version as ETag: the one to name in If-Match. */
function tagged(response: Response, meeting: MeetingView): MeetingView {
  response.setHeader('ETag', `"${String(meeting.version)}"`);
  return meeting;
}
