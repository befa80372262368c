import type { UserRole } from '@genomfor/shared';
import type { Request } from 'express';

/** Who makes a call, from where. */
export interface Caller {
  id: string;
  name: string;
  role: UserRole;
  /** The network address, for the audit trail; null for what the program itself does. */
  address: string | null;
  /** SHA-256 of the session's token; null when the call carries an access token. */
  session: string | null;
}

const callers = new WeakMap<Request, Caller>();

/** Remembers, for as long as the request lives, who makes it. */
export function rememberCaller(request: Request, caller: Caller): void {
  callers.set(request, caller);
}

/** Who makes the request, or null when nobody is signed in. */
export function callerOf(request: Request): Caller | null {
  return callers.get(request) ?? null;
}
