import { type MailPreferenceView } from '@genomfor/shared';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Redirect, Req } from '@nestjs/common';
import { type Request } from 'express';
import { AllowAnyone, FromAnySite } from '../platform/auth/access.decorators';
import { addressOf } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { FormBody } from '../platform/http/body-reader';
import { MailPreferenceInputDto } from './mail-preference.dto';
import { MailPreferencesService } from './mail-preferences.service';

/** What the link in a mail does for whoever has it, signed in or not. */
@Controller('mail')
@AllowAnyone()
export class UnsubscribingController {
  constructor(private readonly preferences: MailPreferencesService) {}

  /** What a mail program posts when its reader has chosen to unsubscribe: RFC 8058. */
  @Post('unsubscribe/:token')
  @HttpCode(204)
  @FromAnySite()
  @FormBody()
  async unsubscribe(
    @Param('token') token: string,
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: Request,
  ): Promise<void> {
    if (body?.['List-Unsubscribe'] !== 'One-Click') throw new Refused('invalid-input');
    await this.preferences.chooseByToken(token, false, addressOf(request));
  }

  /** Whoever opens the same address is shown the choice; nothing is changed, since filters open links too. */
  @Get('unsubscribe/:token')
  @Redirect()
  show(@Param('token') token: string): { url: string; statusCode: number } {
    return { url: `/mejl/avsluta#${encodeURIComponent(token)}`, statusCode: 303 };
  }

  @Get('subscriptions/:token')
  subscription(@Param('token') token: string): Promise<MailPreferenceView> {
    return this.preferences.subscription(token);
  }

  @Put('subscriptions/:token')
  choose(
    @Param('token') token: string,
    @Body() { wanted }: MailPreferenceInputDto,
    @Req() request: Request,
  ): Promise<MailPreferenceView> {
    return this.preferences.chooseByToken(token, wanted, addressOf(request));
  }
}
