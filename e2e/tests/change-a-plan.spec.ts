import type { ActionDetail } from '@genomfor/shared';
import type { Locator, Page } from '@playwright/test';
import { ask } from '../support/calls';
import { expect, test } from '../support/fixtures';
import { roadActions, type OwnPlan } from '../support/plans';

const rows = (page: Page): Locator => page.getByRole('table').getByRole('rowheader');
const cell = (page: Page, title: string, name: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })
    .getByRole('button', { name: new RegExp(`^Ändra ${name}:`) });

let plan: OwnPlan;

test.beforeEach(async ({ page, people, plans }) => {
  plan = await plans.make(roadActions());
  await people.signIn(page, 'plan-lead');
  await page.goto(plan.path);
  await expect(rows(page)).toHaveCount(3);
});

test('cells are changed with the keyboard alone: Enter opens and saves, Esc takes back, Tab goes on', async ({
  page,
}) => {
  const responsible = cell(page, 'Inventera gångvägar', 'ansvarig');
  const editor = (name: string) => page.getByRole('row').getByLabel(name, { exact: true });
  await responsible.focus();
  await page.keyboard.press('Enter');
  await expect(editor('Ansvarig')).toBeFocused();
  await page.keyboard.type('Kommundirektör');
  await page.keyboard.press('Enter');
  await expect(responsible).toContainText('Kommundirektör');
  await expect(responsible).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(editor('Ansvarig')).toBeFocused();
  await page.keyboard.type('Ekonomichef');
  await page.keyboard.press('Escape');
  await expect(responsible).toContainText('Kommundirektör');
  await expect(responsible).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(editor('Ansvarig')).toBeFocused();
  await page.keyboard.type('Sektorchef');
  await page.keyboard.press('Tab');
  await expect(editor('Beslutande')).toBeFocused();
  await page.keyboard.type('Kommunstyrelsen');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Inventera gångvägar', 'ansvarig')).toContainText('Sektorchef');
  await expect(cell(page, 'Inventera gångvägar', 'beslutande')).toContainText('Kommunstyrelsen');

  await page.reload();
  await expect(cell(page, 'Inventera gångvägar', 'ansvarig')).toContainText('Sektorchef');
  await expect(cell(page, 'Inventera gångvägar', 'beslutande')).toContainText('Kommunstyrelsen');
});

