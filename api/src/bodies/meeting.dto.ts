import {
  type CancelMeeting,
  type IsoDate,
  type MeetingChanges,
  type MeetingInput,
  type MeetingTrial,
} from '@genomfor/shared';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsRealDay } from '../platform/validation/is-real-day';
import { FILL_IN, LONGEST_WORDS, SAYS_SOMETHING, isSent } from '../platform/validation/fields';

const LONGEST_REASON = 2000;

abstract class MeetingFields implements Omit<MeetingInput, 'bodyId' | 'date'> {
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  time?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  place?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  submissionDue?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  noticeDue?: string | null;
}

export class MeetingInputDto extends MeetingFields implements MeetingInput {
  @IsUUID()
  bodyId!: string;

  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_WORDS)
  date!: string;
}

export class MeetingChangesDto extends MeetingFields implements MeetingChanges {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_WORDS)
  date?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_REASON)
  reason?: string | null;
}

export class MeetingTrialDto extends MeetingChangesDto implements MeetingTrial {
  @IsOptional()
  @IsBoolean()
  cancelled?: boolean;
}

export class CancelMeetingDto implements CancelMeeting {
  /** That it says something is asked by the service, which has words of its own for it. */
  @IsString()
  @MaxLength(LONGEST_REASON)
  reason!: string;
}

/** Which meetings to list, from the words after the question mark in an address; days are counted in. */
export class MeetingFilterDto {
  @IsOptional()
  @IsUUID()
  body?: string;

  @IsOptional()
  @IsRealDay()
  from?: IsoDate;

  @IsOptional()
  @IsRealDay()
  to?: IsoDate;
}
