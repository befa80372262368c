import { DELIVERY_STATES, type DeliveryFilter, type DeliveryState } from '@genomfor/shared';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { WholeNumber } from '../validation/composed-rules';
import { LAST_ROW, LONGEST_NAME } from '../validation/fields';
import { MOST_ROWS } from './deliveries.queries';

export class DeliveryFilterDto implements DeliveryFilter {
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NAME)
  kind?: string;

  @IsOptional()
  @IsUUID()
  recipientId?: string;

  @WholeNumber(1, MOST_ROWS)
  limit?: number;

  @WholeNumber(0, LAST_ROW)
  offset?: number;
}
