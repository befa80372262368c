import type { Page } from '@playwright/test';
import { COLOURS, expectAccessible, expectNoSidewaysScroll, NARROW, WIDE } from '../support/accessibility';
import { handlings, openBoard, openCalendar } from '../support/bodies';
import { pasteText, seeProposal } from '../support/imports';
import { FILED_MINUTES } from '../support/pasted-minutes';
import { expect, test } from '../support/fixtures';
import { TWO_TABLES } from '../support/pasted-plans';

/** A page of 1440 pixels that somebody has enlarged to twice its size. */
const ENLARGED = { width: 720, height: 450 };

/** Every page that a person meets, by what stands in its heading. */
const PAGES: readonly { name: string; open: (page: Page) => Promise<void>; heading: string }[] = [
  { name: 'oversikt', open: goTo('/oversikt'), heading: 'Översikt' },
  { name: 'mina-atgarder', open: goTo('/mina-atgarder'), heading: 'Mina åtgärder' },
  { name: 'oversyner', open: goTo('/oversyner'), heading: 'Översyner' },
  { name: 'en översyn', open: openReview, heading: 'Översyn av sektorn för omsorg och välfärd' },
  { name: 'en åtgärd', open: openAction, heading: 'Översyn av sektorn för omsorg och välfärd' },
  { name: 'uppfoljningar', open: openFollowUps, heading: 'Uppföljning' },
  { name: 'en uppfoljning', open: openFollowUp, heading: 'Uppföljning för februari 2018' },
  { name: 'rapportera', open: openTasks, heading: 'Rapportera för februari 2018' },
  { name: 'atgarder', open: goTo('/atgarder?group=month'), heading: 'Åtgärder' },
  { name: 'namnder', open: goTo('/namnder'), heading: 'Nämnder' },
  { name: 'namndens sida', open: openBoard, heading: 'Vård- och omsorgsnämnden' },
  { name: 'faststalld sida', open: openFrozenBoard, heading: 'Vård- och omsorgsnämnden' },
  { name: 'delad sida', open: openSharedBoard, heading: 'Vård- och omsorgsnämnden' },
  { name: 'sammantraden', open: openSocialCalendar, heading: 'Socialnämnden' },
  { name: 'arenden', open: goTo('/arenden'), heading: 'Ärenden' },
  { name: 'arende', open: openMatter, heading: 'Motion om tätare uppföljning' },
  { name: 'vagen till beslut', open: openWay, heading: 'Översyn av sektorn för omsorg och välfärd' },
  { name: 'sammantradesplan', open: goTo('/namnder/sammantradesplan'), heading: 'Lägg in årets sammanträden' },
  { name: 'granskning av sammantraden', open: openReadMeetings, heading: 'Granska innan dagarna sparas' },
  { name: 'importera', open: goTo('/importera'), heading: 'Hämta in en plan' },
  { name: 'granskning', open: openProposal, heading: 'Granska innan planen sparas' },
  { name: 'granskning av protokoll', open: openMinutes, heading: 'Granska innan något sparas' },
  { name: 'anvandare', open: goTo('/installningar/anvandare'), heading: 'Användare' },
  { name: 'roller', open: goTo('/installningar/roller'), heading: 'Roller och organ' },
  { name: 'organ', open: goTo('/installningar/organ'), heading: 'Beredning och tider' },
  { name: 'fackliga', open: goTo('/installningar/fackliga'), heading: 'Facklig samverkan' },
  { name: 'delegation', open: goTo('/installningar/delegation'), heading: 'Delegationsordning' },
  { name: 'utskick', open: goTo('/installningar/utskick'), heading: 'Utskick' },
  { name: 'e-post', open: goTo('/installningar/e-post'), heading: 'E-post' },
  { name: 'nycklar', open: goTo('/installningar/nycklar'), heading: 'Åtkomstnycklar' },
  { name: 'integrationer', open: goTo('/installningar/integrationer'), heading: 'Integrationer' },
  { name: 'mitt-konto', open: goTo('/installningar/mitt-konto'), heading: 'Mitt konto' },
  { name: 'om', open: goTo('/installningar/om'), heading: 'Om Genomför' },
  { name: 'tillganglighet', open: goTo('/tillganglighet'), heading: 'Tillgänglighet' },
  { name: 'finns inte', open: goTo('/finns-inte'), heading: 'Sidan finns inte' },
];

