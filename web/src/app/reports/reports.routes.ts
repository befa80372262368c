import type { Routes } from '@angular/router';

/** The reports to one body. */
export const BODY_REPORT_ROUTES: Routes = [
  {
    path: '',
    title: 'Rapporter',
    loadComponent: () => import('./report-list/report-list').then((m) => m.ReportList),
  },
];

/** One report, as a draft or as it was published. */
export const REPORT_ROUTES: Routes = [
  {
    path: ':id',
    title: 'Rapport',
    loadComponent: () => import('./report-page/report-page').then((m) => m.ReportPage),
  },
];
