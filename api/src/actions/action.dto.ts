import {
  ACTION_KINDS,
  REPORT_FORMS,
  REPORT_PURPOSES,
  OWN_ASSESSMENTS,
  REPORTABLE_PROGRESS,
  type ActionEdit,
  type ActionKind,
  type AddComment,
  type BodyReportInput,
  type EffectGoal,
  type MoveDeadline,
  type NewAction,
  type OwnAssessment,
  type PlaceAction,
  type Progress,
  type ReportForm,
  type ReportPurpose,
  type ReportStatus,
} from '@genomfor/shared';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
import { ListOf } from '../platform/validation/composed-rules';
import {
  FILL_IN,
  LONGEST_CELL,
  LONGEST_TEXT,
  LONGEST_TITLE,
  LONGEST_WORDS,
  SAYS_SOMETHING,
  isSent,
} from '../platform/validation/fields';

const MOST_MILESTONES = 200;
const MOST_GOALS = 20;
const MOST_REPORTS = 50;

/** What an action is to bring about. */
export class EffectGoalDto implements EffectGoal {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title!: string;

  @IsIn(['up', 'down'])
  direction!: EffectGoal['direction'];

  @ValidateIf(isNotNull)
  @IsInt()
  @Min(1900)
  @Max(2200)
  year!: number | null;
}

/** To which body an action is reported, and how. */
export class BodyReportDto implements BodyReportInput {
  @IsUUID()
  bodyId!: string;

  @IsOptional()
  @IsIn(REPORT_FORMS)
  form?: ReportForm | null;

  @IsIn(REPORT_PURPOSES)
  purpose!: ReportPurpose;

  @IsOptional()
  @IsUUID()
  meetingId?: string | null;
}

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
  @IsBoolean()
  conditional?: boolean;

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

  @ValidateIf(isSent)
  @IsBoolean()
  important?: boolean;

  @IsOptional()
  @IsUUID()
  proposedById?: string | null;

  @IsOptional()
  @IsUUID()
  reportBackToId?: string | null;

  @ValidateIf(isSent)
  @ListOf(() => BodyReportDto, MOST_REPORTS)
  bodyReports?: BodyReportDto[];

  @IsOptional()
  @IsUUID()
  matterId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CELL)
  delayReason?: string | null;

  @ValidateIf(isSent)
  @ListOf(() => EffectGoalDto, MOST_GOALS)
  effectGoals?: EffectGoalDto[];
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
  @IsIn(OWN_ASSESSMENTS)
  assessment?: OwnAssessment | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CELL)
  comment?: string | null;

  @ValidateIf(isSent)
  @IsBoolean()
  cannot?: boolean;

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
  @ValidateIf(isNotNull)
  @IsUUID()
  sectionId!: string | null;

  @ValidateIf(isNotNull)
  @IsUUID()
  beforeId!: string | null;
}

function isNotNull(_: unknown, value: unknown): boolean {
  return value !== null;
}
