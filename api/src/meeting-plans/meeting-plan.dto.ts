import { type ReadMeetingPlan, type SaveMeetingPlan } from '@genomfor/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
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

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year?: number | null;
}

export class ReadMeetingPlanDto extends PlanForDto implements ReadMeetingPlan {
  @IsString()
  @MaxLength(MOST_PASTED)
  text!: string;
}

export class SaveMeetingPlanDto implements SaveMeetingPlan {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_MEETINGS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MeetingInputDto)
  rows!: MeetingInputDto[];
}
