import { type ReviewDetail, type ReviewRow, type SectionView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Res } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { GatesService } from './gates.service';
import { GateInputDto, ReviewChangesDto, ReviewInputDto, SectionInputDto } from './review.dto';
import { ReviewsService } from './reviews.service';
import { SectionsService } from './sections.service';

@WithoutCaseData()
@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly sections: SectionsService,
    private readonly gates: GatesService,
  ) {}

  @Get('reviews')
  @Allow('plans.read')
  list(): Promise<ReviewRow[]> {
    return this.reviews.list();
  }

  @Get('reviews/:id')
  @Allow('plans.read')
  async detail(@IdParam() id: string, @Res({ passthrough: true }) response: Response): Promise<ReviewDetail> {
    return tagged(response, await this.reviews.detail(id));
  }

  @Post('reviews')
  @Allow('plans.edit')
  async add(
    @CurrentUser() by: Caller,
    @Body() input: ReviewInputDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReviewDetail> {
    return tagged(response, await this.reviews.add(by, input));
  }

  @Patch('reviews/:id')
  @Allow('plans.edit')
  async change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: ReviewChangesDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReviewDetail> {
    return tagged(response, await this.reviews.change(by, id, version, changes));
  }

  @Post('reviews/:id/sections')
  @Allow('plans.edit')
  addSection(@CurrentUser() by: Caller, @IdParam() id: string, @Body() input: SectionInputDto): Promise<SectionView> {
    return this.sections.add(by, id, input);
  }

  @Patch('sections/:id')
  @Allow('plans.edit')
  renameSection(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Body() input: SectionInputDto,
  ): Promise<SectionView> {
    return this.sections.rename(by, id, input);
  }

  /** Answers with the whole review: what is said of one phase may be warned of at the next. */
  @Put('phases/:id/gate')
  @Allow('plans.edit')
  async sayGate(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() input: GateInputDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReviewDetail> {
    return tagged(response, await this.gates.say(by, id, version, input));
  }

  @Delete('sections/:id')
  @HttpCode(204)
  @Allow('plans.edit')
  removeSection(@CurrentUser() by: Caller, @IdParam() id: string): Promise<void> {
    return this.sections.remove(by, id);
  }
}

/** The review, with its version as ETag: the one to name in If-Match. */
function tagged(response: Response, review: ReviewDetail): ReviewDetail {
  response.setHeader('ETag', `"${String(review.version)}"`);
  return review;
}
