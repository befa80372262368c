import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { unsubscribeLink } from '../support/mail-links';

test('an administrator sees the mail that somebody would get', async ({ page, people, plans }) => {
  await plans.make([{ title: 'Bygga om entrén', deadline: '180228', responsible: 'Sektorchef' }]);
  await people.signIn(page, 'administrator');
  await page.goto('/installningar/utskick');
  await expect(page.getByText('Inte inställd')).toBeVisible();
  await page.getByLabel('Mottagare').selectOption({ label: 'Sektorchefen' });
  const mail = page.frameLocator('iframe');
  await expect(mail.getByRole('heading', { name: /^Denna vecka/ })).toBeVisible();
  await expect(mail.getByRole('link', { name: 'Bygga om entrén', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Som ren text' }).click();
  await expect(page.getByRole('region', { name: 'Mejlet som ren text' })).toContainText('* Bygga om entrén');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
});

test('a person ends the mail by its link without signing in, and sees it among their choices', async ({
  page,
  otherPage,
  people,
  product,
  admin,
}) => {
  const person = await people.account('responsible', ['Ekonomichef']);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(await unsubscribeLink({ product, admin }, person, 'digest'));
  await expect(page).toHaveURL(/\/mejl\/avsluta#/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veckomejlet');
  await expect(page.getByText('Du får de här mejlen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sluta få de här mejlen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Du får inte längre de här mejlen.' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await people.signIn(otherPage, 'responsible', ['Ekonomichef']);
  await otherPage.goto('/installningar/e-post');
  const choice = otherPage.getByRole('checkbox', { name: /^Veckomejlet/ });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await expect(otherPage.getByText('Sparat: Veckomejlet kommer.')).toBeVisible();
  await expectAccessible(otherPage);
});
