import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility';
import { expect, test } from '../support/fixtures';

const BODY = 'Vård- och omsorgsnämnden';
const PLAN = 'Översyn av sektorn för omsorg och välfärd';
const TITLE = 'Uppföljning av översynen av sektorn för omsorg och välfärd';

test('a secretary writes a report to a meeting, freezes it and fetches it, and a reader fetches the same', async ({
  page,
  otherPage,
  people,
}) => {
  await people.signIn(page, 'secretary');

  await test.step('a draft is made for the next meeting, of a plan', async () => {
    await page.goto('/namnder');
    await page.getByRole('link', { name: BODY, exact: true }).click();
    await page
      .getByRole('navigation', { name: `Sidor om ${BODY}` })
      .getByRole('link', { name: 'Rapporter' })
      .click();
    await expect(page.getByRole('heading', { name: 'Det finns ingen rapport än' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ny rapport …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ny rapport' });
    await expect(dialog.getByLabel('Sammanträde')).toContainText('7 mars 2018');
    await dialog.getByLabel(PLAN).check();
    await dialog.getByRole('button', { name: 'Gör ett utkast' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(page.getByText('Utkast, inte fastställt')).toBeVisible();
  });

  await test.step('the secretary writes an introduction and what is proposed', async () => {
    await page.getByLabel(/^Inledning/).fill('Rapporten lämnas enligt nämndens uppdrag.');
    await page.getByLabel(/^Förslag till beslut/).fill('att lägga rapporten till handlingarna');
    await page.getByRole('button', { name: 'Spara utkastet' }).click();
    await expect(page.getByRole('region', { name: 'Förslag till beslut' })).toContainText(
      'att lägga rapporten till handlingarna',
    );
    await expectAccessible(page);
  });

  await test.step('and freezes it', async () => {
    await page.getByRole('button', { name: 'Fastställ rapporten …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fastställ rapporten' }).click();
    await expect(page.getByRole('group', { name: 'Hämta rapporten' }).getByRole('link')).toHaveText([
      'PDF',
      'PDF på två sidor',
      'Word',
      'Excel',
    ]);
    await expect(page.getByRole('button', { name: 'Spara utkastet' })).toHaveCount(0);
    await expect(page.getByRole('img', { name: /^Tidslinje från/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a reader sees it among the reports, also on a telephone, and fetches the same file', async () => {
    await people.signIn(otherPage, 'reader');
    await otherPage.setViewportSize({ width: 390, height: 844 });
    await otherPage.goto(page.url());
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expectNoSidewaysScroll(otherPage);
    await expectAccessible(otherPage);
    const files = await Promise.all(
      [page, otherPage].map(async (each) => {
        const [download] = await Promise.all([
          each.waitForEvent('download'),
          each.getByRole('link', { name: 'PDF', exact: true }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('rapport-2018-03-07.pdf');
        return readFile(await download.path());
      }),
    );
    expect(files[0]?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(files[1]?.equals(files[0] ?? Buffer.alloc(0))).toBe(true);
  });
});
