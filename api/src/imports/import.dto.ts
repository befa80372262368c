import { DRAFT_FIELDS, type CommitImport, type DraftField, type MendDraft, type PasteImport } from '@genomfor/shared';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';

/** Pasted text: at most as much as a file may hold. */
const MOST_PASTED = 5_000_000;

export class PasteImportDto implements PasteImport {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(MOST_PASTED) text!: string;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(200) name?: string;
}

export class MendDraftDto implements MendDraft {
  @ApiProperty({ required: false, enum: DRAFT_FIELDS }) @IsOptional() @IsIn(DRAFT_FIELDS) field?: DraftField;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(10_000) text?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsBoolean() included?: boolean;
}

export class CommitImportDto implements CommitImport {
  @ApiProperty({ nullable: true, type: String }) @IsOptional() @IsUUID() reviewId!: string | null;
  /** Only a new review needs a name; one that is there has its own. */
  @ApiProperty()
  @ValidateIf(({ reviewId }: CommitImportDto) => !reviewId)
  @IsString()
  @Matches(/\S/, { message: 'Skriv vad översynen ska heta.' })
  @MaxLength(300)
  title!: string;
}
