import type { Router, UrlTree } from '@angular/router';

/** The sign-in page, which leads back to `returnTo` afterwards. */
export function signInPage(router: Router, returnTo: string): UrlTree {
  return router.createUrlTree(['/logga-in'], { queryParams: returnTo === '/' ? {} : { tillbaka: returnTo } });
}

/** Where to go after signing in. Anything but a path of our own becomes the start page, so that no link can lead away. */
export function safeReturn(returnTo: string | undefined): string {
  return returnTo && /^\/(?![/\\])/.test(returnTo) && !returnTo.startsWith('/logga-in') ? returnTo : '/';
}
