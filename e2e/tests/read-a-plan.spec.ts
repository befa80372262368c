import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const PLAN = 'Översyn av sektorn för omsorg och välfärd';

const rows = (page: Page): Locator => page.getByRole('table').getByRole('rowheader');
const filters = (page: Page): Locator => page.getByRole('search', { name: 'Filtrera planen' });

test.beforeEach(async ({ page, people }) => {
  await people.signIn(page, 'reader');
  await page.goto('/oversyner');
  await page.getByRole('link', { name: PLAN }).click();
  await expect(rows(page)).toHaveCount(14);
});

test('the plan reads like the paper: fourteen actions in two sections, each with its standing and why', async ({
  page,
}) => {
  await expect(page.getByRole('table')).toHaveCount(2);
  await expect(
    page.getByRole('table', { name: /^Nämnder, sektor och andra sektorer/ }).getByRole('rowheader'),
  ).toHaveCount(7);
  await expect(page.getByRole('table', { name: /^Inom sektorn/ }).getByRole('rowheader')).toHaveCount(7);
  const row = page.getByRole('row', { name: /Budget och uppföljning 31 mars 2018/ });
  await expect(row).toContainText('lördag, påskafton');
  await expect(row).toContainText('Prognos 30 april 2018, 30 dagar efter slutdatum');
});

test('what is filtered, sorted, grouped and sought is in the address, and Back goes back', async ({
  page,
  context,
}) => {
  await test.step('narrowed to a role', async () => {
    await filters(page).getByLabel('Ansvarig').selectOption('Kommundirektör');
    await expect(rows(page)).toHaveCount(3);
  });
  await test.step('grouped by month, sorted by the latest deadline first', async () => {
    await filters(page).getByLabel('Gruppera').selectOption('Månad');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['April 2018', 'Juni 2018']);
    await filters(page).getByLabel('Gruppera').selectOption('Ingen gruppering');
    const deadline = page.getByRole('columnheader', { name: 'Avslutas' });
    await deadline.getByRole('button').click();
    await expect(deadline).toHaveAttribute('aria-sort', 'ascending');
    await deadline.getByRole('button').click();
    await expect(deadline).toHaveAttribute('aria-sort', 'descending');
    await expect(rows(page).last()).toContainText('Delegering');
  });
  await test.step('sought in', async () => {
    await filters(page).getByLabel('Sök i planen').fill('arbetsmarknad');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(['Översyn av arbetsmarknad/ekonomiskt bistånd']);
  });

  await test.step('the copied address shows the same to somebody else', async () => {
    const copy = await context.newPage();
    await copy.goto(page.url());
    await expect(rows(copy)).toHaveCount(1);
    await expect(rows(copy)).toContainText(['Översyn av arbetsmarknad/ekonomiskt bistånd']);
    await expect(filters(copy).getByLabel('Sök i planen')).toHaveValue('arbetsmarknad');
    await expect(filters(copy).getByLabel('Ansvarig').locator('option:checked')).toHaveText('Kommundirektör');
    await expect(filters(copy).getByLabel('Gruppera').locator('option:checked')).toHaveText('Ingen gruppering');
    await expect(copy.getByRole('columnheader', { name: 'Avslutas' })).toHaveAttribute('aria-sort', 'descending');
    await copy.close();
  });

  await test.step('Rensa filter and then Back, step by step', async () => {
    await page.getByRole('link', { name: 'Rensa filter' }).click();
    await expect(rows(page)).toHaveCount(14);
    await expect(page.getByRole('columnheader', { name: 'Avslutas' }).first()).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await page.goBack();
    await expect(rows(page)).toHaveCount(1);
  });
});

test('a filter without a hit says so and offers the way out', async ({ page }) => {
  await filters(page).getByLabel('Sök i planen').fill('finns inte i planen');
  await expect(page.getByRole('heading', { name: 'Inga åtgärder passar' })).toBeVisible();
  await page.getByRole('link', { name: 'Rensa filter' }).last().click();
  await expect(rows(page)).toHaveCount(14);
});

test('the counts above the plan narrow it to exactly what they count, and let go again', async ({ page }) => {
  const chips = page.getByRole('list', { name: 'Antal per läge' });
  for (const words of ['riskerar', 'enligt plan', 'saknar beslutande']) {
    const chip = chips.getByRole('link', { name: new RegExp(`^\\d+ ${words}$`) });
    const count = Number.parseInt(await chip.innerText(), 10);
    await chip.click();
    await expect(rows(page)).toHaveCount(count);
    await expect(chip).toHaveAttribute('aria-current', 'true');
    await chip.click();
    await expect(rows(page)).toHaveCount(14);
  }
  await expect(chips.getByRole('link', { name: '3 saknar beslutande' })).toBeVisible();
});

test('an action opens beside the table with its dates, parts and history, and closes with Esc', async ({ page }) => {
  const title = 'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess';
  await page.getByRole('link', { name: title }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.getByRole('definition').filter({ hasText: '28 februari 2018' })).toContainText('Sektorchef');
  await expect(panel).toContainText('Controllerenheten');
  await expect(page).toHaveURL(/atgard=/);

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('link', { name: title })).toBeFocused();
});
