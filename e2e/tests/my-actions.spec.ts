import { send } from '../support/calls';
import { expect, test } from '../support/fixtures';

test('a sector chief reports with two presses, from the start page, and can take it back', async ({
  page,
  people,
  plans,
}) => {
  const plan = await plans.make([{ title: 'Byta armaturer', deadline: '180302', responsible: 'Sektorchef' }]);
  await people.signIn(page, 'responsible', ['Sektorchef']);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mina åtgärder');

  const row = page.getByRole('article').filter({ has: page.locator(`a[href*="${plan.id}"]`) });
  await expect(row).toContainText('Ej påbörjad och 4 dagar kvar');
  await row.getByRole('button', { name: 'Pågår', exact: true }).click();
  await row.getByRole('button', { name: /^Spara/ }).click();
  await expect(row).toContainText('Pågår, rapporterat 26 februari 2018');
  await expect(row.getByRole('link', { name: 'Byta armaturer' })).toBeFocused();

  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('Ångrat: Byta armaturer.')).toBeVisible();
  await expect(row).toContainText('Ej påbörjad');
});

test('more time is asked for with a day in the words of a plan, and is shown as a forecast', async ({
  page,
  people,
  plans,
}) => {
  const plan = await plans.make([{ title: 'Upphandla grus', deadline: '180331', responsible: 'Sektorchef' }]);
  await people.signIn(page, 'responsible', ['Sektorchef']);
  await page.goto('/mina-atgarder');
  const row = page.getByRole('article').filter({ has: page.locator(`a[href*="${plan.id}"]`) });
  await row.getByRole('button', { name: 'Behöver mer tid' }).click();
  await row.getByRole('button', { name: /^Spara/ }).click();
  await expect(row).toContainText('Skriv när du tror att det blir klart.');
  await row.getByLabel('När blir det klart?').fill('maj 2018');
  await row.getByLabel('Kommentar (frivillig)').fill('Anbuden dröjer');
  await row.getByRole('button', { name: /^Spara/ }).click();
  await expect(row).toContainText('Prognos 31 maj 2018');
});

test('somebody who answers for some actions cannot change those of others', async ({
  page,
  people,
  plans,
  product,
}) => {
  const plan = await plans.make([
    { title: 'Egen åtgärd', deadline: '180430', responsible: 'Sektorchef' },
    { title: 'Någon annans åtgärd', deadline: '180430', responsible: 'Ekonomichef' },
  ]);
  await people.signIn(page, 'responsible', ['Sektorchef']);
  await page.goto('/mina-atgarder');
  await expect(page.getByRole('link', { name: 'Egen åtgärd' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Någon annans åtgärd' })).toHaveCount(0);

  await page.goto(plan.path);
  await page.getByRole('link', { name: 'Någon annans åtgärd' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Någon annans åtgärd');
  await expect(panel.getByRole('button', { name: 'Uppdatera läget' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Ändra/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Egen åtgärd' }).click();
  await expect(panel.getByRole('button', { name: 'Uppdatera läget' })).toBeVisible();

  const other = plan.actions[1];
  const refused = await send(page.context().request, product.url, `/actions/${other?.id ?? ''}/reports`, {
    method: 'POST',
    data: { progress: 'done' },
    headers: { 'if-match': `"${other?.version ?? 0}"` },
  });
  expect(refused.status()).toBe(403);
});

test('somebody without a role is told what to do', async ({ page, people }) => {
  await people.signIn(page, 'responsible');
  await page.goto('/mina-atgarder');
  await expect(page.getByRole('heading', { name: 'Du har ingen roll än' })).toBeVisible();
  await expect(page.locator('main')).toContainText('Be en planledare eller administratör i kommunen');
});
