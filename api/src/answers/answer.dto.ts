import { REPORT_ANSWERS, type GiveAnswer, type ReportAnswer } from '@genomfor/shared';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { LONGEST_CELL, LONGEST_WORDS, isSent } from '../platform/validation/fields';

export class GiveAnswerDto implements GiveAnswer {
  @IsIn(REPORT_ANSWERS, { message: 'Välj ett av svaren.' })
  answer!: ReportAnswer;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  when?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CELL)
  comment?: string | null;

  @ValidateIf(isSent)
  @IsBoolean()
  deadlineHolds?: boolean;
}
