import { type Routes } from '@angular/router';

/** How a review is followed up; the route above gives `id`, the review. */
export const REVIEW_FOLLOW_UP_ROUTES: Routes = [
  {
    path: '',
    title: 'Uppföljning',
    loadComponent: () => import('./follow-up-list/follow-up-list').then((m) => m.FollowUpList),
  },
  {
    path: ':roundId',
    title: 'Uppföljning',
    loadComponent: () => import('./follow-up-round/follow-up-round').then((m) => m.FollowUpRound),
  },
];

/** Where those who are asked report, all on one page. */
export const FOLLOW_UP_ROUTES: Routes = [
  {
    path: ':id',
    title: 'Rapportera',
    loadComponent: () => import('./follow-up-tasks/follow-up-tasks').then((m) => m.FollowUpTasksPage),
  },
];
