import { type ReadMeetingPlan, type SaveMeetingPlan } from '@genomfor/shared';
import { ArrayMinSize, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ListOf, WholeNumber } from '../platform/validation/composed-rules';
import { MeetingInputDto } from '../bodies/meeting.dto';

/** A year's plan for every body of a large municipality is some fifty thousand characters. */
const MOST_PASTED = 300_000;
/** As many rows as are read of one plan, so that all of them can be saved together. */
export const MOST_MEETINGS = 2_000;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

/** Which body and year a plan is for, where it does not say so itself. */
export class PlanForDto implements Omit<ReadMeetingPlan, 'text'> {
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;

  @WholeNumber(FIRST_YEAR, LAST_YEAR)
  year?: number | null;
}

export class ReadMeetingPlanDto extends PlanForDto implements ReadMeetingPlan {
  @IsString()
  @MaxLength(MOST_PASTED)
  text!: string;
}

export class SaveMeetingPlanDto implements SaveMeetingPlan {
  @ArrayMinSize(1)
  @ListOf(() => MeetingInputDto, MOST_MEETINGS)
  rows!: MeetingInputDto[];
}
