import { MAIL_KINDS, type MailPreferenceView } from '@genomfor/shared';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { AllowSignedIn, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { MailPreferenceInputDto } from './mail-preference.dto';
import { MailPreferencesService } from './mail-preferences.service';

/** What each person chooses for themselves. */
@Controller('mail/preferences')
@AllowSignedIn()
export class MailPreferencesController {
  constructor(private readonly preferences: MailPreferencesService) {}

  @Get()
  list(@CurrentUser() by: Caller): Promise<MailPreferenceView[]> {
    return this.preferences.list(by);
  }

  @Put(':kind')
  choose(
    @CurrentUser() by: Caller,
    @Param('kind') named: string,
    @Body() { wanted }: MailPreferenceInputDto,
  ): Promise<MailPreferenceView> {
    const kind = MAIL_KINDS.find((known) => known === named);
    if (!kind) throw new Refused('not-found');
    return this.preferences.choose(by, kind, wanted);
  }
}
