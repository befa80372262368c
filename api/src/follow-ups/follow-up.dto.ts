import { type ChangeFollowUp, type IsoDate, type OpenFollowUp } from '@genomfor/shared';
import { IsIn, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { isSent } from '../platform/validation/fields';
import { IsRealDay } from '../platform/validation/is-real-day';

const LONGEST_PERIOD = 7;

export class OpenFollowUpDto implements OpenFollowUp {
  /** That it is one, and has begun, is asked by the service, which has words of its own for it. */
  @IsString()
  @MaxLength(LONGEST_PERIOD)
  period!: string;

  @ValidateIf(isSent)
  @IsRealDay()
  lastDay?: IsoDate;
}

export class ChangeFollowUpDto implements ChangeFollowUp {
  @IsRealDay()
  lastDay!: IsoDate;
}

/** Whose actions: one's own, or everybody's for those who may report on any. */
export class TasksQueryDto {
  @IsOptional()
  @IsIn(['all'])
  whose?: 'all';
}
