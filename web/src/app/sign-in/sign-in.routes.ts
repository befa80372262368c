import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { Session } from '../platform/session';

/** A password can be chosen only by somebody who is signed in. */
const knownPerson: CanActivateFn = async () =>
  (await inject(Session).known()) ? true : inject(Router).createUrlTree(['/logga-in']);

export const SIGN_IN_ROUTES: Routes = [
  { path: '', title: 'Logga in', loadComponent: () => import('./sign-in').then((m) => m.SignInPage) },
  { path: 'lank', title: 'Logga in med länk', loadComponent: () => import('./link').then((m) => m.LinkPage) },
  {
    path: 'losenord',
    title: 'Välj lösenord',
    canActivate: [knownPerson],
    loadComponent: () => import('./choose-password').then((m) => m.ChoosePasswordPage),
  },
];
