import type { Routes } from '@angular/router';

export const MATTER_ROUTES: Routes = [
  {
    path: '',
    title: 'Ärenden',
    loadComponent: () => import('./matter-list/matters').then((m) => m.Matters),
  },
  {
    path: ':id',
    title: 'Ärende',
    loadComponent: () => import('./matter-page/matter-page').then((m) => m.MatterPage),
  },
];

/** The matters of one body, among its pages; the route above gives `id`. */
export const BODY_MATTER_ROUTES: Routes = [
  {
    path: '',
    title: 'Ärenden',
    loadComponent: () => import('./matter-list/body-matters').then((m) => m.BodyMatters),
  },
];
