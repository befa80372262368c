import type { Request } from 'express';
import { XSRF_HEADER, xsrfTokenFor } from './cookies';
import { equalSecrets } from './secret';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether another web site may be behind a call that changes something. `publicUrl` is our own address. Browsers tell where
 * a call comes from in Sec-Fetch-Site and Origin; a program that is no browser sends neither, and has no cookies to abuse.
 */
export function comesFromElsewhere(request: Request, publicUrl: string): boolean {
  if (READING.includes(request.method)) return false;
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';

  const origin = request.get('origin');
  return origin !== undefined && origin !== new URL(publicUrl).origin && origin !== ownOrigin(request);
}

/** Whether the call proves, by the header that Angular copies from the readable cookie, that our own page made it. */
export function provesOwnPage(request: Request, sessionToken: string): boolean {
  if (READING.includes(request.method)) return true;
  return equalSecrets(request.get(XSRF_HEADER) ?? '', xsrfTokenFor(sessionToken));
}

// The address may be reached by other names than the public one, on the local network or in a test.
function ownOrigin(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}`;
}
