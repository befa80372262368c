import { expect, test } from '../support/fixtures';
import { PASSWORD } from '../support/people';

test('an administrator adds a person, hands over the link, and later gives another permission', async ({
  page,
  otherPage,
  people,
}) => {
  await people.signIn(page, 'administrator');
  await page.goto('/installningar/anvandare');
  const dialog = page.getByRole('dialog');

  await test.step('a form without a name is refused where the name is missing', async () => {
    await page.getByRole('button', { name: 'Lägg till användare' }).click();
    await dialog.getByRole('button', { name: 'Lägg till och skapa länk' }).click();
    await expect(dialog.getByLabel('Namn')).toHaveAttribute('aria-invalid', 'true');
  });

  let link = '';
  await test.step('the link is shown once', async () => {
    await dialog.getByLabel('Namn').fill('Åsa Ängström');
    await dialog.getByLabel('E-postadress').fill('asa.angstrom@exempel.se');
    await dialog.getByRole('radio', { name: /^Läsare/ }).check();
    await dialog.getByRole('button', { name: 'Lägg till och skapa länk' }).click();
    await expect(dialog.getByRole('heading')).toHaveText('Inloggningslänk till Åsa Ängström');
    link = await dialog.getByLabel('Länken').inputValue();
    expect(link).toContain('/logga-in/lank#');
    await dialog.getByRole('button', { name: 'Klar' }).click();
    await expect(page.getByRole('row', { name: /Åsa Ängström/ })).toContainText('Läsare');
    await expect(page.locator('main')).not.toContainText('lank#');
  });

  await test.step('the new person signs in with it, and may only read', async () => {
    await otherPage.goto(link);
    await otherPage.getByRole('button', { name: 'Logga in' }).click();
    await otherPage.getByLabel('Nytt lösenord').fill(PASSWORD);
    await otherPage.getByRole('button', { name: 'Spara och fortsätt' }).click();
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText('Översikt');
    await expect(
      otherPage.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Importera' }),
    ).toHaveCount(0);
  });

  await test.step('the permission is changed, and the person may import', async () => {
    await page.getByRole('button', { name: 'Ändra Åsa Ängström' }).click();
    await dialog.getByRole('radio', { name: /^Planledare/ }).check();
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('row', { name: /Åsa Ängström/ })).toContainText('Planledare');
    await otherPage.reload();
    await otherPage.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Importera' }).click();
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText('Hämta in en plan');
  });

  await test.step('and shut out', async () => {
    await page.getByRole('button', { name: 'Ändra Åsa Ängström' }).click();
    await dialog.getByLabel('Kan logga in').uncheck();
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(dialog).toHaveCount(0);
    await otherPage.goto('/oversikt');
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText('Logga in');
  });
});

test('the pages of the administrator are closed to others', async ({ page, people }) => {
  await people.signIn(page, 'plan-lead');
  await page.goto('/installningar/anvandare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du saknar behörighet');
  expect((await page.request.get('/api/users')).status()).toBe(403);
});
