import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility';
import { answerLink } from '../support/mail-links';
import { expect, test } from '../support/fixtures';

test.use({ viewport: { width: 390, height: 844 } });

test('a responsible answers from a link in a mail without signing in, and the plan lead sees it', async ({
  page,
  otherPage,
  people,
  plans,
  product,
  admin,
}) => {
  const plan = await plans.make([{ title: 'Bygga om entrén', deadline: '180430', responsible: 'Sektorchef' }]);
  const person = await people.account('responsible', ['Sektorchef']);
  const link = await answerLink({ product, admin }, person, plan.actions[0]?.id ?? '');

  await test.step('the page says what it is about, and nothing is chosen', async () => {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bygga om entrén');
    await expect(page.getByText('Frågan går till dig som sektorchef.')).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('a button of the mail has chosen an answer, and more time asks when and why', async () => {
    await page.goto(`${link}?svar=mer-tid`);
    await expect(page.getByRole('button', { name: 'Behöver mer tid', pressed: true })).toBeVisible();
    await page.getByRole('button', { name: 'Skicka svaret: Behöver mer tid' }).click();
    await expect(page.getByLabel('När blir det klart?')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('juni 2018');
    await page.getByLabel('Varför behövs mer tid?').fill('Bygglovet dröjer.');
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Skicka svaret: Behöver mer tid' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Tack.' })).toContainText(
      'Du svarade Behöver mer tid 26 februari 2018.',
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });

  await test.step('the plan lead sees the forecast and the reason, and the deadline where it was', async () => {
    await people.signIn(otherPage, 'plan-lead');
    await otherPage.goto(`${plan.path}?atgard=${plan.actions[0]?.id ?? ''}`);
    const action = otherPage.getByRole('complementary').filter({ hasText: 'Bygga om entrén' });
    await expect(action).toContainText('Prognos 30 juni 2018, 61 dagar efter slutdatum');
    await expect(action).toContainText('Läget rapporterades via länk i mejl: behöver mer tid');
    await expect(action).toContainText('Bygglovet dröjer.');
    await expect(action).toContainText('30 april 2018');
  });

  await test.step('ended by its person, the link opens nothing', async () => {
    await people.signIn(otherPage, 'responsible', ['Sektorchef']);
    await otherPage.goto('/installningar/mitt-konto');
    await otherPage.getByRole('button', { name: 'Avsluta alla länkar' }).click();
    await expect(otherPage.getByText('Länkarna i dina mejl gäller inte längre.')).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte längre');
    await expectAccessible(page);
  });
});
