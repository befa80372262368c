import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { Unavailable } from './about/unavailable';
import { needs, signedIn } from './platform/guards';
import { Session } from './platform/session';

export const APP_ROUTES: Routes = [
  { path: 'logga-in', loadChildren: () => import('./sign-in/sign-in.routes').then((m) => m.SIGN_IN_ROUTES) },
  {
    path: 'tillganglighet',
    title: 'Tillgänglighetsredogörelse',
    loadComponent: () => import('./about/accessibility').then((m) => m.Accessibility),
  },
  { path: 'delad', loadChildren: () => import('./boards/boards.routes').then((m) => m.SHARED_BOARD_ROUTES) },
  { path: 'svar', loadChildren: () => import('./answers/answers.routes').then((m) => m.ANSWER_ROUTES) },
  { path: 'mejl', loadChildren: () => import('./mail/mail.routes').then((m) => m.MAIL_ROUTES) },
  // Not loaded when needed: it is needed when nothing can be loaded.
  { path: 'ur-funktion', title: 'Sidan gick inte att öppna', component: Unavailable },
  {
    path: '',
    canMatch: [signedIn],
    children: [
      {
        path: '',
        pathMatch: 'full',
        // Those who watch all deadlines start with the overview, those who answer for actions with their own.
        redirectTo: () => (inject(Session).view()?.user.role === 'responsible' ? 'mina-atgarder' : 'oversikt'),
      },
      {
        path: 'oversikt',
        title: 'Översikt',
        loadComponent: () => import('./overview/overview').then((m) => m.Overview),
      },
      {
        path: 'mina-atgarder',
        title: 'Mina åtgärder',
        loadComponent: () => import('./my-actions/my-actions').then((m) => m.MyActions),
      },
      { path: 'atgarder', loadChildren: () => import('./actions/actions.routes').then((m) => m.ACTION_ROUTES) },
      { path: 'oversyner', loadChildren: () => import('./reviews/reviews.routes').then((m) => m.REVIEW_ROUTES) },
      {
        path: 'uppfoljning',
        loadChildren: () => import('./follow-ups/follow-ups.routes').then((m) => m.FOLLOW_UP_ROUTES),
      },
      { path: 'namnder', loadChildren: () => import('./bodies/bodies.routes').then((m) => m.BODY_ROUTES) },
      { path: 'arenden', loadChildren: () => import('./matters/matters.routes').then((m) => m.MATTER_ROUTES) },
      {
        path: 'importera',
        canMatch: [needs('imports.use')],
        loadChildren: () => import('./imports/imports.routes').then((m) => m.IMPORT_ROUTES),
      },
      {
        path: 'installningar',
        loadChildren: () => import('./settings/settings.routes').then((m) => m.SETTINGS_ROUTES),
      },
      {
        path: 'saknar-behorighet',
        title: 'Du saknar behörighet',
        loadComponent: () => import('./about/no-permission').then((m) => m.NoPermission),
      },
      {
        path: '**',
        title: 'Sidan finns inte',
        loadComponent: () => import('./about/not-found').then((m) => m.NotFound),
      },
    ],
  },
];
