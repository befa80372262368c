import { type Routes } from '@angular/router';

export const REVIEW_ROUTES: Routes = [
  {
    path: '',
    title: 'Översyner',
    loadComponent: () => import('./review-list/review-list').then((m) => m.ReviewList),
  },
  {
    path: ':id/uppfoljning',
    loadChildren: () => import('../follow-ups/follow-ups.routes').then((m) => m.REVIEW_FOLLOW_UP_ROUTES),
  },
  {
    path: ':id',
    title: 'Översyn',
    loadComponent: () => import('./review-page/review-page').then((m) => m.ReviewPage),
    children: [{ path: '', loadChildren: () => import('../actions/actions.routes').then((m) => m.PLAN_ROUTES) }],
  },
];
