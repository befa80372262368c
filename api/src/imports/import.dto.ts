import {
  DECISION_FIELDS,
  DRAFT_FIELDS,
  type CommitImport,
  type DecisionField,
  type DraftField,
  type MendDraft,
  type PasteImport,
} from '@genomfor/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

/** Pasted text: at most as much as a file may hold. */
const MOST_PASTED = 5_000_000;
const FIELDS = [...new Set([...DRAFT_FIELDS, ...DECISION_FIELDS])];

export class PasteImportDto implements PasteImport {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(MOST_PASTED) text!: string;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(200) name?: string;
}

export class MendDraftDto implements MendDraft {
  @ApiProperty({ required: false, enum: FIELDS }) @IsOptional() @IsIn(FIELDS) field?: DraftField | DecisionField;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(10_000) text?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsBoolean() included?: boolean;
}

export class CommitImportDto implements CommitImport {
  @ApiProperty({ nullable: true, type: String }) @IsOptional() @IsUUID() reviewId!: string | null;
  /** Only a new review needs a name; one that is there has its own, and decisions alone make none. */
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(300) title: string = '';
  @ApiProperty({ required: false }) @IsOptional() @IsBoolean() inOwnList?: boolean;
}
