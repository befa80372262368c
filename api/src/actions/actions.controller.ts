import { type ActionDetail, type ActionList } from '@genomfor/shared';
import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { ActionEditsService } from './action-edits.service';
import { ActionFilterDto } from './action-filter.dto';
import { ActionPlacesService } from './action-places.service';
import { ActionProgressService } from './action-progress.service';
import {
  ActionEditDto,
  AddCommentDto,
  MoveDeadlineDto,
  NewActionDto,
  PlaceActionDto,
  ReportStatusDto,
} from './action.dto';
import { ActionsService } from './actions.service';
import { StatusReportsService } from './status-reports.service';
import { tagged } from './tagged';

@WithoutCaseData()
@Controller()
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly edits: ActionEditsService,
    private readonly progress: ActionProgressService,
    private readonly places: ActionPlacesService,
    private readonly reports: StatusReportsService,
  ) {}

  @Get('actions')
  @Allow('plans.read')
  list(@CurrentUser() by: Caller, @Query() filter: ActionFilterDto): Promise<ActionList> {
    return this.actions.list(by, filter);
  }

  @Get('actions/:id')
  @Allow('plans.read')
  async detail(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.actions.detail(by, id));
  }

  @Post('reviews/:id/actions')
  @Allow('plans.edit')
  async add(
    @CurrentUser() by: Caller,
    @IdParam() reviewId: string,
    @Body() input: NewActionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.places.add(by, reviewId, input));
  }

  @Patch('actions/:id')
  @Allow('plans.edit')
  async edit(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() edit: ActionEditDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.edits.edit(by, { id, version }, edit));
  }

  @Post('actions/:id/deadline')
  @HttpCode(200)
  @Allow('plans.edit')
  async moveDeadline(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() move: MoveDeadlineDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.progress.moveDeadline(by, { id, version }, move));
  }

  /** Those who may report on everything may also report on their own; the service asks whose it is. */
  @Post('actions/:id/reports')
  @HttpCode(200)
  @Allow('actions.report-own')
  async report(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() report: ReportStatusDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.reports.report(by, { id, version }, report));
  }

  @Post('actions/:id/comments')
  @HttpCode(200)
  @Allow('actions.comment')
  async comment(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { text }: AddCommentDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.progress.comment(by, { id, version }, text));
  }

  @Post('actions/:id/placement')
  @HttpCode(200)
  @Allow('plans.edit')
  async place(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() place: PlaceActionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.places.place(by, { id, version }, place));
  }

  /** Those who keep the plan may, and for what is done only if needed those who report on it; the service asks whose it is. */
  @Post('actions/:id/restore')
  @HttpCode(200)
  @Allow('actions.report-own')
  async restore(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActionDetail> {
    return tagged(response, await this.progress.restore(by, { id, version }));
  }
}
