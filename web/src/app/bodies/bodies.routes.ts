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
    loadComponent: () => import('./meeting-plan/meeting-plan').then((m) => m.MeetingPlan),
  },
  {
    path: 'rapporter',
    loadChildren: () => import('../reports/reports.routes').then((m) => m.REPORT_ROUTES),
  },
  {
    path: ':id/rapporter',
    loadChildren: () => import('../reports/reports.routes').then((m) => m.BODY_REPORT_ROUTES),
  },
  {
    path: ':id/sammantraden',
    title: 'Sammanträden',
    loadComponent: () => import('./body-calendar/body-calendar').then((m) => m.BodyCalendar),
  },
  {
    path: ':id/arenden',
    loadChildren: () => import('../matters/matters.routes').then((m) => m.BODY_MATTER_ROUTES),
  },
  { path: '', loadChildren: () => import('../boards/boards.routes').then((m) => m.BOARD_ROUTES) },
];
