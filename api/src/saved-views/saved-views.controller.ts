import { type SavedViewView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { SavedViewChangesDto, SavedViewInputDto, ViewSubscriptionDto } from './saved-view.dto';
import { SavedViewsService } from './saved-views.service';

/** Everybody who reads plans saves views for themselves; the service asks who may show them to others. */
@WithoutCaseData()
@Controller('saved-views')
@Allow('plans.read')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  list(@CurrentUser() by: Caller): Promise<SavedViewView[]> {
    return this.views.list(by);
  }

  @Post()
  add(@CurrentUser() by: Caller, @Body() input: SavedViewInputDto): Promise<SavedViewView> {
    return this.views.add(by, input);
  }

  @Patch(':id')
  change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: SavedViewChangesDto,
  ): Promise<SavedViewView> {
    return this.views.change(by, { id, version }, changes);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentUser() by: Caller, @IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.views.remove(by, { id, version });
  }

  @Post(':id/restore')
  @HttpCode(200)
  restore(@CurrentUser() by: Caller, @IdParam() id: string): Promise<SavedViewView> {
    return this.views.restore(by, id);
  }

  @Put(':id/subscription')
  subscribe(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Body() chosen: ViewSubscriptionDto,
  ): Promise<SavedViewView> {
    return this.views.subscribe(by, id, chosen);
  }

  @Delete(':id/subscription')
  unsubscribe(@CurrentUser() by: Caller, @IdParam() id: string): Promise<SavedViewView> {
    return this.views.unsubscribe(by, id);
  }
}
