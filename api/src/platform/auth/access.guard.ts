import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { may } from '@genomfor/shared';
import { Settings } from '../config/settings';
import { Refused } from '../errors/refused';
import { ACCESS, FROM_ANY_SITE, type Access } from './access.decorators';
import { AccessTokensService } from './access-tokens.service';
import { addressOf, rememberCaller, type Caller } from './caller';
import { SESSION_COOKIE, cookieOf } from './cookies';
import { comesFromElsewhere, provesOwnPage } from './cross-site';
import { SessionsService } from './sessions.service';
import type { User } from './user.entity';

/** Stands before every route: finds out who calls, and refuses whatever is not expressly allowed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly settings: Settings,
    private readonly sessions: SessionsService,
    private readonly tokens: AccessTokensService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, route);
    if (!access) throw new Refused('forbidden');
    if (access === 'anyone' && this.reflector.getAllAndOverride<boolean | undefined>(FROM_ANY_SITE, route)) return true;

    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.callerOf(request, access);
    if (access === 'anyone') return true;
    if (!caller) throw new Refused('not-signed-in');
    if (access !== 'signed-in' && !may(caller.role, access)) throw new Refused('forbidden');
    return true;
  }

  private async callerOf(request: Request, access: Access): Promise<Caller | null> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
    // No browser sends this header by itself, so another site cannot make it do so.
    if (bearer !== undefined) return this.remember(request, await this.tokens.ownerOf(bearer), null);

    if (comesFromElsewhere(request, this.settings.publicUrl)) throw new Refused('cross-site');
    const token = cookieOf(request, SESSION_COOKIE);
    if (!token) return null;

    const session = await this.sessions.find(token);
    // Signing in again must work with an old session's cookie still there, and its page may have lost the other cookie.
    if (session && access !== 'anyone' && !provesOwnPage(request, token)) throw new Refused('cross-site');
    return session && this.remember(request, session.user, { hash: session.tokenHash, byLink: session.byLink });
  }

  private remember(request: Request, user: User | null, session: Caller['session']): Caller | null {
    if (!user) return null;
    const caller: Caller = { id: user.id, name: user.name, role: user.role, address: addressOf(request), session };
    rememberCaller(request, caller);
    return caller;
  }
}
