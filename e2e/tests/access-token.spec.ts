import { expect, test } from '../support/fixtures';

test('a key for a script is shown once, works until it is revoked, and never again', async ({
  page,
  people,
  request,
}) => {
  await people.signIn(page, 'administrator');
  await page.goto('/installningar/nycklar');
  await page.getByLabel('Namn').fill('Månadsrapport i Excel');
  await page.getByRole('button', { name: 'Skapa nyckel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nyckeln ”Månadsrapport i Excel”' });
  const secret = await dialog.getByLabel('Nyckeln', { exact: true }).inputValue();
  await dialog.getByRole('button', { name: 'Klar' }).click();

  const row = page.getByRole('row', { name: /Månadsrapport i Excel/ }).first();
  await expect(row).toContainText('Gäller');
  await page.reload();
  await expect(row).toContainText('aldrig');
  expect(await page.content()).not.toContain(secret);

  const headers = { authorization: `Bearer ${secret}` };
  const answer = await request.get('/api/reviews', { headers });
  expect(answer.status()).toBe(200);
  expect(await answer.json()).not.toHaveLength(0);
  expect((await request.get('/api/reviews')).status()).toBe(401);

  await row.getByRole('button', { name: /^Återkalla/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla nyckeln' }).click();
  await expect(row).toContainText('Återkallad');
  expect((await request.get('/api/reviews', { headers })).status()).toBe(401);
});
