import {
  MATTER_EVENT_KINDS,
  MATTER_KINDS,
  type MatterChanges,
  type MatterEventInput,
  type MatterEventKind,
  type MatterFilter,
  type MatterInput,
  type MatterKind,
} from '@genomfor/shared';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { WholeNumber } from '../platform/validation/composed-rules';
import {
  FILL_IN,
  LAST_ROW,
  LONGEST_TEXT,
  LONGEST_TITLE,
  LONGEST_WORDS,
  SAYS_SOMETHING,
  isSent,
  yesOrNo,
} from '../platform/validation/fields';
import { MOST_MATTERS } from './matters.queries';

abstract class MatterFields implements Omit<MatterInput, 'title' | 'kind'> {
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  registryNumber?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  submittedOn?: string | null;

  @IsOptional()
  @IsUUID()
  reviewId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  delayReason?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  validFrom?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  validTo?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  closedOn?: string | null;
}

export class MatterInputDto extends MatterFields implements MatterInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title!: string;

  @IsIn(MATTER_KINDS)
  kind!: MatterKind;
}

export class MatterChangesDto extends MatterFields implements MatterChanges {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title?: string;

  @ValidateIf(isSent)
  @IsIn(MATTER_KINDS)
  kind?: MatterKind;
}

export class MatterEventInputDto implements MatterEventInput {
  @IsIn(MATTER_EVENT_KINDS)
  kind!: MatterEventKind;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  date?: string | null;

  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TEXT)
  text!: string;
}

/** What narrows a list of matters, from the words after the question mark in an address. */
export class MatterFilterDto implements MatterFilter {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsUUID()
  body?: string;

  @IsOptional()
  @IsIn(MATTER_KINDS)
  kind?: MatterKind;

  @IsOptional()
  @Transform(yesOrNo)
  @IsBoolean()
  open?: boolean;

  @IsOptional()
  @Transform(yesOrNo)
  @IsBoolean()
  late?: boolean;

  @WholeNumber(0, LAST_ROW)
  offset?: number;

  @WholeNumber(1, MOST_MATTERS)
  limit?: number;
}
