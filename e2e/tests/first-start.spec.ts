import { expect, test } from '../support/fixtures';
import { PASSWORD } from '../support/people';

// The printed link works once, so nobody else may have used this product's.
test.use({ world: 'first start' });

test('the first administrator opens the printed link, chooses a password and sees the overview', async ({
  page,
  otherPage,
  product,
}) => {
  const link = `/logga-in/lank#${product.firstLink}`;

  await test.step('the link signs in only when the button is pressed', async () => {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välkommen till Genomför');
    await expect(page).toHaveURL('/logga-in/lank');
    await page.getByRole('button', { name: 'Logga in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj ett lösenord');
  });

  await test.step('a password that is too short is refused in Swedish', async () => {
    await page.getByLabel('Nytt lösenord').fill('kort');
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click();
    await expect(
      page.getByText('Lösenordet är för kort. Använd minst 12 tecken, gärna en mening.').first(),
    ).toBeVisible();
  });

  await test.step('a good one leads to the overview', async () => {
    await page.getByLabel('Nytt lösenord').fill(PASSWORD);
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt');
    await expect(page).toHaveURL('/oversikt');
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link')).toHaveText([
      'Översikt',
      'Mina åtgärder',
      'Översyner',
      'Nämnder',
      'Ärenden',
      'Importera',
      'Inställningar',
    ]);
  });

  await test.step('the link does not work twice', async () => {
    await otherPage.goto(link);
    await otherPage.getByRole('button', { name: 'Logga in' }).click();
    await expect(otherPage.getByRole('alert')).toContainText('Länken är använd eller för gammal.');
    await otherPage.goto('/oversikt');
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText('Logga in');
  });
});
