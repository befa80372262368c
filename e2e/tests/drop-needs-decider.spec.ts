import { expect, test } from '../support/fixtures';

test('an action that somebody is to decide is dropped only by who decides, with the day', async ({
  page,
  people,
  plans,
}) => {
  const plan = await plans.make([
    { title: 'Flytta återvinningen', deadline: '180430', responsible: 'Utredare', deciders: 'Kommundirektör' },
  ]);
  await people.signIn(page, 'plan-lead');
  await page.goto(plan.path);
  await page.getByRole('link', { name: 'Flytta återvinningen' }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Låt utgå …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Låt åtgärden utgå' });
  await expect(dialog).toContainText('Ange vem som har beslutat att den utgår, och när.');
  await dialog.getByLabel('Varför ska den inte göras?').fill('Platsen har sålts');
  const day = dialog.getByLabel('Vilken dag beslutades det?');
  await day.fill('31 februari 2018');
  await dialog.getByRole('button', { name: 'Låt utgå' }).click();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await day.fill('20 februari 2018');
  await dialog.getByRole('button', { name: 'Låt utgå' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Flytta återvinningen/ })).toContainText('Utgår');
});

test('what a body is to decide is not dropped while none of its decisions is registered', async ({
  page,
  people,
  plans,
}) => {
  const plan = await plans.make([
    { title: 'Bygga om torget', deadline: '180430', responsible: 'Utredare', deciders: 'KF' },
  ]);
  await people.signIn(page, 'plan-lead');
  await page.goto(plan.path);
  await page.getByRole('link', { name: 'Bygga om torget' }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Låt utgå …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Låt åtgärden utgå' });
  await expect(dialog).toContainText('Åtgärden hör inte till något ärende');
  await expect(dialog.getByRole('button', { name: 'Låt utgå' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Ange ärende' }).click();
  await expect(page.getByRole('dialog', { name: 'Ärende och beslutsväg' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Bygga om torget/ })).not.toContainText('Utgår');
});
