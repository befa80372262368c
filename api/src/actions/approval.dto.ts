import { type ApproveAction, type DelegatedAnswer, type DropAction, type ScheduleAction } from '@genomfor/shared';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LONGEST_CELL, LONGEST_WORDS } from '../platform/validation/fields';

export class DelegatedAnswerDto implements DelegatedAnswer {
  @IsUUID()
  deciderId!: string;

  /** A day as anybody writes it. */
  @IsString()
  @MaxLength(LONGEST_WORDS)
  on!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CELL)
  note?: string | null;
}

export class ApproveActionDto implements ApproveAction {
  @IsOptional()
  @IsUUID()
  decisionId?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DelegatedAnswerDto)
  delegation?: DelegatedAnswerDto | null;
}

export class DropActionDto extends ApproveActionDto implements DropAction {
  @IsString()
  @MaxLength(LONGEST_CELL)
  reason!: string;
}

export class WithdrawApprovalDto {
  @IsUUID()
  deciderId!: string;
}

export class ScheduleActionDto implements ScheduleAction {
  @IsUUID()
  bodyId!: string;

  @IsUUID()
  meetingId!: string;
}
