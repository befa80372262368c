import {
  BODY_KINDS,
  UNION_MODES,
  type BodyKind,
  type BodyRulesInput,
  type GroupMembersInput,
  type UnionMode,
  type UnionRegimeInput,
} from '@genomfor/shared';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { FILL_IN, LONGEST_NAME, LONGEST_WORDS, SAYS_SOMETHING, isSent } from '../platform/validation/fields';

const MOST_LEAD_DAYS = 120;
const MOST_MEMBERS = 100;
const LONGEST_TEXT = 2000;

export class BodyRulesDto implements BodyRulesInput {
  @ValidateIf(isSent)
  @IsIn(BODY_KINDS)
  bodyKind?: BodyKind;

  @IsOptional()
  @IsUUID()
  preparedById?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_LEAD_DAYS)
  submissionLeadDays?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_LEAD_DAYS)
  noticeLeadDays?: number | null;
}

export class GroupMembersDto implements GroupMembersInput {
  @IsArray()
  @ArrayMaxSize(MOST_MEMBERS)
  @IsUUID(undefined, { each: true })
  memberIds!: string[];
}

export class UnionRegimeDto implements UnionRegimeInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  union!: string;

  @IsIn(UNION_MODES)
  mode!: UnionMode;

  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_WORDS)
  from!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note?: string | null;
}
