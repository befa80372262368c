import type { ActorView, BodyKind, BodyView, MatterDetail, MatterInput, MeetingView } from '@genomfor/shared';
import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { ask } from './calls';
import type { Product } from './server';

interface Administration {
  product: Product;
  admin: APIRequestContext;
}

/** A body of a test's own, so that what it decides is nobody else's. Gives its id. */
export async function makeBody({ product, admin }: Administration, name: string, bodyKind: BodyKind): Promise<string> {
  const data = { name, kind: 'body', bodyKind };
  return (await ask<ActorView>(admin, product.url, '/actors', { method: 'POST', data })).id;
}

/** Meetings of a body on these days. */
export async function makeMeetings({ product, admin }: Administration, bodyId: string, days: string[]): Promise<void> {
  for (const date of days) {
    await ask<MeetingView>(admin, product.url, '/meetings', { method: 'POST', data: { bodyId, date } });
  }
}

/** The id of a body of the demonstration. Throws when there is none of that name. */
export async function bodyNamed({ product, admin }: Administration, name: string): Promise<string> {
  const bodies = await ask<BodyView[]>(admin, product.url, '/bodies', { method: 'GET' });
  const body = bodies.find((each) => each.name === name);
  if (!body) throw new Error(`There is no body ${name}`);
  return body.id;
}

/** A matter of a test's own. Gives the address of its page. */
export async function makeMatter({ product, admin }: Administration, data: MatterInput): Promise<string> {
  const { id } = await ask<MatterDetail>(admin, product.url, '/matters', { method: 'POST', data });
  return `/arenden/${id}`;
}

/** Opens the year's meetings of a body, from the list of bodies as a person would. */
export async function openCalendar(page: Page, body: string): Promise<void> {
  await page.goto('/namnder');
  await page
    .getByRole('row', { name: new RegExp(`^${body}`) })
    .getByRole('link', { name: /sammanträden för/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(body);
}

/** Opens the page of the board that has one frozen in the demonstration. */
export async function openBoard(page: Page): Promise<void> {
  await page.goto('/namnder');
  await page.getByRole('link', { name: 'Vård- och omsorgsnämnden', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Alla åtgärder' })).toBeVisible();
}

/** The registered handlings of a matter's page, one for each time a body has had it. */
export function handlings(page: Page): Locator {
  return page.getByRole('region', { name: 'Beslut', exact: true }).getByRole('article');
}

/** What a secretary writes of a decision; what is left out is not touched. */
export interface WrittenDecision {
  body?: string;
  day?: string;
  paragraph: string;
  outcome: string;
  role?: string;
  clauses?: string;
  sentTo?: string;
}

/** Fills in and saves the opened form of a decision. */
export async function writeDecision(page: Page, decision: WrittenDecision): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (decision.body) await dialog.getByLabel('Organ', { exact: true }).selectOption(decision.body);
  if (decision.day) await dialog.getByLabel('Sammanträde', { exact: true }).selectOption({ label: decision.day });
  await dialog.getByLabel('Paragraf').fill(decision.paragraph);
  if (decision.role) await dialog.getByLabel('Vad organet gör').selectOption(decision.role);
  await dialog.getByLabel('Utfall').selectOption(decision.outcome);
  if (decision.clauses) await dialog.getByLabel('Beslutet').fill(decision.clauses);
  if (decision.sentTo) await dialog.getByLabel(/^Sänds till/).fill(decision.sentTo);
  await dialog.getByRole('button', { name: /^(Lägg till|Spara)$/ }).click();
  await expect(dialog).toHaveCount(0);
}
