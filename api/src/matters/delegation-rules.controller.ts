import { type DelegationRuleView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { DelegationRuleChangesDto, DelegationRuleInputDto } from './delegation-rule.dto';
import { DelegationRulesService } from './delegation-rules.service';

@WithoutCaseData()
@Controller('delegation-rules')
export class DelegationRulesController {
  constructor(private readonly rules: DelegationRulesService) {}

  @Get()
  @Allow('plans.read')
  list(): Promise<DelegationRuleView[]> {
    return this.rules.list();
  }

  @Post()
  @Allow('matters.edit')
  add(@CurrentUser() by: Caller, @Body() input: DelegationRuleInputDto): Promise<DelegationRuleView> {
    return this.rules.add(by, input);
  }

  @Patch(':id')
  @Allow('matters.edit')
  change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: DelegationRuleChangesDto,
  ): Promise<DelegationRuleView> {
    return this.rules.change(by, id, version, changes);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('matters.edit')
  remove(@CurrentUser() by: Caller, @IdParam() id: string): Promise<void> {
    return this.rules.remove(by, id);
  }
}
