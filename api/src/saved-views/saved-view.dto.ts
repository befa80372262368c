import {
  VIEW_AUDIENCES,
  VIEW_PERIODS,
  type SavedViewInput,
  type ViewAudience,
  type ViewPeriod,
  type ViewSubscriptionInput,
} from '@genomfor/shared';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ViewFilterDto } from '../actions/action-filter.dto';
import { FILL_IN, LONGEST_NAME, SAYS_SOMETHING, isSent } from '../platform/validation/fields';

export class SavedViewInputDto implements SavedViewInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  name!: string;

  @IsIn(VIEW_AUDIENCES)
  audience!: ViewAudience;

  @ValidateIf(isForRole)
  @IsUUID(undefined, { message: 'Välj en roll.' })
  roleId!: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => ViewFilterDto)
  filter!: ViewFilterDto;
}

export class SavedViewChangesDto implements Partial<SavedViewInput> {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  name?: string;

  @ValidateIf(isSent)
  @IsIn(VIEW_AUDIENCES)
  audience?: ViewAudience;

  @ValidateIf(isForRole)
  @IsUUID(undefined, { message: 'Välj en roll.' })
  roleId?: string | null;

  @ValidateIf(isSent)
  @IsObject()
  @ValidateNested()
  @Type(() => ViewFilterDto)
  filter?: ViewFilterDto;
}

export class ViewSubscriptionDto implements ViewSubscriptionInput {
  @IsIn(VIEW_PERIODS)
  period!: ViewPeriod;

  @IsBoolean()
  onlyChanged!: boolean;
}

function isForRole({ audience }: Partial<SavedViewInput>, roleId: unknown): boolean {
  return audience === 'role' || (roleId !== undefined && roleId !== null);
}
