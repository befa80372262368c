import { WEBHOOK_EVENTS, type WebhookChanges, type WebhookEvent, type WebhookInput } from '@genomfor/shared';
import { ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsString, MaxLength, ValidateIf } from 'class-validator';
import { isSent, LONGEST_CELL } from '../platform/validation/fields';

const CHOOSE_ONE = { message: 'Välj minst en händelse.' };

export class WebhookInputDto implements WebhookInput {
  @IsString()
  @MaxLength(LONGEST_CELL)
  url!: string;

  @IsArray()
  @ArrayMinSize(1, CHOOSE_ONE)
  @ArrayUnique()
  @IsIn(WEBHOOK_EVENTS, { each: true })
  events!: WebhookEvent[];
}

export class WebhookChangesDto implements WebhookChanges {
  @ValidateIf(isSent)
  @IsString()
  @MaxLength(LONGEST_CELL)
  url?: string;

  @ValidateIf(isSent)
  @IsArray()
  @ArrayMinSize(1, CHOOSE_ONE)
  @ArrayUnique()
  @IsIn(WEBHOOK_EVENTS, { each: true })
  events?: WebhookEvent[];

  @ValidateIf(isSent)
  @IsBoolean()
  active?: boolean;
}
