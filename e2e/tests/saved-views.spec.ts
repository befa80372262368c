import { expectAccessible } from '../support/accessibility';
import { expect, test } from '../support/fixtures';

test('somebody saves a view for all, comes back to it by its link, and another person finds it', async ({
  page,
  otherPage,
  people,
  plans,
}) => {
  await plans.make([{ title: 'Kvällsöppen träffpunkt', deadline: '180531', responsible: 'Sektorchef' }]);
  await people.signIn(page, 'plan-lead');
  await page.goto('/atgarder?q=kvällsöppen');
  const bar = page.getByRole('group', { name: 'Sparade vyer' });

  await test.step('saves what is shown', async () => {
    await bar.getByRole('button', { name: 'Spara vy' }).click();
    const dialog = page.getByRole('dialog', { name: 'Spara vy' });
    await dialog.getByLabel('Namn').fill('Kvällar');
    await dialog.getByRole('radio', { name: 'Alla' }).check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(bar).toContainText('Vy: Kvällar');
    await expect(page).toHaveURL(/[?&]vy=/);
  });

  await test.step('and sees it again by the same address, and when it is shown otherwise', async () => {
    await page.reload();
    await expect(bar).toContainText('Vy: Kvällar');
    await expect(page.getByRole('row', { name: /Kvällsöppen träffpunkt/ })).toBeVisible();
    await page.getByLabel('Gruppera').selectOption({ label: 'Månad' });
    await expect(bar).toContainText('ändrad');
    await bar.getByRole('link', { name: 'Återställ' }).click();
    await expect(bar).not.toContainText('ändrad');
  });

  await test.step('another person opens it from the list', async () => {
    await people.signIn(otherPage, 'reader');
    await otherPage.goto('/atgarder');
    await otherPage.getByRole('button', { name: 'Sparade vyer' }).click();
    await otherPage.getByRole('dialog', { name: 'Sparade vyer' }).getByRole('link', { name: 'Kvällar' }).click();
    await expect(otherPage.getByRole('row', { name: /Kvällsöppen träffpunkt/ })).toBeVisible();
    await expect(otherPage.getByRole('group', { name: 'Sparade vyer' })).toContainText('Vy: Kvällar');
  });
});
