import { handlings } from '../support/bodies';
import { expect, test } from '../support/fixtures';
import { pasteText } from '../support/imports';
import { FILED_MINUTES } from '../support/pasted-minutes';

// New matters are counted in the lists of others.
test.use({ world: 'decisions' });

test('minutes are pasted: the decisions and one promise are accepted, and the matter shows both', async ({
  page,
  people,
}) => {
  await people.signIn(page, 'secretary');
  await pasteText(page, FILED_MINUTES);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granska innan något sparas');

  await test.step('each body has its line, and what was prepared is not taken for decided', async () => {
    const decisions = page.getByRole('region', { name: 'Beslut i dokumentet' });
    await expect(decisions.getByRole('table')).toContainText('2012/503-70, nytt ärende');
    await expect(decisions.getByRole('checkbox')).toHaveCount(2);
    await expect(decisions.getByLabel('Utfall hos Socialnämndens arbetsutskott')).toHaveValue('');
    await expect(decisions.getByLabel('Utfall hos Socialnämnden', { exact: true })).toHaveValue('filed');
  });

  const promise = page
    .getByRole('region', { name: 'Åtaganden i texten' })
    .getByRole('listitem')
    .filter({ hasText: 'redovisa en plan för personalens arbetstider' });
  await test.step('a promise is saved only when a person says so', async () => {
    await expect(page.getByRole('button', { name: 'Spara 2 beslut', exact: true })).toBeVisible();
    await promise.getByRole('button', { name: /^Ta med/ }).click();
    await expect(promise).toContainText('Tas med');
    await page.getByLabel('Spara i', { exact: true }).selectOption('Uppdrag från Socialnämnden');
    await page
      .getByRole('region', { name: 'Spara importen' })
      .getByRole('button', { name: /^Spara/ })
      .click();
  });

  await test.step('the matter holds what was decided and what was promised', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppdrag från Socialnämnden');
    await page.goto('/arenden?q=2012-503');
    await page.getByRole('link', { name: 'Information om uppdraget Bättre hemtjänst' }).click();
    await expect(handlings(page)).toHaveCount(2);
    await expect(handlings(page).filter({ hasText: '§ 188' })).toContainText('läggs till handlingarna');
    const work = page.getByRole('table', { name: 'Åtgärder som hör till ärendet' });
    await expect(work.getByRole('rowheader')).toHaveCount(1);
    await expect(work).toContainText('Åtagande');
    await expect(work).toContainText('mars 2013');
    await work.getByRole('link').click();
    await expect(page.getByRole('complementary')).toContainText('Förvaltningen kommer att redovisa en plan');
  });

  await test.step('the same minutes once more bring nothing new', async () => {
    await pasteText(page, FILED_MINUTES);
    const decisions = page.getByRole('region', { name: 'Beslut i dokumentet' });
    await expect(decisions).toContainText('finns hos er');
    await expect(decisions.getByRole('checkbox', { name: 'Ta med beslutet av Socialnämnden § 188' })).toBeDisabled();
  });
});
