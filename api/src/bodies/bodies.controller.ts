import { type BodyView, type GroupMembersView, type UnionRegime } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { BodiesService } from './bodies.service';
import { BodyRulesDto, GroupMembersDto, UnionRegimeDto } from './body.dto';
import { UnionRegimesService } from './union-regimes.service';

@Controller()
export class BodiesController {
  constructor(
    private readonly bodies: BodiesService,
    private readonly unions: UnionRegimesService,
  ) {}

  @Get('bodies')
  @Allow('plans.read')
  list(): Promise<BodyView[]> {
    return this.bodies.list();
  }

  // Before bodies/:id, which would otherwise take its address.
  @Get('bodies/groups')
  @Allow('plans.read')
  groups(): Promise<GroupMembersView[]> {
    return this.bodies.groups();
  }

  @Put('bodies/groups/:id')
  @Allow('bodies.edit')
  changeGroup(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Body() input: GroupMembersDto,
  ): Promise<GroupMembersView> {
    return this.bodies.changeGroup(by, id, input);
  }

  @Get('bodies/:id')
  @Allow('plans.read')
  async detail(@IdParam() id: string, @Res({ passthrough: true }) response: Response): Promise<BodyView> {
    return tagged(response, await this.bodies.detail(id));
  }

  @Put('bodies/:id/rules')
  @Allow('bodies.edit')
  async changeRules(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: BodyRulesDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BodyView> {
    return tagged(response, await this.bodies.changeRules(by, { id, version }, input));
  }

  @Get('union-regimes')
  @Allow('plans.read')
  unionRegimes(): Promise<UnionRegime[]> {
    return this.unions.list();
  }

  @Post('union-regimes')
  @Allow('bodies.edit')
  addUnionRegime(@CurrentUser() by: Caller, @Body() input: UnionRegimeDto): Promise<UnionRegime> {
    return this.unions.add(by, input);
  }

  @Delete('union-regimes/:id')
  @HttpCode(204)
  @Allow('bodies.edit')
  removeUnionRegime(@CurrentUser() by: Caller, @IdParam() id: string): Promise<void> {
    return this.unions.remove(by, id);
  }
}

/** The body, with the version of its rules as ETag: the one to name in If-Match. */
function tagged(response: Response, body: BodyView): BodyView {
  response.setHeader('ETag', `"${String(body.version)}"`);
  return body;
}
