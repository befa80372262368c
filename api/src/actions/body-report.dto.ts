import { type RecordReport, type SetNotApplicable, type TakeBackReport } from '@genomfor/shared';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { LONGEST_CELL, LONGEST_WORDS } from '../platform/validation/fields';

export class TakeBackReportDto implements TakeBackReport {
  @IsUUID()
  bodyId!: string;
}

export class RecordReportDto extends TakeBackReportDto implements RecordReport {
  /** A day as anybody writes it. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  on?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  paragraph?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CELL)
  said?: string | null;
}

export class SetNotApplicableDto implements SetNotApplicable {
  /** That it says something is asked by the rule, which has words of its own for it. */
  @IsString()
  @MaxLength(LONGEST_CELL)
  reason!: string;
}
