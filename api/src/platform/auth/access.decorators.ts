import { SetMetadata, createParamDecorator, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { Permission } from '@genomfor/shared';
import type { Request } from 'express';
import { Refused } from '../errors/refused';
import { callerOf, type Caller } from './caller';

/** Who may use a route. A route that does not say is refused. */
export type Access = Permission | 'signed-in' | 'anyone';

export const ACCESS = 'access';
export const FROM_ANY_SITE = 'from-any-site';

/** Only those whose role has `permission`. */
export function Allow(permission: Permission): CustomDecorator {
  return SetMetadata(ACCESS, permission);
}

/** Everybody who is signed in. */
export function AllowSignedIn(): CustomDecorator {
  return SetMetadata(ACCESS, 'signed-in' satisfies Access);
}

/** Everybody, signed in or not. */
export function AllowAnyone(): CustomDecorator {
  return SetMetadata(ACCESS, 'anyone' satisfies Access);
}

/**
 * The route takes calls that another web site is behind: what it does is allowed by a secret in its address, never by the
 * cookies of whoever calls, who is not even looked up.
 */
export function FromAnySite(): CustomDecorator {
  return SetMetadata(FROM_ANY_SITE, true);
}

/** Who makes the call: a `Caller`. Only on routes that demand signing in; elsewhere it throws Refused('not-signed-in'). */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<Request>());
  if (!caller) throw new Refused('not-signed-in');
  return caller;
});
