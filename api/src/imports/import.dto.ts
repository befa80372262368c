import {
  DECISION_FIELDS,
  DRAFT_FIELDS,
  type CommitImport,
  type DecisionField,
  type DraftField,
  type MendDraft,
  type PasteImport,
} from '@genomfor/shared';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

/** Pasted text: at most as much as a file may hold. */
const MOST_PASTED = 5_000_000;
const FIELDS = [...new Set([...DRAFT_FIELDS, ...DECISION_FIELDS])];

export class PasteImportDto implements PasteImport {
  @IsString() @MinLength(1) @MaxLength(MOST_PASTED) text!: string;
  @IsOptional() @IsString() @MaxLength(200) name?: string;
}

export class MendDraftDto implements MendDraft {
  @IsOptional() @IsIn(FIELDS) field?: DraftField | DecisionField;
  @IsOptional() @IsString() @MaxLength(10_000) text?: string;
  @IsOptional() @IsBoolean() included?: boolean;
}

export class CommitImportDto implements CommitImport {
  @IsOptional() @IsUUID() reviewId!: string | null;
  /** Only a new review needs a name; one that is there has its own, and decisions alone make none. */
  @IsOptional() @IsString() @MaxLength(300) title: string = '';
  @IsOptional() @IsBoolean() inOwnList?: boolean;
}
