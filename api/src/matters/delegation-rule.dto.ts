import { type DelegationRuleInput } from '@genomfor/shared';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { FILL_IN, LONGEST_TITLE, SAYS_SOMETHING, isSent } from '../platform/validation/fields';

const LONGEST_WORD = 100;
const MOST = 50;

export class DelegationRuleInputDto implements DelegationRuleInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  subject!: string;

  @IsArray()
  @ArrayMinSize(1, { message: 'Skriv minst ett ord.' })
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @Matches(SAYS_SOMETHING, { each: true, message: 'Skriv ett ord, eller ta bort det tomma.' })
  @MaxLength(LONGEST_WORD, { each: true })
  words!: string[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  competentIds!: string[];

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TITLE)
  source?: string | null;
}

export class DelegationRuleChangesDto implements Partial<DelegationRuleInput> {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_TITLE)
  subject?: string;

  @ValidateIf(isSent)
  @IsArray()
  @ArrayMinSize(1, { message: 'Skriv minst ett ord.' })
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @Matches(SAYS_SOMETHING, { each: true, message: 'Skriv ett ord, eller ta bort det tomma.' })
  @MaxLength(LONGEST_WORD, { each: true })
  words?: string[];

  @ValidateIf(isSent)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  competentIds?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TITLE)
  source?: string | null;
}
