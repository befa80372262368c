import { MOST_DOCUMENT_BYTES, type MeetingPlanDraft, type SavedMeetingPlan } from '@genomfor/shared';
import { Body, Controller, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { MeetingsService } from '../bodies/meetings.service';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { LongList } from '../platform/http/body-reader';
import { WithoutCaseData } from '../platform/validation/case-data';
import { PlanForDto, ReadMeetingPlanDto, SaveMeetingPlanDto } from './meeting-plan.dto';
import { MeetingPlansService } from './meeting-plans.service';

/** One file and two short fields: what a form sends along is held in memory too. */
const LIMITS = { fileSize: MOST_DOCUMENT_BYTES, files: 1, fields: 5, fieldSize: 1_000, parts: 6 };
const FORM = {
  type: 'object',
  properties: {
    file: { type: 'string', format: 'binary' },
    bodyId: { type: 'string', format: 'uuid' },
    year: { type: 'integer' },
  },
};

@Controller('meeting-plans')
export class MeetingPlansController {
  constructor(
    private readonly plans: MeetingPlansService,
    private readonly meetings: MeetingsService,
  ) {}

  @Post('read')
  @HttpCode(200)
  @Allow('bodies.edit')
  read(@Body() { text, ...planFor }: ReadMeetingPlanDto): Promise<MeetingPlanDraft> {
    return this.plans.read({ pasted: text }, planFor);
  }

  @Post('read-file')
  @HttpCode(200)
  @Allow('bodies.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @UseInterceptors(FileInterceptor('file', { limits: LIMITS }))
  readFile(
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body() planFor: PlanForDto,
  ): Promise<MeetingPlanDraft> {
    if (!file) throw new Refused('file-missing');
    return this.plans.read({ bytes: file.buffer, name: file.originalname }, planFor);
  }

  @Post()
  @LongList()
  @WithoutCaseData()
  @Allow('bodies.edit')
  save(@CurrentUser() by: Caller, @Body() { rows }: SaveMeetingPlanDto): Promise<SavedMeetingPlan> {
    return this.meetings.addAll(by, rows);
  }
}
