import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { handlings, openCalendar } from './support/bodies';
import { expect, test } from './support/fixtures';
import { pasteText, seeProposal } from './support/imports';
import { TWO_TABLES } from './support/pasted-plans';

const PICTURES = join(__dirname, '..', 'docs', 'guide', 'pictures');

test.use({ world: 'pictures', colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

async function takePicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // Nothing is pointed at, so nothing looks chosen.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

test('the pages that a plan lead meets', async ({ page, people }) => {
  await people.signIn(page, 'plan-lead');

  await page.goto('/oversikt');
  await expect(page.getByRole('region', { name: 'Kräver dig nu' })).toBeVisible();
  await takePicture(page, 'oversikt');

  await page.goto('/oversyner');
  await page.getByRole('link', { name: 'Översyn av sektorn för omsorg och välfärd' }).click();
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(14);
  await takePicture(page, 'plan');
  await page.getByRole('link', { name: 'Budget och uppföljning', exact: true }).click();
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Historik' })).toBeAttached();
  await takePicture(page, 'atgard');
});

test('the pages of the mail', async ({ page, people }) => {
  await people.signIn(page, 'administrator');
  await page.goto('/installningar/e-post');
  await expect(page.getByRole('checkbox', { name: /^Veckomejlet/ })).toBeChecked();
  await takePicture(page, 'e-post');

  await page.goto('/installningar/utskick');
  await page.getByLabel('Mottagare').selectOption({ label: 'Sektorchefen' });
  const mail = page.locator('iframe');
  await expect(mail.contentFrame().getByRole('heading', { name: /^Denna vecka/ })).toBeVisible();
  await mail.scrollIntoViewIfNeeded();
  await takePicture(page, 'veckomejlet');
});

test('the pages that a secretary meets', async ({ page, people }) => {
  await people.signIn(page, 'secretary');

  await openCalendar(page, 'Socialnämnden');
  await expect(page.getByRole('table').first()).toBeVisible();
  await takePicture(page, 'sammantraden');

  await page.goto('/namnder');
  await page.getByRole('link', { name: 'Vård- och omsorgsnämnden', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Alla åtgärder' })).toBeAttached();
  await takePicture(page, 'namnd');

  await page.goto('/arenden');
  await page.getByRole('link', { name: /^Motion om tätare uppföljning/ }).click();
  await expect(handlings(page)).toHaveCount(3);
  await takePicture(page, 'arende');

  await page.goto('/oversyner');
  await page.getByRole('link', { name: 'Översyn av sektorn för omsorg och välfärd' }).click();
  await page.getByRole('link', { name: 'Översyn av arbetsmarknad/ekonomiskt bistånd', exact: true }).click();
  const way = page.getByRole('complementary').getByRole('region', { name: 'Vägen till beslut' });
  await expect(way.getByRole('listitem').first()).toBeAttached();
  await way.scrollIntoViewIfNeeded();
  await takePicture(page, 'beslutsvag');
});

test('my actions on a telephone', async ({ page, people }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await people.signIn(page, 'responsible', ['Sektorchef']);
  await page.goto('/mina-atgarder');
  await expect(page.getByRole('article').first()).toBeVisible();
  await takePicture(page, 'mobil');
});

test('a round of follow-up, led and reported', async ({ page, people }) => {
  await people.signIn(page, 'plan-lead');
  await page.goto('/oversyner');
  await page.getByRole('link', { name: 'Översyn av sektorn för omsorg och välfärd' }).click();
  await page.getByRole('link', { name: 'Uppföljning', exact: true }).click();
  await page.getByRole('link', { name: 'Februari 2018' }).click();
  await expect(page.getByRole('heading', { name: 'Alla åtgärder' })).toBeAttached();
  await takePicture(page, 'uppfoljning');

  await people.signIn(page, 'responsible', ['Sektorchef']);
  await page.goto('/mina-atgarder');
  await page.getByRole('link', { name: /^Rapportera/ }).click();
  await page
    .getByRole('article')
    .nth(1)
    .getByRole('button', { name: /^Rapportera/ })
    .click();
  await takePicture(page, 'uppfoljning-rapportera');
});

// Last, since it adds to what the other pages count.
test('importing a plan, step by step', async ({ page, people }) => {
  await people.signIn(page, 'plan-lead');
  await page.goto('/importera');
  await page.getByLabel(/^Markera tabellen/).fill(TWO_TABLES);
  await page.keyboard.press('Control+Home');
  await takePicture(page, 'importera-1-klistra');

  await pasteText(page, TWO_TABLES);
  await seeProposal(page);
  await takePicture(page, 'importera-2-granska');

  await page.getByRole('button', { name: 'Spara 14 åtgärder' }).click();
  await expect(page.getByText('14 åtgärder sparades.')).toBeVisible();
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(14);
  await takePicture(page, 'importera-3-sparad');
});
