import { test as base, type APIRequestContext, type Page } from '@playwright/test';
import type { ActorView, RefusalBody, SignInLinkView, UserRole, UserView } from '@genomfor/shared';
import { startProduct, type Product } from './server';

const PASSWORD = 'en lång mening om våren';

interface WorkerThings {
  /** One product for each worker, with the demonstration data. */
  product: Product;
  /** Signs somebody in by role, in a page of their own; `holds` names the roles in the plan that they hold. */
  people: People;
}

interface People {
  signIn: (page: Page, role: UserRole, holds?: string[]) => Promise<void>;
}

async function call<T>(
  request: APIRequestContext,
  product: Product,
  method: string,
  path: string,
  data?: unknown,
): Promise<T> {
  const { cookies } = await request.storageState();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await request.fetch(`${product.url}/api${path}`, {
    method,
    data,
    headers: { origin: product.url, 'x-xsrf-token': decodeURIComponent(token) },
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${((await answer.json()) as RefusalBody).message}`);
  const text = await answer.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

async function prepare(
  playwright: { request: { newContext: () => Promise<APIRequestContext> } },
  product: Product,
): Promise<People> {
  const admin = await playwright.request.newContext();
  await call(admin, product, 'POST', '/session/link', { token: product.firstLink });
  await call(admin, product, 'PUT', '/session/password', { password: PASSWORD });
  const made = new Map<string, string>();

  const make = async (role: UserRole, holds: string[]): Promise<string> => {
    const email = `${role}.${made.size}@exempel.se`;
    const user = await call<UserView>(admin, product, 'POST', '/users', { name: `Prov ${role}`, email, role });
    const { url } = await call<SignInLinkView>(admin, product, 'POST', `/users/${user.id}/sign-in-link`);
    const person = await playwright.request.newContext();
    await call(person, product, 'POST', '/session/link', { token: url.split('#')[1] });
    await call(person, product, 'PUT', '/session/password', { password: PASSWORD });
    await person.dispose();
    const actors = await call<ActorView[]>(admin, product, 'GET', '/actors');
    for (const actor of actors.filter(({ name }) => holds.includes(name))) {
      await call(admin, product, 'POST', `/actors/${actor.id}/holdings`, { userId: user.id, from: '2018-01-01' });
    }
    return email;
  };

  return {
    signIn: async (page, role, holds = []) => {
      const key = [role, ...holds].join(' ');
      const email = made.get(key) ?? (await make(role, holds));
      made.set(key, email);
      await call(page.context().request, product, 'POST', '/session', { email, password: PASSWORD });
    },
  };
}

/** A test with a running product and people in it. `page.goto` takes addresses of the product. */
export const test = base.extend<object, WorkerThings>({
  product: [
    async ({ browserName: _browser }, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  people: [
    async ({ product, playwright }, use) => {
      await use(await prepare(playwright, product));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ product }, use) => {
    await use(product.url);
  },
});

export { expect } from '@playwright/test';
