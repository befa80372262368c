import { type ActorView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { ActorChangesDto, ActorInputDto, HoldingChangesDto, HoldingInputDto } from './actor.dto';
import { ActorsService } from './actors.service';
import { HoldingsService } from './holdings.service';

@Controller('actors')
export class ActorsController {
  constructor(
    private readonly actors: ActorsService,
    private readonly holdings: HoldingsService,
  ) {}

  @Get()
  @Allow('plans.read')
  list(): Promise<ActorView[]> {
    return this.actors.list();
  }

  @Post()
  @Allow('actors.edit')
  add(@CurrentUser() by: Caller, @Body() input: ActorInputDto): Promise<ActorView> {
    return this.actors.add(by, input);
  }

  @Patch(':id')
  @Allow('actors.edit')
  change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: ActorChangesDto,
  ): Promise<ActorView> {
    return this.actors.change(by, id, version, changes);
  }

  @Post(':id/holdings')
  @Allow('actors.edit')
  addHolding(@CurrentUser() by: Caller, @IdParam() id: string, @Body() input: HoldingInputDto): Promise<ActorView> {
    return this.holdings.add(by, id, input);
  }

  @Patch(':id/holdings/:holding')
  @Allow('actors.edit')
  changeHolding(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IdParam('holding') holding: string,
    @Body() changes: HoldingChangesDto,
  ): Promise<ActorView> {
    return this.holdings.change(by, id, holding, changes);
  }

  @Delete(':id/holdings/:holding')
  @Allow('actors.edit')
  removeHolding(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IdParam('holding') holding: string,
  ): Promise<ActorView> {
    return this.holdings.remove(by, id, holding);
  }
}
