import { MOST_DOCUMENT_BYTES, type MeetingPlanDraft, type SavedMeetingPlan } from '@genomfor/shared';
import { Body, Controller, HttpCode, Post, UploadedFile } from '@nestjs/common';
import { MeetingsService } from '../bodies/meetings.service';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { LongList } from '../platform/http/body-reader';
import { TakesFile } from '../platform/http/takes-file.decorator';
import { WithoutCaseData } from '../platform/validation/case-data';
import { PlanForDto, ReadMeetingPlanDto, SaveMeetingPlanDto } from './meeting-plan.dto';
import { MeetingPlansService } from './meeting-plans.service';

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
  @TakesFile(MOST_DOCUMENT_BYTES)
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
