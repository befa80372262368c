import { type MailSettingsView } from '@genomfor/shared';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IfMatch } from '../platform/http/if-match.decorator';
import { MailSettingsDto } from './mail-settings.dto';
import { MailSettingsService } from './mail-settings.service';

@Controller('mail/settings')
@Allow('mail.manage')
export class MailSettingsController {
  constructor(private readonly settings: MailSettingsService) {}

  @Get()
  read(): Promise<MailSettingsView> {
    return this.settings.read();
  }

  @Put()
  change(
    @CurrentUser() by: Caller,
    @IfMatch() version: number,
    @Body() input: MailSettingsDto,
  ): Promise<MailSettingsView> {
    return this.settings.change(by, version, input);
  }
}
