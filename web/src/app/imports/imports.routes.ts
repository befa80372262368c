import { type Routes } from '@angular/router';

export const IMPORT_ROUTES: Routes = [
  {
    path: '',
    title: 'Importera',
    loadComponent: () => import('./import-start/import-start').then((m) => m.ImportStart),
  },
  {
    path: ':id',
    title: 'Granska importen',
    loadComponent: () => import('./import-page/import-page').then((m) => m.ImportPage),
  },
];
