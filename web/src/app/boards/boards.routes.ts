import type { Routes } from '@angular/router';

/** The page of one body, inside the frame. */
export const BOARD_ROUTES: Routes = [
  {
    path: 'faststallda/:id',
    title: 'Fastställd sida',
    loadComponent: () => import('./frozen-board/frozen-board').then((m) => m.FrozenBoard),
  },
  {
    path: ':id',
    pathMatch: 'full',
    title: 'Nämndens sida',
    loadComponent: () => import('./live-board/live-board').then((m) => m.LiveBoard),
  },
];

/** What somebody with a link sees, without signing in and without the frame. */
export const SHARED_BOARD_ROUTES: Routes = [
  {
    path: ':token',
    title: 'Delad sida',
    loadComponent: () => import('./shared-board/shared-board').then((m) => m.SharedBoard),
  },
];
