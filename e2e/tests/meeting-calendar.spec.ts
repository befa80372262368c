import { openCalendar } from '../support/bodies';
import { expect, test } from '../support/fixtures';

// A calendar that has been changed is no longer the one that the other files look at.
test.use({ world: 'calendars' });

test('a secretary pastes the meetings of a year, mends a day that does not exist, and finds them in the calendar', async ({
  page,
  people,
}) => {
  await people.signIn(page, 'secretary');
  await openCalendar(page, 'Äldrenämnden');
  await page.getByRole('link', { name: '2019' }).click();
  await expect(page.getByRole('heading', { name: 'Inga sammanträden 2019' })).toBeVisible();
  await page.getByRole('link', { name: 'Lägg in årets sammanträden' }).click();
  await page.getByLabel(/^Kopiera dagarna/).fill('24 januari kl. 13.00\n31 april kl. 13.00\n6 juni kl. 13.00');
  await page.getByRole('button', { name: 'Läs planen' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('row', { name: /6 juni 2019/ })).toContainText('Dagen är en röd dag.');
  const wrong = page.getByRole('row', { name: /31 april/ });
  await expect(wrong).toContainText('Den dagen finns inte i kalendern.');
  await wrong.getByRole('button', { name: /^Rätta/ }).click();
  await page.getByLabel('Dag', { exact: true }).fill('30 april');
  await expect(page.getByText('Läses som 30 april 2019, tisdag, vecka 18.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Rätta', exact: true }).click();
  await page.getByRole('button', { name: 'Spara 3 sammanträden' }).click();

  await expect(page.getByRole('heading', { name: 'Sammanträden 2019' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '3 sammanträden är inlagda.' })).toBeVisible();
  const row = page.getByRole('row', { name: /30 april 2019/ });
  await expect(row).toContainText('13:00');
  await expect(row).toContainText(/räknat \d+ dagar före/);
  expect(new URL(page.url()).searchParams.get('ar')).toBe('2019');
});

test('before a meeting is cancelled the secretary sees which action loses its day, and can take it back', async ({
  page,
  people,
}) => {
  await people.signIn(page, 'secretary');
  await openCalendar(page, 'Kommunfullmäktige');
  await page.getByRole('button', { name: 'Ställ in sammanträdet 18 juni 2018' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Översyn av arbetsmarknad/ekonomiskt bistånd');
  await expect(dialog.locator('del').first()).toHaveText('18 juni 2018');
  await dialog.getByLabel('Varför ställs det in?').fill('Budgeten är inte klar');
  await dialog.getByRole('button', { name: 'Ställ in sammanträdet' }).click();

  const row = page.getByRole('row', { name: /18 juni 2018/ });
  await expect(row).toContainText('Inställt');
  await expect(row).toContainText('Budgeten är inte klar');
  await row.getByRole('button', { name: /^Ta tillbaka/ }).click();
  await expect(row.getByRole('button', { name: /^Ställ in/ })).toBeVisible();
});

test('a reader sees the calendar and can change nothing in it', async ({ page, people }) => {
  await people.signIn(page, 'reader');
  await openCalendar(page, 'Socialnämnden');
  await expect(page.getByRole('row', { name: /nästa/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^(Ändra|Ställ in|Nytt)/ })).toHaveCount(0);
  await page.goto('/namnder/sammantradesplan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du saknar behörighet');
});
