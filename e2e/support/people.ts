import { USER_ROLE_NAME, type ActorView, type SignInLinkView, type UserRole, type UserView } from '@genomfor/shared';
import type { APIRequest, APIRequestContext, Page } from '@playwright/test';
import { ask } from './calls';
import type { Product } from './server';

export const PASSWORD = 'en lång mening om våren';

/** The people of one product. */
export interface People {
  /** Signs somebody in by role, in a page of their own; `holds` names the roles in the plan that they hold. Gives their address. */
  signIn: (page: Page, role: UserRole, holds?: string[]) => Promise<string>;
  /** An account that can sign in with PASSWORD, without signing it in. Gives its address. */
  account: (role: UserRole, holds?: string[]) => Promise<string>;
}

/** The first administrator, signed in by the one-time link that the product printed. */
export async function firstAdministrator(requests: APIRequest, product: Product): Promise<APIRequestContext> {
  const admin = await requests.newContext();
  await ask(admin, product.url, '/session/link', { method: 'POST', data: { token: product.firstLink } });
  await ask(admin, product.url, '/session/password', { method: 'PUT', data: { password: PASSWORD } });
  return admin;
}

/** People who are made when a test first asks for them; the same role with the same holdings is the same person. */
export function peopleOf(requests: APIRequest, product: Product, admin: APIRequestContext): People {
  const { url } = product;
  const made = new Map<string, Promise<string>>();

  const make = async (serial: number, role: UserRole, holds: string[]): Promise<string> => {
    const email = `${role}.${serial}@exempel.se`;
    const user = await ask<UserView>(admin, url, '/users', {
      method: 'POST',
      data: { name: USER_ROLE_NAME[role], email, role },
    });
    const link = await ask<SignInLinkView>(admin, url, `/users/${user.id}/sign-in-link`, { method: 'POST' });
    const person = await requests.newContext();
    await ask(person, url, '/session/link', { method: 'POST', data: { token: link.url.split('#')[1] } });
    await ask(person, url, '/session/password', { method: 'PUT', data: { password: PASSWORD } });
    await person.dispose();
    const actors = await ask<ActorView[]>(admin, url, '/actors', { method: 'GET' });
    for (const actor of actors.filter(({ name }) => holds.includes(name))) {
      const data = { userId: user.id, from: '2018-01-01' };
      await ask(admin, url, `/actors/${actor.id}/holdings`, { method: 'POST', data });
    }
    return email;
  };

  const account: People['account'] = (role, holds = []) => {
    const key = [role, ...holds].join(' ');
    const known = made.get(key) ?? make(made.size + 1, role, holds);
    made.set(key, known);
    return known;
  };

  return {
    account,
    signIn: async (page, role, holds = []) => {
      const email = await account(role, holds);
      await ask(page.context().request, url, '/session', { method: 'POST', data: { email, password: PASSWORD } });
      return email;
    },
  };
}
