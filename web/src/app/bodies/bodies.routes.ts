import type { Routes } from '@angular/router';
import { needs } from '../platform/guards';

export const BODY_ROUTES: Routes = [
  {
    path: '',
    title: 'Nämnder',
    loadComponent: () => import('./body-list/body-list').then((m) => m.BodyList),
  },
  {
    path: 'sammantradesplan',
    title: 'Lägg in årets sammanträden',
    canMatch: [needs('bodies.edit')],
    loadComponent: () => import('./plan-page/plan-page').then((m) => m.PlanPage),
  },
  {
    path: ':id/sammantraden',
    title: 'Sammanträden',
    loadComponent: () => import('./body-calendar/body-calendar').then((m) => m.BodyCalendar),
  },
  { path: ':id', pathMatch: 'full', redirectTo: ':id/sammantraden' },
];
