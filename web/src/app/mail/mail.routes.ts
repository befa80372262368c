import type { Routes } from '@angular/router';

/** What the link at the foot of a mail opens, without signing in and without the frame. */
export const MAIL_ROUTES: Routes = [
  {
    path: 'avsluta',
    title: 'Avsluta mejl',
    loadComponent: () => import('./unsubscribe/unsubscribe').then((m) => m.Unsubscribe),
  },
];
