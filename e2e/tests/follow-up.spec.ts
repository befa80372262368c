import { expect, test } from '../support/fixtures';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility';

test('a planner opens a follow-up, who answers for the actions reports three of them on one page, and what it told is frozen', async ({
  page,
  otherPage,
  people,
  plans,
}) => {
  const plan = await plans.make([
    { title: 'Laga staket', deadline: '180630', responsible: 'Sektorchef' },
    { title: 'Byta lampor', deadline: '180430', responsible: 'Sektorchef' },
    { title: 'Rensa diken', deadline: '180331', responsible: 'Sektorchef' },
    { title: 'Räkna skyltar', deadline: '180630', responsible: 'Ekonomichef' },
  ]);
  await people.signIn(page, 'plan-lead');
  await people.signIn(otherPage, 'responsible', ['Sektorchef']);

  await test.step('the planner opens a round from the tab of the plan', async () => {
    await page.goto(plan.path);
    await page.getByRole('link', { name: 'Uppföljning', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppföljning');
    await page.getByRole('button', { name: 'Öppna uppföljning …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Öppna uppföljning' });
    await expect(dialog.getByLabel('Sista dag att rapportera')).toHaveValue('9 mars 2018');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Öppna uppföljningen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppföljning för februari 2018');
    await expect(page.getByRole('region', { name: 'Har inte rapporterat' })).toContainText('3 av 3');
  });

  await test.step('who answers for three of them finds the round, and reports row by row', async () => {
    await otherPage.setViewportSize({ width: 390, height: 844 });
    await otherPage.goto('/mina-atgarder');
    await otherPage
      .getByRole('link', { name: /^Rapportera/ })
      .filter({ hasText: plan.title })
      .click();
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText('Rapportera för februari 2018');
    const row = (title: string) => otherPage.getByRole('article').filter({ hasText: title });
    await row('Laga staket')
      .getByRole('button', { name: /^Inget nytt/ })
      .click();
    await expect(otherPage.getByText('2 av 3 kvar')).toBeVisible();
    await expect(row('Byta lampor').getByRole('button', { name: /^Inget nytt/ })).toBeFocused();

    await row('Byta lampor')
      .getByRole('button', { name: /^Rapportera/ })
      .click();
    await row('Byta lampor').getByLabel('Läge').selectOption('Pågår');
    await row('Byta lampor')
      .getByLabel(/^Prognos/)
      .fill('maj 2018');
    await row('Byta lampor').getByLabel('Går enligt plan').check();
    await expectAccessible(otherPage);
    await expectNoSidewaysScroll(otherPage);
    await row('Byta lampor')
      .getByRole('button', { name: /^Spara/ })
      .click();
    await expect(row('Byta lampor')).toContainText('Din bedömning är bättre än det beräknade läget.');
    await row('Byta lampor').getByLabel('Klaras inte').check();
    await row('Byta lampor')
      .getByLabel(/^Kommentar/)
      .fill('Lamporna är slut.');
    await row('Byta lampor')
      .getByRole('button', { name: /^Spara/ })
      .click();
    await expect(row('Byta lampor')).toContainText('Rapporterat 26 februari 2018');

    await row('Rensa diken')
      .getByRole('button', { name: /^Rapportera/ })
      .click();
    await row('Rensa diken').getByLabel('Läge').selectOption('Klar');
    await row('Rensa diken')
      .getByRole('button', { name: /^Spara/ })
      .click();
    await expect(otherPage.getByText('0 av 3 kvar')).toBeVisible();
  });

  await test.step('the planner sees what deviates, closes the round, and it stays as it was', async () => {
    await page.reload();
    const deviations = page.getByRole('region', { name: 'Avvikelser' });
    await expect(deviations).toContainText('Ansvarigs bedömning: klaras inte');
    await expect(deviations).toContainText('Prognos 31 maj 2018, 31 dagar efter slutdatum');
    await page.getByRole('button', { name: 'Stäng uppföljningen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stäng uppföljningen' });
    await expect(dialog).toContainText('En åtgärd är inte rapporterad.');
    await dialog.getByRole('button', { name: 'Stäng uppföljningen' }).click();
    await expect(page.getByText(/Stängd 26 februari 2018 av Planledare/)).toBeVisible();
    await expect(page.locator('main')).toContainText(
      'Av fyra åtgärder är tre rapporterade. En avviker: ”Byta lampor” klaras inte i tid, enligt den ansvariga.',
    );
    await expectAccessible(page);
    await otherPage
      .getByRole('button', { name: /^Ändra/ })
      .first()
      .click();
    await otherPage.getByRole('button', { name: /^Spara/ }).click();
    await expect(otherPage.getByText('Uppföljningen är stängd och ändras inte mer.').first()).toBeVisible();
  });
});
