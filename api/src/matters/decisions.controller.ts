import { type AcceptProposal, type ActionDetail, type MatterDetail } from '@genomfor/shared';
import { Body, Controller, Delete, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { CommissionsService } from './commissions.service';
import { AcceptProposalDto, CommissionInputDto, DecisionChangesDto, TickDispatchDto } from './decision.dto';
import { DecisionsService } from './decisions.service';

@WithoutCaseData()
@Controller('decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly commissions: CommissionsService,
  ) {}

  @Patch(':id')
  @Allow('matters.edit')
  change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: DecisionChangesDto,
  ): Promise<MatterDetail> {
    return this.decisions.change(by, id, version, changes);
  }

  @Delete(':id')
  @Allow('matters.edit')
  remove(@CurrentUser() by: Caller, @IdParam() id: string): Promise<MatterDetail> {
    return this.decisions.remove(by, id);
  }

  @Put(':id/dispatches/:dispatch')
  @Allow('matters.edit')
  tick(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IdParam('dispatch') dispatch: string,
    @IfMatch() version: number,
    @Body() { sentOn }: TickDispatchDto,
  ): Promise<MatterDetail> {
    return this.decisions.tick(by, { id, version }, dispatch, sentOn);
  }

  @Post(':id/commissions')
  @Allow('matters.edit')
  commission(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Body() commission: CommissionInputDto,
  ): Promise<ActionDetail> {
    return this.commissions.commission(by, id, commission);
  }

  @Post(':id/proposals')
  @HttpCode(200)
  @Allow('matters.edit')
  accept(@CurrentUser() by: Caller, @IdParam() id: string, @Body() accepted: AcceptProposalDto): Promise<MatterDetail> {
    return this.commissions.accept(by, id, acceptedProposal(accepted));
  }
}

/** What was said yes to, with the fields of its kind; the DTO has seen that they are there. */
function acceptedProposal({
  kind,
  meetingId = '',
  title = '',
  responsible = '',
  deadline,
}: AcceptProposalDto): AcceptProposal {
  return kind === 'next-meeting' ? { kind, meetingId } : { kind, title, responsible, deadline };
}
