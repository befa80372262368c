import type { ActionList } from '@genomfor/shared';
import type { Page } from '@playwright/test';
import { ask } from '../support/calls';
import { expect, test } from '../support/fixtures';

// What is counted here is the demonstration, as nobody has changed it.
test.use({ world: 'overview' });

const REVIEW = 'Översyn av sektorn för omsorg och välfärd';

test.beforeEach(async ({ page, people }) => {
  await people.signIn(page, 'plan-lead');
  await page.goto('/oversikt');
  await expect(page.getByRole('list', { name: 'När åtgärderna ska vara klara' })).toBeVisible();
});

/** The counters of a list, with where they lead. */
async function countersIn(page: Page, list: string): Promise<{ text: string; to: string }[]> {
  const links = await page.getByRole('list', { name: list }).getByRole('link').all();
  return Promise.all(
    links.map(async (link) => ({ text: await link.innerText(), to: (await link.getAttribute('href')) ?? '' })),
  );
}

/** Follows every counter of actions in a list, and sees as many actions as it says. */
async function countersHold(page: Page, list: string): Promise<number> {
  const told = await countersIn(page, list);
  for (const { text, to } of told) {
    const count = Number.parseInt(text, 10);
    await page.goto(to);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åtgärder');
    if (count === 0) await expect(page.getByRole('heading', { name: 'Inga åtgärder passar' })).toBeVisible();
    await expect(page.getByRole('table').getByRole('rowheader'), text).toHaveCount(count);
  }
  return told.length;
}

test('the day is told, and what is most urgent comes first with the reason in Swedish', async ({ page }) => {
  await expect(page.getByText('Måndag 26 februari 2018, vecka 9')).toBeVisible();
  const needs = page.getByRole('region', { name: 'Kräver dig nu' }).getByRole('listitem');
  await expect(needs.first()).toContainText('Beslut om fas 1 i styrgrupp');
  await expect(needs.first()).toContainText('Slutdatum passerat med 57 dagar');
  await expect(
    needs.filter({ has: page.getByRole('heading', { name: 'Budget och uppföljning', exact: true }) }),
  ).toContainText('Prognos 30 april 2018, 30 dagar efter slutdatum');
  await expect(needs.filter({ hasText: 'Se över externa stödfunktioner' })).toContainText(
    'Väntar på ”Kommunövergripande organisationsöversyn”, som saknar slutdatum',
  );
  await expect(page.getByRole('region', { name: 'Ett hinder, flera åtgärder' })).toContainText(
    'Två åtgärder väntar på Kommunövergripande organisationsöversyn.',
  );
});

test('three actions of the care plan are due on Wednesday', async ({ page }) => {
  const due = page.getByRole('region', { name: 'Kommande 90 dagar' });
  for (const title of ['Introduktion av nya chefer', 'Uppföljning av tidigare genomförda översynsrapporter']) {
    await expect(due.getByRole('row', { name: new RegExp(title) })).toContainText('28 februari 2018');
  }
  await expect(due.getByRole('row', { name: /^Plan för kompetensutveckling/ })).toContainText('2 dagar återstår');
});

test('every counter leads to a list with exactly as many actions', async ({ page }) => {
  expect(await countersHold(page, 'När åtgärderna ska vara klara')).toBeGreaterThan(4);
});

test('every count of how actions stand leads to a list with exactly as many', async ({ page }) => {
  expect(await countersHold(page, 'Hur åtgärderna står')).toBeGreaterThan(3);
});

test('every count of awaited decisions leads to the actions that they are about', async ({ page, product }) => {
  const told = await countersIn(page, 'Beslut som väntas');
  expect(told.map(({ to }) => new URL(to, product.url).searchParams.get('decision'))).toEqual([
    'awaiting',
    'papers',
    'misses',
  ]);
  for (const { text, to } of told) {
    await page.goto(to);
    const { rows } = await ask<ActionList>(page.context().request, product.url, to.replace('/atgarder', '/actions'), {
      method: 'GET',
    });
    const pending = rows.flatMap(({ deciderStates }) => deciderStates).filter(({ path }) => path !== null);
    expect(pending.length, text).toBeGreaterThanOrEqual(Number.parseInt(text, 10));
    await expect(page.getByRole('table').getByRole('rowheader'), text).toHaveCount(rows.length);
  }
});

test('the load of each role is told, and within the care plan it is ten, three and one', async ({ page }) => {
  const load = page.getByRole('region', { name: 'Belastning per roll' });
  await expect(load.getByRole('listitem').filter({ hasText: 'Sektorchef' })).toContainText('13, varav 2 riskerar');
  await expect(load.getByRole('listitem').filter({ hasText: 'Kommundirektör' })).toContainText('3, varav 2 riskerar');
  await load.getByRole('link', { name: 'Sektorchef' }).click();
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(13);

  await page.goto('/oversyner');
  await page.getByRole('link', { name: REVIEW }).click();
  for (const [role, count] of [
    ['Sektorchef', 10],
    ['Kommundirektör', 3],
    ['Ekonomichef', 1],
  ] as const) {
    await page.getByRole('search').getByLabel('Ansvarig').selectOption(role);
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(count);
  }
});

test('what lacks a decider is named, and the button leads to where it is given', async ({ page }) => {
  const fact = page
    .getByRole('region', { name: 'Kräver dig nu' })
    .getByRole('listitem')
    .filter({ hasText: 'saknar beslutande' });
  await expect(fact.getByRole('heading')).toHaveText('Tre åtgärder saknar beslutande');
  await expect(fact).toContainText('Ingen är utsedd att godkänna när det är klart.');
  await fact.getByRole('link', { name: 'Ange beslutande' }).click();
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(3);
});
