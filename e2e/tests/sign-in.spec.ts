import type { ActionList } from '@genomfor/shared';
import { ask, send } from '../support/calls';
import { expect, test } from '../support/fixtures';
import { PASSWORD } from '../support/people';

test('a person signs out, and in again with the password', async ({ page, people }) => {
  const email = await people.signIn(page, 'plan-lead');
  await page.goto('/oversikt');
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in');

  await page.goto('/oversyner');
  await expect(page.getByText('Logga in för att fortsätta till sidan du var på väg till.')).toBeVisible();
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill(PASSWORD);
  await page.getByLabel('Lösenord').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översyner');
});

test('a wrong password says so in Swedish, and the password is not kept in the field', async ({ page, people }) => {
  const email = await people.account('plan-lead');
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Det går inte att logga in än');

  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill('inte rätt lösenord');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert')).toContainText('E-postadressen eller lösenordet stämmer inte.');
  await expect(page.getByLabel('E-postadress')).toHaveValue(email);
  await expect(page.getByLabel('Lösenord')).toHaveValue('');
});

test('a reader sees the plan without a single control that changes it, and the API refuses the reader', async ({
  page,
  people,
  plans,
  product,
}) => {
  const plan = await plans.make([{ title: 'Sanda gångbanor', deadline: '181231' }]);
  const action = plan.actions[0];
  await people.signIn(page, 'reader');
  await page.goto(`${plan.path}?atgard=${action?.id ?? ''}`);

  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Sanda gångbanor' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Historik' })).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await expect(panel.getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('table').getByRole('button', { name: /^Ändra/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lägg till åtgärd' })).toHaveCount(0);
  await expect(
    page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Importera' }),
  ).toHaveCount(0);

  await page.goto('/importera');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du saknar behörighet');

  const { request } = page.context();
  const refused = await send(request, product.url, `/actions/${action?.id ?? ''}`, {
    method: 'PATCH',
    data: { title: 'Salta gångbanor' },
    headers: { 'if-match': `"${action?.version ?? 0}"` },
  });
  expect(refused.status()).toBe(403);
  const list = await ask<ActionList>(request, product.url, `/actions?review=${plan.id}`, { method: 'GET' });
  expect(list.rows.map(({ title }) => title)).toEqual(['Sanda gångbanor']);
});

test('somebody who is not signed in gets nothing from the API', async ({ request }) => {
  for (const path of ['/api/actions', '/api/overview', '/api/reviews', '/api/users', '/api/actions/export.csv']) {
    expect((await request.get(path)).status(), path).toBe(401);
  }
});
