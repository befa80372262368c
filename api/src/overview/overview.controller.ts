import { type MyActionsView, type OverviewView } from '@genomfor/shared';
import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { OverviewService } from './overview.service';

class ScopeDto {
  @IsOptional()
  @IsUUID()
  review?: string;

  @IsOptional()
  @IsUUID()
  actor?: string;
}

@Controller()
export class OverviewController {
  constructor(private readonly overviews: OverviewService) {}

  @Get('overview')
  @Allow('plans.read')
  overview(@CurrentUser() by: Caller, @Query() scope: ScopeDto): Promise<OverviewView> {
    return this.overviews.overview(by, scope);
  }

  @Get('my-actions')
  @Allow('plans.read')
  mine(@CurrentUser() by: Caller): Promise<MyActionsView> {
    return this.overviews.mine(by);
  }
}
