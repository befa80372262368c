import { type AnswerPageView } from '@genomfor/shared';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { type Request } from 'express';
import { AllowAnyone } from '../platform/auth/access.decorators';
import { addressOf } from '../platform/auth/caller';
import { IfMatch } from '../platform/http/if-match.decorator';
import { isRead } from '../platform/http/is-read';
import { WithoutCaseData } from '../platform/validation/case-data';
import { GiveAnswerDto } from './answer.dto';
import { AnswersService } from './answers.service';

@WithoutCaseData()
@Controller('answers')
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Get(':token')
  @AllowAnyone()
  open(@Param('token') token: string, @Req() request: Request): Promise<AnswerPageView> {
    return this.answers.open(token, { address: addressOf(request), isRead: isRead(request) });
  }

  @Post(':token')
  @HttpCode(200)
  @AllowAnyone()
  answer(
    @Param('token') token: string,
    @IfMatch() version: number,
    @Body() given: GiveAnswerDto,
    @Req() request: Request,
  ): Promise<AnswerPageView> {
    return this.answers.answer(token, addressOf(request), version, given);
  }
}
