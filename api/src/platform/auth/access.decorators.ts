import { SetMetadata, createParamDecorator, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { Permission } from '@genomfor/shared';
import type { Request } from 'express';
import { Refused } from '../errors/refused';
import { callerOf, type Caller } from './caller';

/** Who may use a route. A route that does not say is refused. */
export type Access = Permission | 'signed-in' | 'anyone';

export const ACCESS = 'access';

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

/** Who makes the call: a `Caller`. Only on routes that demand signing in; elsewhere it throws Refused('not-signed-in'). */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<Request>());
  if (!caller) throw new Refused('not-signed-in');
  return caller;
});
