import { type MailPreferenceInput } from '@genomfor/shared';
import { IsBoolean } from 'class-validator';

export class MailPreferenceInputDto implements MailPreferenceInput {
  @IsBoolean()
  wanted!: boolean;
}
