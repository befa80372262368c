import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { roadActions } from '../support/plans';

const MOST_STEPS = 60;

/** Presses Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `not reached with Tab in ${MOST_STEPS} steps`).toBeFocused();
}

/** Expects that the focus can be seen: an outline or another frame than the same element has without it. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  const look = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(look.outlineStyle).not.toBe('none');
  expect(look.width).toBeGreaterThanOrEqual(2);
}

test('the first Tab offers to skip the menu, and the menu follows in its order', async ({ page, people }) => {
  await people.signIn(page, 'plan-lead');
  await page.goto('/oversikt');
  await expect(page.getByRole('list', { name: 'När åtgärderna ska vara klara' })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  for (const name of [
    'Genomför',
    'Översikt',
    'Mina åtgärder',
    'Översyner',
    'Nämnder',
    'Ärenden',
    'Importera',
    'Inställningar',
  ]) {
    await page.keyboard.press('Tab');
    const link = page.getByRole('banner').getByRole('link', { name, exact: true }).first();
    await expect(link).toBeFocused();
    await expectVisibleFocus(link);
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Logga ut' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('list', { name: 'När åtgärderna ska vara klara' }).getByRole('link').first(),
  ).toBeFocused();
});

test('the menu of a narrow screen opens and leads on with the keyboard', async ({ page, people }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await people.signIn(page, 'plan-lead');
  await page.goto('/oversikt');
  const menu = page.getByText('Meny', { exact: true });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Översyner' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översyner');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an action is found, opened, reported and closed without a mouse', async ({ page, people, plans }) => {
  const plan = await plans.make(roadActions());
  await people.signIn(page, 'plan-lead');
  await page.goto(plan.path);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(3);

  await page.keyboard.press('/');
  await expect(page.getByLabel('Sök i planen')).toBeFocused();
  await page.keyboard.type('belysning');
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
  const link = page.getByRole('link', { name: 'Åtgärda belysning', exact: true });
  await tabTo(page, link);
  await expectVisibleFocus(link);
  await page.keyboard.press('Enter');

  const report = page.getByRole('complementary').getByRole('button', { name: 'Uppdatera läget' });
  await tabTo(page, report);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Uppdatera läget' });
  await expect(dialog.getByRole('radio', { name: 'Ej påbörjad' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Pågår' })).toBeChecked();
  await tabTo(page, dialog.getByRole('button', { name: 'Spara läget' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(report).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('the plan is usable at twice its size: it is read, opened and changed', async ({ page, people, plans }) => {
  const plan = await plans.make(roadActions());
  await page.setViewportSize({ width: 720, height: 450 });
  await people.signIn(page, 'plan-lead');
  await page.goto(plan.path);
  await page.getByRole('link', { name: 'Märka ut övergångar' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport();
  await panel.getByLabel('Skriv en kommentar').fill('Syns bra');
  await panel.getByRole('button', { name: 'Kommentera' }).click();
  await expect(panel.getByText('Syns bra')).toBeVisible();
});