test('a new deadline asks for its reason, and the one first decided stays, struck through', async ({ page }) => {
  await cell(page, 'Inventera gångvägar', 'avslutas').click();
  await page.getByLabel('Avslutas').fill('180430');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Ändra datum' });
  await expect(dialog).toContainText('30 april 2018');
  await dialog.getByRole('button', { name: 'Ändra datum' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Skriv varför datumet ändras.');
  await dialog.getByLabel('Varför ändras datumet?').fill('Snön ligger kvar');
  await dialog.getByRole('button', { name: 'Ändra datum' }).click();
  await expect(dialog).toHaveCount(0);

  const changed = cell(page, 'Inventera gångvägar', 'avslutas');
  await expect(changed.getByRole('deletion')).toHaveText(/31 mars 2018/);
  await expect(changed.getByRole('insertion')).toHaveText(/30 april 2018/);

  await page.getByRole('link', { name: 'Inventera gångvägar' }).click();
  const history = page.getByRole('complementary').getByRole('listitem').filter({ hasText: '”Snön ligger kvar”' });
  await expect(history.getByRole('deletion')).toHaveText(/31 mars 2018/);
  await expect(history.getByRole('insertion')).toHaveText(/30 april 2018/);
  await expect(history).toContainText('Planledare');
});

test('a deadline that nobody can read is refused, and nothing is changed', async ({ page }) => {
  await cell(page, 'Inventera gångvägar', 'avslutas').click();
  await page.getByLabel('Avslutas').fill('180231');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ändra datum' });
  await dialog.getByLabel('Varför ändras datumet?').fill('Skrivet fel');
  await dialog.getByRole('button', { name: 'Ändra datum' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Datumet går inte att tolka.');
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(cell(page, 'Inventera gångvägar', 'avslutas')).toContainText('31 mars 2018');
  await expect(cell(page, 'Inventera gångvägar', 'avslutas').getByRole('deletion')).toHaveCount(0);
});

test('an action is added, moved up with the keyboard, and stays there', async ({ page }) => {
  await page.getByRole('button', { name: 'Lägg till åtgärd' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lägg till åtgärd' });
  await dialog.getByRole('button', { name: 'Lägg till' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Åtgärd', { exact: true }).fill('Mäta snödjup');
  await dialog.getByLabel('Avslutas').fill('juni 2018');
  await expect(dialog).toContainText('juni 2018');
  await dialog.getByLabel('Ansvarig').fill('Utredare');
  await dialog.getByRole('button', { name: 'Lägg till' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rows(page)).toHaveText([/Inventera/, /Åtgärda/, /Märka/, /Mäta snödjup/]);

  await page.getByRole('link', { name: 'Mäta snödjup' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows(page)).toHaveText([/Inventera/, /Åtgärda/, /Mäta snödjup/, /Märka/]);
  await expect(page.getByRole('link', { name: 'Mäta snödjup' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows(page)).toHaveText([/Inventera/, /Mäta snödjup/, /Åtgärda/, /Märka/]);
  await page.reload();
  await expect(rows(page)).toHaveText([/Inventera/, /Mäta snödjup/, /Åtgärda/, /Märka/]);
});

test('an action is dropped with a reason, and the drop is undone', async ({ page }) => {
  await page.getByRole('link', { name: 'Märka ut övergångar' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Låt utgå …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Låt åtgärden utgå' });
  await dialog.getByRole('button', { name: 'Låt utgå' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Skriv ett skäl.');
  await dialog.getByLabel('Varför ska den inte göras?').fill('Trafikverket gör det');
  await dialog.getByRole('button', { name: 'Låt utgå' }).click();
  await expect(page.getByRole('row', { name: /Märka ut övergångar/ })).toContainText('Utgår');
  await expect(panel).toContainText('”Trafikverket gör det”');

  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('”Märka ut övergångar” är med i planen igen.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Märka ut övergångar/ })).not.toContainText('Utgår');
});

test('how it goes is reported with a forecast, described and commented, and all of it is history', async ({
  page,
  product,
}) => {
  await page.getByRole('link', { name: 'Åtgärda belysning' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Uppdatera läget' }).click();
  const dialog = page.getByRole('dialog', { name: 'Uppdatera läget' });
  await dialog.getByLabel('Pågår').check();
  await dialog.getByLabel(/^När tror du att den blir klar/).fill('maj 2018');
  await dialog.getByLabel(/^Kommentar/).fill('Stolparna är beställda');
  await dialog.getByRole('button', { name: 'Spara läget' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(panel).toContainText('Pågår, rapporterat 26 februari 2018');
  await expect(page.getByRole('row', { name: /Åtgärda belysning/ })).toContainText('Riskerar');
  await expect(panel).toContainText('”Stolparna är beställda”');

  await panel.getByRole('button', { name: 'Lägg till en beskrivning' }).click();
  await panel.getByLabel('Beskrivning').fill('Nya armaturer på gångvägen förbi skolan.');
  await panel.getByRole('button', { name: 'Spara beskrivningen' }).click();
  await expect(panel.getByText('Nya armaturer på gångvägen förbi skolan.').first()).toBeVisible();

  await panel.getByLabel('Skriv en kommentar').fill('Fråga också föräldrarådet');
  await panel.getByRole('button', { name: 'Kommentera' }).click();
  await expect(panel.getByText('Fråga också föräldrarådet')).toBeVisible();
  await expect(panel.getByLabel('Skriv en kommentar')).toHaveValue('');

  const id = plan.actions[1]?.id ?? '';
  const kept = await ask<ActionDetail>(page.context().request, product.url, `/actions/${id}`, { method: 'GET' });
  expect(kept).toMatchObject({ progress: 'ongoing', forecast: '2018-05-31', reportedOn: '2018-02-26' });
  expect(kept.comments.map(({ text }) => text)).toEqual(['Fråga också föräldrarådet']);
});
