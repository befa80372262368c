import {
  ACTION_GROUPS,
  ACTION_SORTS,
  DECISION_FILTERS,
  MISSING_FIELDS,
  STANDINGS,
  type ActionFilter,
  type ActionGroup,
  type ActionSort,
  type DecisionFilter,
  type IsoDate,
  type MissingField,
  type Standing,
  type ViewFilter,
} from '@genomfor/shared';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { WholeNumber } from '../platform/validation/composed-rules';
import { LAST_ROW, yesOrNo } from '../platform/validation/fields';
import { IsRealDay } from '../platform/validation/is-real-day';
import { MOST_ROWS } from './action-list.queries';

/** What narrows, orders and groups a list: what a saved view keeps. */
export class ViewFilterDto implements ViewFilter {
  @IsOptional()
  @IsUUID()
  review?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsUUID()
  responsible?: string;

  @IsOptional()
  @IsUUID()
  decider?: string;

  @IsOptional()
  @IsUUID()
  actor?: string;

  @IsOptional()
  @IsIn(STANDINGS)
  standing?: Standing;

  @IsOptional()
  @IsIn(MISSING_FIELDS)
  missing?: MissingField;

  @IsOptional()
  @IsIn(DECISION_FILTERS)
  decision?: DecisionFilter;

  @IsOptional()
  @IsRealDay()
  from?: IsoDate;

  @IsOptional()
  @IsRealDay()
  to?: IsoDate;

  @IsOptional()
  @IsRealDay()
  changedSince?: IsoDate;

  @IsOptional()
  @IsIn(ACTION_SORTS)
  sort?: ActionSort;

  @IsOptional()
  @Transform(yesOrNo)
  @IsBoolean()
  open?: boolean;

  @IsOptional()
  @Transform(yesOrNo)
  @IsBoolean()
  undated?: boolean;

  @IsOptional()
  @Transform(yesOrNo)
  @IsBoolean()
  descending?: boolean;

  @IsOptional()
  @IsIn(ACTION_GROUPS)
  group?: ActionGroup;
}

/** What of a list is asked for, from the words after the question mark in an address. */
export class ActionFilterDto extends ViewFilterDto implements ActionFilter {
  @WholeNumber(0, LAST_ROW)
  offset?: number;

  @WholeNumber(1, MOST_ROWS)
  limit?: number;
}
