import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { SessionView } from '@genomfor/shared';
import type { Request, Response } from 'express';
import { AllowAnyone, AllowSignedIn, CurrentUser } from '../platform/auth/access.decorators';
import { addressOf, type Caller } from '../platform/auth/caller';
import { giveSessionCookies, takeSessionCookies } from '../platform/auth/cookies';
import { SESSION_LIFE } from '../platform/auth/sessions.service';
import { SignInService, type SignedIn } from '../platform/auth/sign-in.service';
import { Settings } from '../platform/config/settings';
import { ChoosePasswordDto, SignInByLinkDto, SignInDto } from './session.dto';
import { SessionService } from './session.service';

@Controller('session')
export class SessionController {
  constructor(
    private readonly session: SessionService,
    private readonly signIn: SignInService,
    private readonly settings: Settings,
  ) {}

  @Get()
  @AllowSignedIn()
  read(@CurrentUser() caller: Caller): Promise<SessionView> {
    return this.session.view(caller.id, caller.session?.byLink ?? false);
  }

  @Post()
  @HttpCode(200)
  @AllowAnyone()
  async open(
    @Body() { email, password }: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.welcome(await this.signIn.byPassword(email, password, addressOf(request)), false, response);
  }

  @Post('link')
  @HttpCode(200)
  @AllowAnyone()
  async openByLink(
    @Body() { token }: SignInByLinkDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.welcome(await this.signIn.byLink(token, addressOf(request)), true, response);
  }

  @Put('password')
  @HttpCode(204)
  @AllowSignedIn()
  async choosePassword(
    @CurrentUser() caller: Caller,
    @Body() { password, currentPassword }: ChoosePasswordDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    this.giveCookies(response, await this.signIn.choosePassword(caller, password, currentPassword));
  }

  @Delete()
  @HttpCode(204)
  @AllowSignedIn()
  async close(@CurrentUser() caller: Caller, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signIn.signOut(caller);
    takeSessionCookies(response, this.settings.secure);
  }

  private welcome({ user, token }: SignedIn, needsPassword: boolean, response: Response): Promise<SessionView> {
    this.giveCookies(response, token);
    return this.session.view(user.id, needsPassword);
  }

  private giveCookies(response: Response, token: string): void {
    giveSessionCookies(response, token, this.settings.secure, SESSION_LIFE);
  }
}
