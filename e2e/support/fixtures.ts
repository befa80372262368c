import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test';
import { firstAdministrator, peopleOf, type People } from './people';
import { plansOf, type Plans } from './plans';
import { troublesIn } from './quiet-pages';
import { startProduct, type Product } from './server';

interface WorkerThings {
  /** A file that counts what the demonstration holds gives itself a name here, and gets a product that no other file has changed. */
  world: string;
  /** One product for each worker, with the demonstration data. */
  product: Product;
  admin: APIRequestContext;
  people: People;
  plans: Plans;
}

interface TestThings {
  /** A page in a browser of its own, for a second person. */
  otherPage: Page;
}

/** A test with a running product and people in it. `page.goto` takes addresses of the product. No page may complain or ask another host. */
export const test = base.extend<TestThings, WorkerThings>({
  world: ['common', { option: true, scope: 'worker' }],
  product: [
    async ({ world: _world }, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  admin: [
    async ({ product, playwright }, use) => {
      const admin = await firstAdministrator(playwright.request, product);
      await use(admin);
      await admin.dispose();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  people: [
    async ({ product, admin, playwright }, use) => {
      await use(peopleOf(playwright.request, product, admin));
    },
    { scope: 'worker' },
  ],
  plans: [
    async ({ product, admin }, use) => {
      await use(plansOf(product, admin));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ product }, use) => {
    await use(product.url);
  },
  context: async ({ context, product }, use) => {
    const troubles = troublesIn(context, product.url);
    await use(context);
    expect(troubles).toEqual([]);
  },
  otherPage: async ({ browser, product }, use) => {
    const context = await browser.newContext({
      baseURL: product.url,
      locale: 'sv-SE',
      viewport: { width: 1440, height: 900 },
    });
    const troubles = troublesIn(context, product.url);
    await use(await context.newPage());
    expect(troubles).toEqual([]);
    await context.close();
  },
});

export { expect };
