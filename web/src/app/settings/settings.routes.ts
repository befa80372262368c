import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { needs } from '../platform/guards';
import { Session } from '../platform/session';

export const SETTINGS_ROUTES: Routes = [
  {
    path: '',
    loadComponent: () => import('./settings').then((m) => m.Settings),
    children: [
      {
        path: '',
        pathMatch: 'full',
        redirectTo: () => (inject(Session).may('users.manage') ? 'anvandare' : 'mitt-konto'),
      },
      {
        path: 'anvandare',
        title: 'Användare',
        canMatch: [needs('users.manage')],
        loadComponent: () => import('./users/users').then((m) => m.Users),
      },
      {
        path: 'roller',
        title: 'Roller och organ',
        canMatch: [needs('actors.edit')],
        loadComponent: () => import('./actors/actors').then((m) => m.Actors),
      },
      {
        path: 'organ',
        title: 'Beredning och tider',
        canMatch: [needs('bodies.edit')],
        loadComponent: () => import('./bodies/body-rules').then((m) => m.BodyRules),
      },
      {
        path: 'fackliga',
        title: 'Facklig samverkan',
        canMatch: [needs('bodies.edit')],
        loadComponent: () => import('./unions/union-regimes').then((m) => m.UnionRegimes),
      },
      {
        path: 'delegation',
        title: 'Delegationsordning',
        canMatch: [needs('matters.edit')],
        loadComponent: () => import('./delegation/delegation').then((m) => m.Delegation),
      },
      {
        path: 'utskick',
        title: 'Utskick',
        canMatch: [needs('mail.manage')],
        loadComponent: () => import('./deliveries/deliveries').then((m) => m.Deliveries),
      },
      {
        path: 'e-post',
        title: 'E-post',
        loadComponent: () => import('./mail/own-mail').then((m) => m.OwnMail),
      },
      {
        path: 'nycklar',
        title: 'Åtkomstnycklar',
        canMatch: [needs('tokens.own')],
        loadComponent: () => import('./tokens/tokens').then((m) => m.Tokens),
      },
      {
        path: 'integrationer',
        title: 'Integrationer',
        canMatch: [needs('webhooks.manage')],
        loadComponent: () => import('./webhooks/webhooks').then((m) => m.Webhooks),
      },
      {
        path: 'mitt-konto',
        title: 'Mitt konto',
        loadComponent: () => import('./account/account').then((m) => m.Account),
      },
      { path: 'om', title: 'Om Genomför', loadComponent: () => import('./about-product/about').then((m) => m.About) },
    ],
  },
];
