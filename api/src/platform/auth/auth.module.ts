import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { AccessTokensService } from './access-tokens.service';
import { FirstAdministrator } from './first-administrator';
import { SessionsService } from './sessions.service';
import { SignInLimit } from './sign-in-limit';
import { SignInLinksService } from './sign-in-links.service';
import { SignInService } from './sign-in.service';
import { Signer } from './signer';

const SERVICES = [
  AccessTokensService,
  FirstAdministrator,
  SessionsService,
  SignInLimit,
  SignInLinksService,
  SignInService,
  Signer,
];

@Global()
@Module({ providers: [...SERVICES, { provide: APP_GUARD, useClass: AccessGuard }], exports: SERVICES })
export class AuthModule {}
