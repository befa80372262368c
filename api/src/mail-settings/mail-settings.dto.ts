import { type MailSettingsInput } from '@genomfor/shared';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Max, Min, ValidateIf } from 'class-validator';

const LAST_WEEK = 53;
/** A pause for all the year is no pause: whoever wants no mail switches it off. */
const MOST_PAUSED = 26;
const MOST_DAYS = 365;

export class MailSettingsDto implements MailSettingsInput {
  @IsArray()
  @ArrayMaxSize(MOST_PAUSED)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(LAST_WEEK, { each: true })
  pausedWeeks!: number[];

  @ValidateIf((_, days) => days !== null)
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  escalateAfterDays!: number | null;
}
