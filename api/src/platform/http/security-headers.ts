import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const nonces = new WeakMap<object, string>();

/** The one-time word that lets this response's own styles in; the same however often it is asked for. */
export function nonceOf(response: object): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64');
  nonces.set(response, nonce);
  return nonce;
}

/** Headers that tell the browser to trust nothing but our own files. `secure` when people come over https. */
export function securityHeaders(secure: boolean): RequestHandler[] {
  const own = "'self'";
  const none = "'none'";
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [own],
        scriptSrc: [own],
        // Angular puts the styles of a component into the page when it is first shown, marked with the nonce.
        styleSrc: [own, (_, response) => `'nonce-${nonceOf(response)}'`],
        imgSrc: [own, 'data:'],
        objectSrc: [none],
        baseUri: [own],
        formAction: [own],
        frameAncestors: [none],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return [headers, permissionsPolicy, noStoreForApi, secretAddresses];
}

const permissionsPolicy: RequestHandler = (_, response, next) => {
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  next();
};

// What the API answers is about people and depends on who asks: no cache, shared or private, may keep it.
const noStoreForApi: RequestHandler = ({ path }, response: Response, next) => {
  if (path.startsWith('/api')) response.setHeader('Cache-Control', 'no-store');
  next();
};

/** The page and the call whose addresses carry a secret, however the letters are written: the router takes them all alike. */
const SECRET_ADDRESS = /^\/(?:delad|svar|api\/(?:shared-boards|answers|mail\/(?:subscriptions|unsubscribe)))(?:\/|$)/i;

// Whoever has the address may read: it must not be kept, told to other sites, or found by searching.
const secretAddresses: RequestHandler = ({ path }, response, next) => {
  if (SECRET_ADDRESS.test(path)) {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  }
  next();
};
