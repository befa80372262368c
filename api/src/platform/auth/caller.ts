import type { UserRole } from '@genomfor/shared';
import type { Request } from 'express';

/** Who makes a call, from where. */
export interface Caller {
  id: string;
  name: string;
  role: UserRole;
  /** The network address, for the audit trail; null for what the program itself does. */
  address: string | null;
  /** The browser's session; null when the call carries an access token, or when the program itself makes it. */
  session: { hash: string; byLink: boolean } | null;
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

/** The network address that the request came from, as the trusted proxies tell it; IPv4 without its IPv6 clothing. */
export function addressOf(request: Request): string {
  return (request.ip ?? '').replace(/^::ffff:/, '');
}
