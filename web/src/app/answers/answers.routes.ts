import type { Routes } from '@angular/router';

/** What a link in a mail opens, without signing in and without the frame. */
export const ANSWER_ROUTES: Routes = [
  {
    path: ':token',
    title: 'Svara',
    loadComponent: () => import('./answer-page/answer-page').then((m) => m.AnswerPage),
  },
];
