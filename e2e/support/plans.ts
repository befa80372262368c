import type { ActionDetail, NewAction, ReviewDetail } from '@genomfor/shared';
import type { APIRequestContext } from '@playwright/test';
import { ask } from './calls';
import type { Product } from './server';

/** A plan of a test's own, so that what it changes is nobody else's. */
export interface OwnPlan {
  id: string;
  title: string;
  /** The address of its page. */
  path: string;
  actions: ActionDetail[];
}

export interface Plans {
  /** A review of its own with these actions, in this order. */
  make: (actions: NewAction[]) => Promise<OwnPlan>;
}

const ROADS: readonly NewAction[] = [
  { title: 'Inventera gångvägar', deadline: '180331', responsible: 'Utredare', deciders: 'Kommundirektör' },
  { title: 'Åtgärda belysning', deadline: '180430', responsible: 'Sektorchef', deciders: 'KF' },
  { title: 'Märka ut övergångar', deadline: '2018-10-31', responsible: 'Ekonomichef' },
];

/** Three actions with å, ä and ö, due on different days, of which the last lacks who decides. */
export function roadActions(): NewAction[] {
  return ROADS.map((action) => ({ ...action }));
}

/** Makes plans by the API, as the first administrator. */
export function plansOf(product: Product, admin: APIRequestContext): Plans {
  let made = 0;
  return {
    make: async (actions) => {
      made += 1;
      const title = `Översyn av gångvägar ${made}`;
      const review = await ask<ReviewDetail>(admin, product.url, '/reviews', { method: 'POST', data: { title } });
      const added: ActionDetail[] = [];
      for (const data of actions) {
        const path = `/reviews/${review.id}/actions`;
        added.push(await ask<ActionDetail>(admin, product.url, path, { method: 'POST', data }));
      }
      return { id: review.id, title, path: `/oversyner/${review.id}`, actions: added };
    },
  };
}
