import { type MatterDetail, type MatterList } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { DecisionInputDto } from './decision.dto';
import { DecisionsService } from './decisions.service';
import { MatterChangesDto, MatterEventInputDto, MatterFilterDto, MatterInputDto } from './matter.dto';
import { MattersService } from './matters.service';

@WithoutCaseData()
@Controller('matters')
export class MattersController {
  constructor(
    private readonly matters: MattersService,
    private readonly decisions: DecisionsService,
  ) {}

  @Get()
  @Allow('plans.read')
  list(@Query() filter: MatterFilterDto): Promise<MatterList> {
    return this.matters.list(filter);
  }

  @Get(':id')
  @Allow('plans.read')
  async detail(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MatterDetail> {
    return tagged(response, await this.matters.detail(by, id));
  }

  @Post()
  @Allow('matters.edit')
  add(@CurrentUser() by: Caller, @Body() input: MatterInputDto): Promise<MatterDetail> {
    return this.matters.add(by, input);
  }

  @Patch(':id')
  @Allow('matters.edit')
  async change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: MatterChangesDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MatterDetail> {
    return tagged(response, await this.matters.change(by, id, version, changes));
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('matters.edit')
  remove(@CurrentUser() by: Caller, @IdParam() id: string): Promise<void> {
    return this.matters.remove(by, id);
  }

  @Post(':id/events')
  @Allow('matters.edit')
  addEvent(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Body() event: MatterEventInputDto,
  ): Promise<MatterDetail> {
    return this.matters.addEvent(by, id, event);
  }

  @Delete(':id/events/:event')
  @Allow('matters.edit')
  removeEvent(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IdParam('event') event: string,
  ): Promise<MatterDetail> {
    return this.matters.removeEvent(by, id, event);
  }

  @Post(':id/decisions')
  @Allow('matters.edit')
  addDecision(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Body() decision: DecisionInputDto,
  ): Promise<MatterDetail> {
    return this.decisions.add(by, id, decision);
  }
}

/** The matter, with its version as ETag: the one to name in If-Match. */
function tagged(response: Response, matter: MatterDetail): MatterDetail {
  response.setHeader('ETag', `"${String(matter.version)}"`);
  return matter;
}
