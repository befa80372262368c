import { REPORT_FILES, type ReportChanges, type ReportFile, type ReportInput } from '@genomfor/shared';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { isSent, LONGEST_CELL } from '../platform/validation/fields';

const LONGEST_INTRODUCTION = 4000;
const MOST_REVIEWS = 50;
const MOST_CLAUSES = 20;

abstract class ReportFields {
  @ValidateIf(isSent)
  @IsArray()
  @ArrayMaxSize(MOST_REVIEWS)
  @IsUUID(undefined, { each: true })
  reviewIds?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_INTRODUCTION)
  introduction?: string | null;

  @ValidateIf(isSent)
  @IsArray()
  @ArrayMaxSize(MOST_CLAUSES)
  @IsString({ each: true })
  @MaxLength(LONGEST_CELL, { each: true })
  proposal?: string[];
}

export class ReportInputDto extends ReportFields implements ReportInput {
  @IsUUID()
  bodyId!: string;

  @IsUUID()
  meetingId!: string;
}

export class ReportChangesDto extends ReportFields implements ReportChanges {
  @ValidateIf(isSent)
  @IsUUID()
  meetingId?: string;
}

export class ReportFileDto {
  @IsUUID()
  id!: string;

  @IsIn(REPORT_FILES)
  file!: ReportFile;
}
