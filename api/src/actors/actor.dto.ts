import {
  ACTOR_KINDS,
  BODY_KINDS,
  type ActorInput,
  type ActorKind,
  type BodyKind,
  type HoldingInput,
  type IsoDate,
} from '@genomfor/shared';
import {
  ArrayMaxSize,
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
import { IsRealDay } from '../platform/validation/is-real-day';
import { FILL_IN, LONGEST_NAME, SAYS_SOMETHING, isSent } from '../platform/validation/fields';

abstract class ActorFields implements Omit<ActorInput, 'name' | 'kind'> {
  @IsOptional()
  @IsString()
  @MaxLength(30)
  abbreviation?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(LONGEST_NAME, { each: true })
  aliases?: string[];

  @IsOptional()
  @IsIn(BODY_KINDS)
  bodyKind?: BodyKind | null;

  @IsOptional()
  @IsUUID()
  superiorId?: string | null;
}

export class ActorInputDto extends ActorFields implements ActorInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  name!: string;

  @IsIn(ACTOR_KINDS)
  kind!: ActorKind;
}

export class ActorChangesDto extends ActorFields implements Partial<ActorInput> {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  name?: string;

  @ValidateIf(isSent)
  @IsIn(ACTOR_KINDS)
  kind?: ActorKind;
}

export class HoldingInputDto implements HoldingInput {
  @IsUUID()
  userId!: string;

  @IsRealDay()
  from!: IsoDate;

  @IsOptional()
  @IsRealDay()
  to?: IsoDate | null;

  @IsOptional()
  @IsBoolean()
  acting?: boolean;
}

/** What may be changed of who holds a role: the days and whether acting, never the person. */
export class HoldingChangesDto {
  @ValidateIf(isSent)
  @IsRealDay()
  from?: IsoDate;

  @IsOptional()
  @IsRealDay()
  to?: IsoDate | null;

  @IsOptional()
  @IsBoolean()
  acting?: boolean;
}
