import {
  DECISION_OUTCOMES,
  DECISION_ROLES,
  type CommissionInput,
  type DecisionChanges,
  type DecisionInput,
  type DecisionOutcome,
  type DecisionRole,
  type FloorEntry,
  type TickDispatch,
} from '@genomfor/shared';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { ListOf } from '../platform/validation/composed-rules';
import { EffectGoalDto } from '../actions/action.dto';
import {
  FILL_IN,
  LONGEST_CELL,
  LONGEST_TEXT,
  LONGEST_TITLE,
  LONGEST_WORDS,
  SAYS_SOMETHING,
  isSent,
} from '../platform/validation/fields';

const MOST_PARTS = 200;

export class FloorEntryDto implements FloorEntry {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_WORDS)
  by!: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  text!: string;
}

abstract class DecisionFields implements Omit<DecisionChanges, 'role'> {
  @ValidateIf(isSent)
  @IsBoolean()
  byDelegation?: boolean;

  @IsOptional()
  @IsUUID()
  meetingId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  date?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  paragraph?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  pages?: string | null;

  @IsOptional()
  @IsIn(DECISION_OUTCOMES)
  outcome?: DecisionOutcome | null;

  @ValidateIf(isSent)
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsString({ each: true })
  @MaxLength(LONGEST_TEXT, { each: true })
  clauses?: string[];

  @ValidateIf(isSent)
  @ListOf(() => FloorEntryDto, MOST_PARTS)
  floorMotions?: FloorEntryDto[];

  @ValidateIf(isSent)
  @ListOf(() => FloorEntryDto, MOST_PARTS)
  dissents?: FloorEntryDto[];

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  approvedOn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  postedOn?: string | null;

  @ValidateIf(isSent)
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsString({ each: true })
  @MaxLength(LONGEST_WORDS, { each: true })
  sentTo?: string[];

  @ValidateIf(isSent)
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  actionIds?: string[];
}

export class DecisionInputDto extends DecisionFields implements DecisionInput {
  @IsUUID()
  bodyId!: string;

  @IsIn(DECISION_ROLES)
  role!: DecisionRole;
}

export class DecisionChangesDto extends DecisionFields implements DecisionChanges {
  @ValidateIf(isSent)
  @IsIn(DECISION_ROLES)
  role?: DecisionRole;
}

export class TickDispatchDto implements TickDispatch {
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(LONGEST_WORDS)
  sentOn!: string | null;
}

export class CommissionInputDto implements CommissionInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  description?: string | null;

  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_CELL)
  responsible!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  deadline?: string | null;

  @IsOptional()
  @IsUUID()
  reportBackBodyId?: string | null;

  @ValidateIf(isSent)
  @ListOf(() => EffectGoalDto, MOST_PARTS)
  effectGoals?: EffectGoalDto[];
}

/** Says yes to a proposal; which fields it has depends on its kind. */
export class AcceptProposalDto {
  @IsIn(['next-meeting', 'complete-papers'])
  kind!: 'next-meeting' | 'complete-papers';

  @ValidateIf(({ kind }: AcceptProposalDto) => kind === 'next-meeting')
  @IsUUID()
  meetingId?: string;

  @ValidateIf(({ kind }: AcceptProposalDto) => kind === 'complete-papers')
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  title?: string;

  @ValidateIf(({ kind }: AcceptProposalDto) => kind === 'complete-papers')
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_CELL)
  responsible?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  deadline?: string | null;
}
