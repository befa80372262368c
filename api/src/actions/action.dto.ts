import {
  ACTION_KINDS,
  REPORTABLE_PROGRESS,
  type ActionEdit,
  type ActionKind,
  type AddComment,
  type DropAction,
  type MoveDeadline,
  type NewAction,
  type PlaceAction,
  type Progress,
  type ReportStatus,
} from '@genomfor/shared';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';

const LONGEST_TITLE = 500;
const LONGEST_CELL = 2000;
const LONGEST_TEXT = 10_000;
const LONGEST_WORDS = 200;
const MOST_MILESTONES = 200;
const SAYS_SOMETHING = /\S/;
const FILL_IN = { message: 'Fyll i det här.' };

abstract class ActionFields implements Omit<ActionEdit, 'title'> {
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  description?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  number?: string | null;

  @ValidateIf(isSent)
  @IsIn(ACTION_KINDS)
  kind?: ActionKind;

  @ValidateIf(isSent)
  @IsString()
  @MaxLength(LONGEST_CELL)
  responsible?: string;

  @ValidateIf(isSent)
  @IsString()
  @MaxLength(LONGEST_CELL)
  involved?: string;

  @ValidateIf(isSent)
  @IsString()
  @MaxLength(LONGEST_CELL)
  deciders?: string;

  @ValidateIf(isSent)
  @IsString()
  @MaxLength(LONGEST_CELL)
  dependencies?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  comment?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  registryNumber?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  paragraph?: string | null;
}

export class ActionEditDto extends ActionFields implements ActionEdit {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title?: string;
}

export class NewActionDto extends ActionFields implements NewAction {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title!: string;

  @IsOptional()
  @IsUUID()
  sectionId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  deadline?: string;
}

export class MoveDeadlineDto implements MoveDeadline {
  @IsString()
  @MaxLength(LONGEST_WORDS)
  deadline!: string;

  /** That it says something is asked by the rule, which has words of its own for it. */
  @IsString()
  @MaxLength(LONGEST_CELL)
  reason!: string;
}

export class ReportStatusDto implements ReportStatus {
  @IsIn(REPORTABLE_PROGRESS)
  progress!: Progress;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  forecast?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CELL)
  comment?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_MILESTONES)
  @IsUUID(undefined, { each: true })
  milestonesDone?: string[];
}

export class AddCommentDto implements AddComment {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TEXT)
  text!: string;
}

export class PlaceActionDto implements PlaceAction {
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  sectionId!: string | null;

  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  beforeId!: string | null;
}

export class DropActionDto implements DropAction {
  @IsString()
  @MaxLength(LONGEST_CELL)
  reason!: string;
}

function isSent(_: unknown, value: unknown): boolean {
  return value !== undefined;
}
