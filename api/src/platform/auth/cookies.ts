import { createHash } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';

export const SESSION_COOKIE = 'genomfor_session';
/** Angular sends this cookie's value back in the X-XSRF-TOKEN header. */
export const XSRF_COOKIE = 'XSRF-TOKEN';
export const XSRF_HEADER = 'x-xsrf-token';

/** The value of the cookie `name`, or null. */
export function cookieOf(request: Request, name: string): string | null {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}

/** The anti-forgery value that goes with a session's token: known to whoever has the session, and to nobody else. */
export function xsrfTokenFor(sessionToken: string): string {
  return createHash('sha256').update(`xsrf:${sessionToken}`).digest('base64url');
}

/** Signs the browser in: the session in a cookie that scripts cannot read, the anti-forgery value in one that they can. */
export function giveSessionCookies(response: Response, token: string, secure: boolean, maxAge: number): void {
  response.cookie(SESSION_COOKIE, token, { ...cookieOptions(secure), httpOnly: true, maxAge });
  response.cookie(XSRF_COOKIE, xsrfTokenFor(token), { ...cookieOptions(secure), maxAge });
}

/** Takes the browser's session cookies away. */
export function takeSessionCookies(response: Response, secure: boolean): void {
  response.clearCookie(SESSION_COOKIE, { ...cookieOptions(secure), httpOnly: true });
  response.clearCookie(XSRF_COOKIE, cookieOptions(secure));
}

function cookieOptions(secure: boolean): CookieOptions {
  return { sameSite: 'lax', secure, path: '/' };
}