function goTo(path: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.goto(path);
  };
}

async function openReview(page: Page): Promise<void> {
  await page.goto('/oversyner');
  await page.getByRole('link', { name: 'Översyn av sektorn för omsorg och välfärd' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
}

async function openAction(page: Page): Promise<void> {
  await openReview(page);
  await page.getByRole('link', { name: 'Budget och uppföljning', exact: true }).click();
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Historik' })).toBeVisible();
}

async function openFollowUps(page: Page): Promise<void> {
  await openReview(page);
  await page.getByRole('link', { name: 'Uppföljning', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Januari 2018' })).toBeVisible();
}

async function openFollowUp(page: Page): Promise<void> {
  await openFollowUps(page);
  await page.getByRole('link', { name: 'Februari 2018' }).click();
  await expect(page.getByRole('heading', { name: 'Alla åtgärder' })).toBeVisible();
}

async function openTasks(page: Page): Promise<void> {
  await openFollowUp(page);
  await page.getByRole('link', { name: 'Rapportera', exact: true }).click();
  await page
    .getByRole('button', { name: /^Rapportera/ })
    .first()
    .click();
  await expect(page.getByRole('group', { name: 'Din bedömning' })).toBeVisible();
}

async function openFrozenBoard(page: Page): Promise<void> {
  await openBoard(page);
  await page.getByRole('link', { name: 'Sammanträdet 7 mars 2018' }).last().click();
  await expect(page.getByText(/^Läget till sammanträdet 7 mars 2018/)).toBeVisible();
}

async function openSharedBoard(page: Page): Promise<void> {
  await openFrozenBoard(page);
  await page.getByRole('button', { name: 'Dela …' }).click();
  await page.getByRole('button', { name: 'Skapa länk' }).click();
  await page.goto(await page.getByRole('dialog', { name: 'Länken är klar' }).getByLabel('Länk').inputValue());
  await expect(page.getByRole('heading', { name: 'Alla åtgärder' })).toBeVisible();
}

async function openSocialCalendar(page: Page): Promise<void> {
  await openCalendar(page, 'Socialnämnden');
  await expect(page.getByRole('table').first()).toBeVisible();
}

async function openMatter(page: Page): Promise<void> {
  await page.goto('/arenden');
  await page.getByRole('link', { name: /^Motion om tätare uppföljning/ }).click();
  await expect(handlings(page)).toHaveCount(3);
}

async function openWay(page: Page): Promise<void> {
  await openReview(page);
  await page.getByRole('link', { name: 'Delegering', exact: true }).click();
  const way = page.getByRole('complementary').getByRole('region', { name: 'Vägen till beslut' });
  await expect(way.getByRole('heading', { level: 4 })).toHaveCount(4);
}

async function openMinutes(page: Page): Promise<void> {
  await pasteText(page, FILED_MINUTES);
  await expect(page.getByRole('region', { name: 'Åtaganden i texten' })).toBeVisible();
}

async function openReadMeetings(page: Page): Promise<void> {
  await page.goto('/namnder/sammantradesplan?ar=2019');
  await page.getByLabel(/^Kopiera dagarna/).fill('Socialnämnden: 23 januari, 31 april\nHälsonämnden: 6 juni');
  await page.getByRole('button', { name: 'Läs planen' }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

async function openProposal(page: Page): Promise<void> {
  await pasteText(page, TWO_TABLES);
  await seeProposal(page);
}

// The pages do not wait for each other: this file alone has as many tests as half of the others together.
test.describe.configure({ mode: 'parallel' });

for (const { name, open, heading } of PAGES) {
  test(`${name}: no barrier and no sideways scroll, wide and narrow, light and dark`, async ({ page, people }) => {
    await people.signIn(page, 'administrator', ['Sektorchef']);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.getByText(/^Hämtar /)).toHaveCount(0);
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await test.step(`${size.width} pixels, light`, () => expectAccessible(page));
      // Only the colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await test.step(`${size.width} pixels, dark`, () => expectAccessible(page, COLOURS));
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize(ENLARGED);
    await expectNoSidewaysScroll(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  });
}

test('the pages before one is signed in have no barrier either', async ({ page }) => {
  for (const path of ['/logga-in', '/logga-in/lank#trasig', '/tillganglighet']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
});
