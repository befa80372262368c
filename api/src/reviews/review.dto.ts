import { type GateInput, type IsoDate, type ReviewInput, type SectionInput } from '@genomfor/shared';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsRealDay } from '../platform/validation/is-real-day';
import { FILL_IN, LONGEST_CELL, LONGEST_NAME, SAYS_SOMETHING, isSent } from '../platform/validation/fields';

const LONGEST_TITLE = 300;

abstract class ReviewFields implements Omit<ReviewInput, 'title'> {
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NAME)
  orgUnit?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NAME)
  commissioner?: string | null;

  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NAME)
  registryNumber?: string | null;

  @IsOptional()
  @IsRealDay()
  planDate?: IsoDate | null;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  planVersion?: string | null;
}

export class GateInputDto implements GateInput {
  @IsOptional()
  @IsUUID()
  actionId?: string | null;

  @ValidateIf(isSent)
  @IsBoolean()
  notPlanned?: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CELL)
  reason?: string | null;
}

export class ReviewInputDto extends ReviewFields implements ReviewInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title!: string;
}

export class ReviewChangesDto extends ReviewFields implements Partial<ReviewInput> {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title?: string;
}

export class SectionInputDto implements SectionInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title!: string;
}
