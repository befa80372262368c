import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility';
import { pasteText, seeProposal } from '../support/imports';
import { expect, test } from '../support/fixtures';
import { TWO_TABLES } from '../support/pasted-plans';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** A page of 1440 pixels that somebody has enlarged to twice its size. */
const ENLARGED = { width: 720, height: 450 };

/** Every page that a person meets, by what stands in its heading. */
const PAGES: readonly { name: string; open: (page: Page) => Promise<void>; heading: string }[] = [
  { name: 'oversikt', open: goTo('/oversikt'), heading: 'Översikt' },
  { name: 'mina-atgarder', open: goTo('/mina-atgarder'), heading: 'Mina åtgärder' },
  { name: 'oversyner', open: goTo('/oversyner'), heading: 'Översyner' },
  { name: 'en översyn', open: openReview, heading: 'Översyn av sektorn för omsorg och välfärd' },
  { name: 'en åtgärd', open: openAction, heading: 'Översyn av sektorn för omsorg och välfärd' },
  { name: 'atgarder', open: goTo('/atgarder?group=month'), heading: 'Åtgärder' },
  { name: 'namnder', open: goTo('/namnder'), heading: 'Nämnder' },
  { name: 'sammantraden', open: openCalendar, heading: 'Socialnämnden' },
  { name: 'sammantradesplan', open: goTo('/namnder/sammantradesplan'), heading: 'Lägg in årets sammanträden' },
  { name: 'granskning av sammantraden', open: openReadMeetings, heading: 'Granska innan dagarna sparas' },
  { name: 'importera', open: goTo('/importera'), heading: 'Hämta in en plan' },
  { name: 'granskning', open: openProposal, heading: 'Granska innan planen sparas' },
  { name: 'anvandare', open: goTo('/installningar/anvandare'), heading: 'Användare' },
  { name: 'roller', open: goTo('/installningar/roller'), heading: 'Roller och organ' },
  { name: 'organ', open: goTo('/installningar/organ'), heading: 'Beredning och tider' },
  { name: 'fackliga', open: goTo('/installningar/fackliga'), heading: 'Facklig samverkan' },
  { name: 'delegation', open: goTo('/installningar/delegation'), heading: 'Delegationsordning' },
  { name: 'nycklar', open: goTo('/installningar/nycklar'), heading: 'Åtkomstnycklar' },
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

async function openCalendar(page: Page): Promise<void> {
  await page.goto('/namnder');
  const row = page.getByRole('row', { name: /^Socialnämnden/ });
  await row.getByRole('link', { name: /sammanträden för/ }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
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

test('every dialog of a plan has no barrier', async ({ page, people, plans }) => {
  const plan = await plans.make([{ title: 'Olja grindar', deadline: '180430', responsible: 'Sektorchef' }]);
  await people.signIn(page, 'plan-lead');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${plan.path}?atgard=${plan.actions[0]?.id ?? ''}`);
  for (const name of ['Uppdatera läget', 'Ändra datum', 'Låt utgå …', 'Lägg till åtgärd', 'Kortkommandon']) {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, COLOURS);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  }
});
