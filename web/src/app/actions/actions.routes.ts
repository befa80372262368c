import { type Routes } from '@angular/router';

const planPage = () => import('./plan-page/plan-page').then((m) => m.PlanPage);

/** The actions of every review, for the counters of the overview. */
export const ACTION_ROUTES: Routes = [{ path: '', title: 'Åtgärder', loadComponent: planPage }];

/** The plan of one review, inside its page; the route above gives `id`. */
export const PLAN_ROUTES: Routes = [{ path: '', loadComponent: planPage }];
