import { inject } from '@angular/core';
import { Router, type CanMatchFn } from '@angular/router';
import type { Permission } from '@genomfor/shared';
import { Session } from './session';
import { signInPage } from './sign-in-page';

/** Lets signed-in people through; others sign in first and come back. */
export const signedIn: CanMatchFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  const asked = router.currentNavigation()?.extractedUrl.toString() ?? '/';
  const view = await session.known();
  if (!view) return signInPage(router, asked);
  return view.needsPassword ? router.createUrlTree(['/logga-in/losenord']) : true;
};

/** Lets those through who may do `permission`; others are told why not. */
export function needs(permission: Permission): CanMatchFn {
  return () => {
    const router = inject(Router);
    return inject(Session).may(permission) || router.createUrlTree(['/saknar-behorighet']);
  };
}
